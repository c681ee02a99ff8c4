"""Names of tabs in a copy. What the copy holds is tried with what is marked in it, in ``tests/test_marking``."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare_docs.authoring.marked import copy, names
from aftercare_docs.authoring.pages import Page
from aftercare_docs.workbook.grid import Sheet, Workbook


def workbook(*tabs: str) -> Workbook:
    return Workbook(tuple(Sheet(name, position, ()) for position, name in enumerate(tabs, start=1)))


@pytest.mark.parametrize("name", ["", "a/b", "a:b", "'a", "a'", "History", "A" * 32, "\U00010000" * 16, "findings"])
def test_a_name_that_excel_would_refuse_is_replaced(name: str) -> None:
    assert names(workbook(name), ["Findings"]) == {1: "Tab 1 of the workbook"}


@given(st.lists(st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=33), max_size=5))
def test_any_names_can_be_copied(tabs: list[str]) -> None:
    made = names(workbook(*tabs), ["Findings"])
    assert len({name.casefold() for name in made.values()}) == len(tabs)
    assert copy(workbook(*tabs), {}, Page("Findings", "x", (), (("a", 5),), ()))
