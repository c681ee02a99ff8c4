"""A workbook that asks for no document says so, rather than being built into nothing."""

from __future__ import annotations

import pytest

from aftercare_docs.checks import nothing_asked_for
from tests.checks.contexts import of_the_example, places


@pytest.mark.parametrize(
    ("row", "reported"),
    [
        ("Aftercare plan | Draft", []),
        ("Aftercare plan | Superseded", ["Outputs"]),
        ("Build report | Draft", ["Outputs"]),
        ("               | Draft", ["Outputs"]),
    ],
)
def test_what_is_made_in_any_case_or_no_longer_is_not_asked_for(row: str, reported: list[str]) -> None:
    assert places(nothing_asked_for, f"Outputs | output_id | artefact | status\n | O01 | {row}") == reported


def test_the_example_asks_for_documents() -> None:
    assert of_the_example(nothing_asked_for) == []
