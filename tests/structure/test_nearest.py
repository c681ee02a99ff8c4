"""A suggestion is always one of the values on offer, and never a guess among equals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare_docs.engagement import SHEETS
from aftercare_docs.folding import squash
from aftercare_docs.structure.nearest import FEW, hint, listed, nearest, nearest_id
from aftercare_docs.vocabularies import AgencyType, Brag, Mode

MODES = [str(mode) for mode in Mode]
IDS = [f"P{n:02}" for n in range(1, 29)]


@pytest.mark.parametrize(
    ("typed", "choices", "meant"),
    [
        ("On line", MODES, "Online"),
        ("Bleneded", MODES, "Blended"),
        ("Amber", list(Brag), "Amber - at risk"),
        ("Polise", list(AgencyType), "Police"),
        ("completely different", MODES, ""),
        ("x" * 5_000, MODES, ""),
    ],
)
def test_the_nearest_value_is_offered_where_one_is_close(typed: str, choices: list[str], meant: str) -> None:
    assert nearest(typed, choices) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("P1", "P01"), ("P001", "P01"), ("PO1", "P01"), ("P0l", "P01"), ("P30", ""), ("P99", ""), ("AG07", ""), ("", "")],
)
def test_an_id_is_offered_only_where_no_other_is_as_near(typed: str, meant: str) -> None:
    assert nearest_id(typed, IDS) == meant


@given(st.text())
def test_what_was_typed_is_never_given_back(typed: str) -> None:
    assert nearest(typed, MODES) in {"", *MODES}
    assert nearest_id(typed, IDS) in {"", *IDS}


def test_a_hint_is_empty_without_a_value() -> None:
    assert hint("") == ""
    assert hint("Online") == "; did you mean `Online`?"


def test_no_two_values_of_a_list_and_no_two_headings_of_a_sheet_read_alike() -> None:
    for spec in SHEETS:
        assert len({squash(column.heading) for column in spec.columns}) == len(spec.columns)
        for column in spec.columns:
            assert len({squash(choice) for choice in column.choices}) == len(column.choices)


def test_a_short_list_is_given_whole_and_a_long_one_is_not() -> None:
    assert listed(["Yes", "No"]) == "; it may hold `Yes` or `No`"
    assert listed(MODES * FEW) == ""
