"""The sheet that partners fill in: one row for each action, and cells that are theirs."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from aftercare_docs.documents.action_plan import actions
from aftercare_docs.documents.spreadsheet import Formula, Paper, Table
from aftercare_docs.documents.summary import summarise
from aftercare_docs.vocabularies import Brag
from tests.releases import AS_OF, FULL, MINIMAL


def plan() -> Table:
    sheet = actions.sheet(FULL, summarise(FULL))
    assert sheet is not None
    assert (sheet.paper, sheet.freeze) == (Paper.A3_LANDSCAPE, 3)
    (table,) = sheet.blocks
    assert isinstance(table, Table)
    return table


def test_headings_are_those_that_a_returned_plan_will_be_read_by() -> None:
    assert plan().name == "Action_plan"
    assert [column.heading for column in plan().columns] == [
        "ID",
        "Recommendation",
        "Action",
        "Lead agency",
        "Owner",
        "Due",
        "Days to due",
        "Status",
        "Impact so far",
        "Progress note",
        "Evidence",
        "Updated on",
        "Accepted by",
        "Success measure",
        "Kind of measure",
        "Supporting",
        "Start",
        "Priority",
    ]


def test_partners_fill_in_six_columns_and_no_other() -> None:
    filled = [column.heading for column in plan().columns if column.entry]
    assert filled == ["Status", "Impact so far", "Progress note", "Evidence", "Updated on", "Accepted by"]


def test_a_row_says_what_the_release_says() -> None:
    first = dict(zip([column.heading for column in plan().columns], plan().rows[0], strict=True))
    assert first["ID"] == "A01"
    assert first["Recommendation"] == "R1"
    assert first["Due"] == dt.date(2026, 10, 30)
    assert first["Days to due"] == Formula(actions.DAYS_TO_DUE, 14)
    assert first["Status"] == "Amber - at risk"
    assert first["Impact so far"] == "Early signs"


def test_days_to_due_go_below_nought_and_end_when_the_work_does() -> None:
    action = replace(FULL.actions[0], due=AS_OF - dt.timedelta(days=3))
    assert actions.days_to_due(action, AS_OF) == -3
    assert actions.days_to_due(replace(action, status=Brag.BLUE), AS_OF) == "Complete"
    assert actions.days_to_due(replace(action, due=None), AS_OF) == "No date"


def test_there_is_no_sheet_without_an_action() -> None:
    assert actions.sheet(MINIMAL, summarise(MINIMAL)) is None
