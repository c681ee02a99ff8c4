"""The marked-up copy: every value where it stood, every finding at its cell and in one list, and nothing that acts."""

from __future__ import annotations

import datetime as dt
import zipfile
from io import BytesIO

import pytest

from aftercare_docs import marking
from aftercare_docs.engagement import PICK_LISTS, START_HERE
from aftercare_docs.findings import CellRef, Finding, PartRef, in_order
from aftercare_docs.marking import marked
from aftercare_docs.structure import structure
from aftercare_docs.theme import theme
from aftercare_docs.workbook import read
from aftercare_docs.workbook.grid import Broken, Formula, Row, Sheet, Workbook
from tests.authoring.opened import opened
from tests.workbooks import example_bytes

FOUND = [
    Finding("ACT11", CellRef("Actions", 3, "Y"), {"what": "is late"}),
    Finding("STR03", CellRef("Actions", 3, "C"), {"column": "Action"}),
    Finding("ACT02", CellRef("Actions", 3, "C")),
    Finding("STR05", CellRef("People", 4), {"what": "a hidden row that holds data", "read": "read all the same"}),
    Finding("STR13", CellRef("")),
    Finding("INP13", PartRef("northshire.xlsx")),
]


def rows() -> Workbook:
    workbook, found = read(example_bytes())
    assert workbook is not None, found
    return workbook


def test_every_cell_stands_where_it_stood() -> None:
    again, found = read(marked(rows(), FOUND))
    assert again is not None, found
    assert again.sheets[0].name == "Findings"
    were = [tab for tab in rows().sheets if tab.name not in {START_HERE, PICK_LISTS}]
    assert [(tab.name, tab.rows) for tab in again.sheets[1:]] == [(tab.name, tab.rows) for tab in were]
    assert structure(again) == structure(rows())


def test_a_cell_with_findings_has_a_colour_and_a_note_with_all_of_them() -> None:
    sheet = opened(marked(rows(), FOUND))["Actions"]
    note = sheet["C3"].comment
    assert note is not None
    assert note.text.startswith("Stop STR03: `Action` is empty.\nFill in this cell")
    assert "Warn ACT02" in note.text
    assert sheet["C3"].fill.start_color.rgb.endswith(theme().brag["Red"].fill[1:])
    assert sheet["Y3"].fill.start_color.rgb.endswith(theme().brag["Blue"].fill[1:])
    assert sheet["C2"].comment is None


def test_a_finding_about_a_row_is_noted_at_its_first_cell() -> None:
    assert opened(marked(rows(), FOUND))["People"]["A4"].comment is not None


def test_the_list_begins_with_what_to_do_first_and_leads_to_each_cell() -> None:
    sheet = opened(marked(rows(), FOUND))["Findings"]
    listed = [row for row in sheet.iter_rows(min_row=6) if row[2].value and row[2].value != "Code"]
    assert [row[2].value for row in listed] == [f.code for f in in_order(FOUND)]
    places = {row[1].value: row[1].hyperlink and row[1].hyperlink.location for row in listed}
    assert places["Actions!C3"] == "'Actions'!C3"
    assert places["northshire.xlsx"] is None


def test_where_nothing_was_found_there_is_no_copy() -> None:
    assert marked(rows(), []) == b""


ODD = Workbook(
    (
        Sheet("Findings", 1, (Row(1, {1: "a copy of a copy"}),)),
        Sheet("a/b", 2, (Row(1, {1: True, 2: 1.5, 3: dt.time(9, 30), 4: dt.datetime(2026, 1, 2, 3, 4)}),)),
        Sheet("A" * 40, 3, (Row(2, {1: Formula(7), 2: Formula(None), 3: Broken(), 4: dt.date(2026, 1, 2)}),)),
        Sheet("Fine", 4, (Row(1, {1: "=1+1", 2: "x" * 40_000, 3: "https://x.example", 4: "{=1}"}),)),
        Sheet("fine", 5, (), hidden=True),
    )
)


def test_a_workbook_with_odd_names_and_values_is_copied_and_nothing_in_it_acts() -> None:
    content = marked(ODD, [Finding("STR08", CellRef("tab 2", 1, "B"), {"thing": "sheet", "hint": ""})])
    again, found = read(content)
    assert again is not None, found
    names = [sheet.name for sheet in again.sheets]
    assert names == ["Findings", *(f"Tab {n} of the workbook" for n in (1, 2, 3)), "Fine", "Tab 5 of the workbook"]
    assert again.sheets[2].rows[0].cells == {1: True, 2: 1.5, 3: dt.time(9, 30), 4: dt.datetime(2026, 1, 2, 3, 4)}
    assert again.sheets[3].rows[0].cells == {1: 7, 3: "#ERROR", 4: dt.date(2026, 1, 2)}
    assert again.sheets[4].rows[0].cells[1] == "=1+1"
    assert len(str(again.sheets[4].rows[0].cells[2])) == 32_767
    assert opened(content)[names[2]]["B1"].comment is not None
    with zipfile.ZipFile(BytesIO(content)) as package:
        parts = b"".join(package.read(n) for n in package.namelist() if n.startswith("xl/worksheets/sheet"))
    assert b"<f>" not in parts
    assert b"External" not in parts


def test_of_a_large_workbook_only_the_rows_with_notes_are_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marking, "MOST_COPIED", 100)
    monkeypatch.setattr(marking, "MOST_LISTED", 2)
    found = [*FOUND, Finding("ACT02", CellRef("Actions", 20, "B"))]
    again, _ = read(marked(rows(), found))
    assert again is not None
    actions = next(sheet for sheet in again.sheets if sheet.name == "Actions")
    assert [row.number for row in actions.rows] == [*range(1, 11), 20]
    said = " ".join(str(v) for row in again.sheets[0].rows for v in row.cells.values())
    assert "only the rows with a note" in said
    assert "The first 2 of 7 findings" in said


def test_a_sheet_is_not_drowned_in_notes() -> None:
    found = [Finding("ACT02", CellRef("Actions", row, "B")) for row in range(2, 400)]
    sheet = opened(marked(rows(), found))["Actions"]
    assert sum(cell.comment is not None for row in sheet.iter_rows() for cell in row) == marking.MOST_NOTES
