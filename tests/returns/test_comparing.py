"""What came back beside what was sent, cell by cell. The edits themselves are tried in ``test_returns``."""

from __future__ import annotations

import pytest

from aftercare_docs.findings import CellRef
from aftercare_docs.returns.comparing import Plans, compare
from aftercare_docs.returns.table import Line, Table
from aftercare_docs.workbook.grid import Formula, Value

HEADINGS = {"ID": 1, "Action": 2, "Status": 3, "Updated on": 4, "Due": 5}
AMBER, GREEN = "Amber - at risk", "Green - on track"


def plan(*rows: tuple[Value, ...], file: str = "") -> Table:
    lines = [Line(n, {h: v for h, v in zip(HEADINGS, row, strict=False) if v != ""}) for n, row in enumerate(rows, 2)]
    return Table(file, "Action plan", 1, HEADINGS, tuple(lines))


SENT = plan(("A01", "Open with one picture", AMBER, "", "30 October 2026"), ("A02", "Agree a page", AMBER))


def compared(*rows: tuple[Value, ...], now: Table = SENT, certain: bool = True) -> tuple[list[str], list[str]]:
    places = {line.action_id: CellRef("Actions", line.number) for line in now.lines}
    changes, found = compare(plan(*rows, file="back.xlsx"), Plans(SENT, now, certain, places))
    return [f"{c.action_id} {c.heading}" for c in changes], [f"{f.code} {f.at}" for f in found]


def test_what_is_as_it_was_sent_is_no_change() -> None:
    assert compared(("A01", "Open with one picture", AMBER), ("A02", "Agree a page", AMBER)) == (
        [],
        ["RTN04 back.xlsx: Action plan!E2"],
    )


def test_what_the_workbook_says_already_is_no_change() -> None:
    now = plan(("A01", "Open with one picture", GREEN, "", "30 October 2026"), ("A02", "Agree a page", AMBER))
    rows = ("A01", "Open with one picture", GREEN, "", "30 October 2026"), ("A02", "Agree a page", AMBER)
    assert compared(*rows, now=now) == ([], [])


@pytest.mark.parametrize(
    ("certain", "updated", "taken"),
    [(True, "", True), (False, "", False), (False, "12 October 2026", True)],
)
def test_without_the_copy_that_was_sent_a_row_needs_a_later_day(certain: bool, updated: str, taken: bool) -> None:
    rows = ("A01", "Open with one picture", GREEN, updated, "30/10/2026"), ("A02", "Agree a page", AMBER)
    changes, found = compared(*rows, certain=certain)
    assert ("A01 Status" in changes, "RTN07 back.xlsx: Action plan!C2" in found) == (taken, not taken)


def test_a_calculated_entry_is_left_alone() -> None:
    rows = ("A01", "Open with one picture", Formula(GREEN), "", "2026-10-30"), ("A02", "Agree a page", AMBER)
    assert compared(*rows) == ([], ["STR09 back.xlsx: Action plan!C2"])


def test_half_a_plan_of_other_words_is_still_this_plan_and_more_is_not() -> None:
    rows = ("A01", "Open with one picture", AMBER, "", "2026-10-30"), ("A02", "Buy a bus", AMBER)
    assert compared(*rows)[1] == ["RTN04 back.xlsx: Action plan!B3"]
    assert compared(("A01", "Buy a boat"), ("A02", "Buy a bus"))[1] == ["RTN03 back.xlsx: Action plan"]
    assert compared(("X1", "Buy a boat"))[1] == ["RTN03 back.xlsx: Action plan"]
