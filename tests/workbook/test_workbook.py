"""Whole workbooks: every tab in order, whoever wrote them; and third-party files that must not get through."""

from __future__ import annotations

import os
import time
import tracemalloc
import warnings
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from aftercare_docs import authoring
from aftercare_docs.findings import stops
from aftercare_docs.structure import structure
from aftercare_docs.workbook import read
from aftercare_docs.workbook.grid import Formula, letters
from tests.books import book, packed, parts, sheet, text

TESTDATA = Path(os.environ.get("AFTERCARE_TESTDATA", Path(__file__).parents[2].parent / "shared" / "testdata"))


def third_party(role: str) -> list[Path]:
    return sorted((TESTDATA / "files" / role / "xlsx").glob("*.xlsx"))


def test_tabs_come_in_order_with_their_state() -> None:
    hidden = str(parts({"Actions": sheet(""), "People ": ""})["xl/workbook.xml"]).replace(
        'sheetId="1"', 'sheetId="1" state="veryHidden"'
    )
    data = book({"Actions": sheet(""), "People ": sheet("")}, more={"xl/workbook.xml": hidden})
    workbook, found = read(data)
    assert found == []
    assert workbook is not None
    assert [(each.name, each.position, each.hidden) for each in workbook.sheets] == [
        ("Actions", 1, True),
        ("People ", 2, False),
    ]


def test_the_day_that_counting_starts_from_is_the_workbooks_own() -> None:
    rows = '<row r="1"><c r="A1" s="1"><v>44849</v></c></row>'
    workbook, _ = read(book({"Actions": sheet(rows)}, '<workbookPr date1904="1"/>'))
    assert workbook is not None
    assert str(workbook.sheets[0].rows[0].cells[1]) == "2026-10-16"


def test_strict_files_are_read_as_well() -> None:
    strict = {
        name: str(content)
        .replace(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"
        )
        .replace(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        for name, content in parts({"Actions": sheet(f"<row>{text('A1', 'words')}</row>")}).items()
    }
    workbook, found = read(packed(strict))
    assert workbook is not None, found
    assert workbook.sheets[0].rows[0].cells[1] == "words"


def test_a_part_that_is_named_and_not_there_is_a_finding() -> None:
    without = parts({"Actions": sheet("")})
    del without["xl/worksheets/sheet1.xml"]
    workbook, found = read(packed(without))
    assert workbook is None
    assert found[0].code == "INP06"


def test_a_workbook_open_in_excel_is_read_with_a_note(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(book({"Actions": sheet("")}))
    (tmp_path / "~$plan.xlsx").write_bytes(b"somebody")
    workbook, found = read(path)
    assert workbook is not None
    assert [str(each) for each in found] == [
        "plan.xlsx: Note INP13 somebody seems to have this workbook open; what was last saved is read"
    ]


def test_a_file_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    workbook, found = read(tmp_path / "gone.xlsx")
    assert workbook is None
    assert [str(each) for each in found] == ["gone.xlsx: Stop INP01 there is no such file"]


def test_every_cell_of_the_example_is_read_as_another_library_reads_it() -> None:
    data = authoring.example({})
    workbook, found = read(data)
    assert workbook is not None, found
    ours = {
        (tab.name, f"{letters(column)}{row.number}"): str(value)
        for tab in workbook.sheets
        for row in tab.rows
        for column, value in row.cells.items()
    }
    assert ours == dict(by_openpyxl(data))


def by_openpyxl(data: bytes) -> Iterator[tuple[tuple[str, str], str]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        opened = openpyxl.load_workbook(BytesIO(data))
    for tab in opened:
        for row in tab.iter_rows():
            for cell in row:
                if cell.value not in {None, ""}:
                    value = cell.value.date() if cell.is_date and hasattr(cell.value, "date") else cell.value
                    yield (tab.title, cell.coordinate), str(Formula(None) if cell.data_type == "f" else value)


@pytest.mark.parametrize("path", third_party("hostile") or [None], ids=lambda path: path.stem[-30:] if path else "none")
def test_a_hostile_file_is_refused_by_name_quickly_and_in_little_memory(path: Path | None) -> None:
    if path is None:
        pytest.skip("set AFTERCARE_TESTDATA to the folder of third-party files")
    tracemalloc.start()
    began = time.monotonic()
    workbook, found = read(path)
    took, (_, most) = time.monotonic() - began, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert workbook is None
    assert [each.code[:3] for each in found] == ["INP"]
    assert took < 5
    assert most < 300_000_000


@pytest.mark.parametrize("path", third_party("leak") or [None], ids=lambda path: path.stem[-30:] if path else "none")
def test_some_other_workbook_is_never_more_than_a_finding(path: Path | None) -> None:
    if path is None:
        pytest.skip("set AFTERCARE_TESTDATA to the folder of third-party files")
    workbook, found = read(path)
    if workbook is not None:
        engagement, found = structure(workbook)
        assert engagement is None
    assert stops(found)
