"""Dependencies, routines, indicators and check-ins, each as its audience may see it."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.documents.action_plan import records
from aftercare_docs.documents.spreadsheet import Note, Sheet, Table
from aftercare_docs.documents.summary import summarise
from tests.releases import FULL

STATE = summarise(FULL)


def rows(sheet: Sheet | None, block: int = 0) -> list[dict[str, object]]:
    assert sheet is not None
    table = sheet.blocks[block]
    assert isinstance(table, Table)
    headings = [column.heading for column in table.columns]
    return [dict(zip(headings, row, strict=True)) for row in table.rows]


def test_a_dependency_says_both_of_its_ends_in_words() -> None:
    (outside,) = rows(records.dependencies(FULL, STATE))
    assert outside["What the action is"] == "Protect a monthly reflective hour with cover"
    assert outside["Waits for"] == "Cover agreed by agency finance leads"
    inside = replace(FULL.dependencies[0], depends_on="A01", external_item="")
    (row,) = rows(records.dependencies(replace(FULL, dependencies=(inside,)), STATE))
    assert row["Waits for"] == "A01 Redesign the panel so that it opens with one picture"


def test_a_routine_says_what_changes_and_what_it_replaces() -> None:
    (row,) = rows(records.routines(FULL, STATE))
    assert (row["Prompt cards"], row["What it replaces"]) == ("PR01; PR02", "Agency updates")


def test_the_log_shows_check_ins_that_are_still_to_come() -> None:
    found = rows(records.check_ins(FULL, STATE))
    assert [row["Status"] for row in found] == ["Delivered", "Planned"]
    assert found[1]["What has shifted"] == ""


def test_readings_stand_under_their_indicators() -> None:
    sheet = records.indicators(FULL, STATE)
    (indicator, *_), (reading, *_) = rows(sheet), rows(sheet, 1)
    assert reading["Question asked"] == indicator["Question"]


def test_where_no_reading_may_be_shown_a_sentence_says_so() -> None:
    sheet = records.indicators(replace(FULL, readings=()), STATE)
    assert sheet is not None
    assert sheet.blocks[1] == Note("Readings", "There is no reading to show yet.")
