"""The whole action plan: every sheet of the outline, and nothing that is not there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aftercare_docs.documents import DOCUMENTS, action_plan
from aftercare_docs.documents.spreadsheet import AsItStands, Sheet, Spreadsheet, Table
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import ArtefactKind
from tests.releases import FULL, MINIMAL, heavy

OUTLINE = [
    "Read me and boundaries",
    "Summary",
    "Action plan",
    "Prioritisation map",
    "Recommendations and components",
    "Dependencies",
    "By owner",
    "By month",
    "Routines",
    "Indicators and readings",
    "Check-in log",
    "Timeline",
    "Lists",
]


def names(plan: Spreadsheet) -> list[str]:
    return [sheet.name for sheet in plan.sheets]


def tables(sheet: Sheet) -> list[Table]:
    blocks = [block.block if isinstance(block, AsItStands) else block for block in sheet.blocks]
    return [block for block in blocks if isinstance(block, Table)]


def test_it_is_one_of_the_deliverables() -> None:
    assert DOCUMENTS[ArtefactKind.ACTION_PLAN_WORKBOOK].compose(MINIMAL) == action_plan.compose(MINIMAL)


def test_a_full_engagement_has_every_sheet_of_the_outline_in_order() -> None:
    assert names(action_plan.compose(FULL)) == OUTLINE


def test_a_minimal_engagement_has_a_shorter_plan_that_says_what_is_not_part_of_it() -> None:
    plan = action_plan.compose(MINIMAL)
    assert names(plan) == ["Read me and boundaries", "Recommendations and components", "Lists"]
    (listed,) = [table for table in tables(plan.sheets[0]) if table.name == "Contents"]
    contents = {row[0]: row[1] for row in listed.rows}
    assert contents["Routines"] == "Not part of this engagement."


@pytest.mark.parametrize(
    ("part", "sheet"),
    [
        ("dependencies", "Dependencies"),
        ("routines", "Routines"),
        ("check_ins", "Check-in log"),
        ("indicators", "Indicators and readings"),
    ],
)
def test_an_absent_part_leaves_its_sheet_out(part: str, sheet: str) -> None:
    assert sheet not in names(action_plan.compose(replace(FULL, **{part: ()})))  # type: ignore[arg-type]


@pytest.mark.parametrize("release", [FULL, MINIMAL, heavy()], ids=["full", "minimal", "heavy"])
def test_no_table_is_empty_and_every_row_has_a_value_for_every_column(release: Release) -> None:
    for sheet in action_plan.compose(release).sheets:
        for table in tables(sheet):
            assert table.rows
            assert {len(row) for row in table.rows} == {len(table.columns)}
            assert len({column.heading.lower() for column in table.columns}) == len(table.columns)


def test_every_action_is_on_every_sheet_that_lists_actions() -> None:
    plan = action_plan.compose(heavy())
    wanted = {action.action_id for action in heavy().actions}
    found = {}
    for sheet in plan.sheets:
        for table in tables(sheet):
            headings = [column.heading for column in table.columns]
            if "ID" in headings:
                found[table.name] = {row[headings.index("ID")] for row in table.rows}
    for name in ("Action_plan", "Map_table", "Actions_by_owner", "Actions_by_month", "Timeline"):
        assert found[name] == wanted, name
