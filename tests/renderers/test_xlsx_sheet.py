"""One sheet as it is written: tables that grow with their formulas, dates that are dates, a calendar in colour."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from aftercare_docs.documents.base import Front
from aftercare_docs.documents.spreadsheet import Column, Entry, Sheet, Spreadsheet, Table
from aftercare_docs.renderers import xlsx
from tests.renderers.finished import APPROVED, DRAFT, SPEC, book, finished, values, xml

FRONT = Front("Plan", "SCP", "SCP", "", "", "", "October 2026")
TABLE = Table("Words", (Column("Text", 30),), (("One",),))


def test_dates_are_dates_and_scores_are_numbers() -> None:
    plan = values("full")["Action plan"]
    headings = {cell.value: cell.column for cell in plan[5]}
    due = plan.cell(6, headings["Due"])
    assert (due.value, due.number_format) == (dt.datetime(2026, 10, 30), "dd mmm yyyy")
    assert plan.cell(6, headings["Days to due"]).value == 14


def test_new_rows_of_a_table_get_their_formulas() -> None:
    columns = {column.name: column for column in book("full")["Action plan"].tables["Action_plan"].tableColumns}
    assert columns["Days to due"].calculatedColumnFormula is not None
    assert columns["Status"].calculatedColumnFormula is None


def test_filters_are_on_where_people_work_and_off_where_they_read() -> None:
    assert book("full")["Action plan"].tables["Action_plan"].autoFilter is not None
    assert all(table.autoFilter is None for table in book("full")["Summary"].tables.values())


def test_a_draft_is_marked_across_the_sheet_and_an_approved_copy_is_not() -> None:
    for column in "ABC":
        assert book("full")["Summary"][f"{column}3"].fill.fgColor.rgb == "FFFCEBC4"
        assert book("full", APPROVED)["Summary"][f"{column}3"].fill.fill_type is None


def test_the_calendar_is_coloured_for_every_row_and_every_week() -> None:
    timeline = book("full")["Timeline"]
    (area,) = {str(rules.sqref) for rules in timeline.conditional_formatting if "F" in str(rules.sqref)}
    weeks = [cell.value for cell in timeline[5] if str(cell.value).startswith(("Jul", "Aug", "Sep", "Oct"))]
    assert area == f"F6:{timeline.cell(7, 5 + len(weeks)).coordinate}"


def test_sheets_are_told_apart_by_their_tabs() -> None:
    colours = {sheet.sheet_properties.tabColor.rgb for sheet in book("full").worksheets}
    assert len(colours) >= 3


def test_what_cannot_be_written_is_never_left_out_in_silence() -> None:
    unnamed = Spreadsheet(FRONT, (Sheet("One", "One", "About.", (replace(TABLE, name="not a name"),)),))
    with pytest.raises(ValueError, match="table not a name cannot be written"), pytest.warns(match="spaces"):
        xlsx.render(unnamed, DRAFT, SPEC)
    wordy = Column("Text", 30, entry=Entry("x" * 300, "Please.", longest=10))
    asked = Spreadsheet(FRONT, (Sheet("One", "One", "About.", (replace(TABLE, columns=(wordy,)),)),))
    with pytest.raises(ValueError, match="the rule for entries in Text"), pytest.warns(match="255"):
        xlsx.render(asked, DRAFT, SPEC)


def test_pages_are_turned_between_parts() -> None:
    summary = xml(finished("heavy"), "xl/worksheets/sheet2.xml")
    turned = [int(str(entry.get("id"))) for entry in summary.iter("{*}brk")]
    assert turned == sorted(turned)
    for row in turned:
        assert book("heavy")["Summary"].cell(row + 1, 1).style == "Heading 2"
