"""The plan is found by its headings, and each cell keeps its address."""

from __future__ import annotations

from aftercare_docs.documents.action_plan.actions import COLUMNS
from aftercare_docs.documents.spreadsheet import Kind
from aftercare_docs.engagement.learning import Action
from aftercare_docs.returns.table import _DATES, ENTRIES, Table, find
from aftercare_docs.workbook import read
from tests.returns.editing import FIRST, PLAN, sent


def table() -> Table:
    rows, _ = read(sent())
    assert rows is not None
    found, problems = find(rows, "back.xlsx")
    assert found is not None
    assert problems == []
    return found


def test_the_entries_are_the_columns_that_the_plan_asks_partners_to_fill_in() -> None:
    assert list(ENTRIES) == [column.heading for column in COLUMNS if column.entry]
    assert set(ENTRIES.values()) <= {column.name for column in Action.SHEET.columns}


def test_the_dates_of_the_plan_are_compared_as_dates() -> None:
    assert set(_DATES) == {c.heading for c in COLUMNS if c.kind is Kind.DATE and not c.entry}


def test_a_cell_has_the_address_that_excel_shows() -> None:
    plan = table()
    assert str(plan.at(plan.lines[1], "Status")) == f"back.xlsx: {PLAN}!H{FIRST + 1}"


def test_every_action_is_a_line_and_a_file_says_which_plan_it_is() -> None:
    plan = table()
    assert [line.action_id for line in plan.lines] == ["A01", "A02", "A03", "A04", "A05"]
    assert len(plan.stated) == 1


def test_a_line_that_only_calculates_is_empty() -> None:
    assert not any(line.is_empty for line in table().lines)
    first = table().lines[0]
    assert type(first)(99, {"Days to due": first.cells["Days to due"]}).is_empty
