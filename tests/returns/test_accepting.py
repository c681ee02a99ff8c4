"""The copy that a person may accept. What it holds is tried in ``test_returns``."""

from __future__ import annotations

import datetime as dt

from aftercare_docs.findings import PartRef
from aftercare_docs.returns.accepting import ABOUT, accept
from aftercare_docs.returns.comparing import Change
from aftercare_docs.workbook import read
from tests.returns.editing import DAY, velmoor

CHANGES = (
    Change("A02", "Updated on", dt.date(2026, 10, 12), None, PartRef("b.xlsx", "Action plan!L7")),
    Change("A01", "Evidence", "The panel's own notes", None, PartRef("a.xlsx", "Action plan!K6")),
)


def test_the_same_changes_give_the_same_bytes() -> None:
    assert accept(velmoor(), CHANGES, DAY) == accept(velmoor(), CHANGES, DAY)


def test_the_first_sheet_lists_the_changes_in_the_order_of_the_plan_and_says_what_to_do() -> None:
    rows, _ = read(accept(velmoor(), CHANGES, DAY))
    assert rows is not None
    said = [tuple(row.cells.values()) for row in rows.sheets[0].rows]
    assert said[1:4] == [(line,) for line in ABOUT]
    assert [line[0] for line in said[-2:]] == ["A01", "A02"]
    assert said[-1][-2:] == ("12 October 2026", "b.xlsx: Action plan!L7")
