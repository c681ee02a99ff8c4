"""The whole action plan: every sheet of the outline, and nothing that is not there."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from aftercare_docs.documents import DOCUMENTS, action_plan
from aftercare_docs.documents.spreadsheet import AsItStands, Formula, Sheet, Spreadsheet, Table, Tinted
from aftercare_docs.preparation import prepare
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import ArtefactKind
from tests.imports import ROOT
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
    assert contents["Summary"] == "No action is recorded yet."


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


@cache
def northshire() -> dict[str, Table]:
    """The tables of the example's own plan, by name."""
    prepared, _ = prepare(ROOT / "inputs" / "northshire.xlsx", as_of=None)
    assert prepared is not None
    (draft,) = [d for d in prepared.drafts if d.output.artefact is ArtefactKind.ACTION_PLAN_WORKBOOK]
    assert isinstance(draft.document, Spreadsheet)
    return {table.name: table for sheet in draft.document.sheets for table in tables(sheet)}


def counts(name: str) -> dict[object, object]:
    return {
        row[0]: row[1].value if isinstance(row[1], Formula) else row[1]
        for row in northshire()[name].rows
        if row[1] and getattr(row[1], "value", True)
    }


def test_the_example_has_the_figures_that_are_published_for_it() -> None:
    assert counts("Progress_by_status") == {
        "White - not started": 2,
        "Green - on track": 16,
        "Amber - at risk": 3,
        "Blue - complete": 3,
    }
    assert counts("Impact_by_word") == {"Too early": 18, "Early signs": 6}
    assert counts("Balance_by_mode") == {"Relational": 12, "Structural": 6, "Procedural": 5, "Informational": 1}
    assert counts("At_a_glance") == {"Actions": 24, "Complete": 3, "Open": 21, "Due in the next 30 days": 6}
    profiles = {row[0]: row[1:] for row in northshire()["Strength_by_recommendation"].rows}
    assert {rec: row[3] for rec, row in profiles.items()} == {
        "R1": 4, "R2": 3, "R3": 4, "R4": 4, "R5": 3, "R6": 3, "R7": 3,
    }  # fmt: skip
    owners = northshire()["Load_by_owner"].rows
    assert (len(owners), max(int(str(row[1])) for row in owners)) == (16, 3)
    assert sum(int(str(row[10])) for row in northshire()["Indicators"].rows) == 50


def test_the_example_s_map_is_the_published_map() -> None:
    grid = [[cell.text for cell in row[1:] if isinstance(cell, Tinted)] for row in northshire()["Map_grid"].rows]
    assert grid == [
        ["", "", "A01, A22", "A05, A09, A20", "A12"],
        ["A11, A19", "A03, A04, A08, A16, A24", "A07, A13, A21", "", ""],
        ["A14", "A02, A17, A18", "A06, A10, A15", "", ""],
        ["A23", "", "", "", ""],
        ["", "", "", "", ""],
    ]
    assert counts("Map_key") == {"Do soon": 7, "Plan and protect": 4, "Middle - discuss": 12, "Fold into routine": 1}
