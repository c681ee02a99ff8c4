"""Everybody can read the workbook: the list of what makes a spreadsheet accessible, asked of the finished file."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, cast

import pytest
from openpyxl.utils import get_column_letter, range_boundaries

from aftercare_docs.theme import TEXT_CONTRAST, contrast
from tests.renderers.finished import APPROVED, NAMES, book, document, finished, parts, values, xml

A3, A4 = 8, 9
SEVERAL = {"Read me and boundaries", "Summary", "Prioritisation map", "Recommendations and components"}
SEVERAL |= {"Indicators and readings", "Trends", "Time it takes"}
FILLED_IN = {"Status", "Impact so far", "Progress note", "Evidence", "Updated on", "Accepted by"}


def sheets() -> list[object]:
    return [pytest.param(name, sheet, id=f"{name}-{sheet}") for name in NAMES for sheet in book(name).sheetnames]


def tables(sheet: Any) -> list[Any]:
    return list(sheet.tables.values())


def area(table: Any) -> tuple[int, int, int, int]:
    """First column and row, last column and row."""
    return cast("tuple[int, int, int, int]", range_boundaries(table.ref))


def body(sheet: Any, table: Any) -> Iterator[tuple[object, ...]]:
    left, top, right, bottom = area(table)
    yield from sheet.iter_rows(top, bottom, left, right, values_only=True)


@pytest.mark.parametrize(("name", "sheet"), sheets())
def test_x01_data_stand_in_tables_named_in_words_with_unique_headings(name: str, sheet: str) -> None:
    found = tables(book(name)[sheet])
    assert len(found) == 1 or (found and sheet in SEVERAL)
    for table in found:
        assert re.fullmatch(r"[A-Z][a-z]+(_[a-z]+)*", table.displayName)
        assert table.headerRowCount == 1
        headings = [str(cell) for cell in next(body(book(name)[sheet], table))]
        assert all(heading.strip() for heading in headings)
        assert len({heading.lower() for heading in headings}) == len(headings)
        assert headings == [column.name for column in table.tableColumns]


@pytest.mark.parametrize(("name", "sheet"), sheets())
def test_x02_nothing_is_merged_and_no_table_has_an_empty_row(name: str, sheet: str) -> None:
    written = book(name)[sheet]
    assert not written.merged_cells.ranges
    areas = [area(table) for table in tables(written)]
    assert all(left == 1 for left, *_ in areas)
    for table in tables(written):
        assert all(any(cell not in {None, ""} for cell in row) for row in body(written, table))
    below = sorted(areas, key=lambda edges: edges[1])
    assert all(one[3] < other[1] for one, other in pairwise(below))


@pytest.mark.parametrize(("name", "sheet"), sheets())
def test_x03_a1_is_the_title_and_a2_says_what_is_here(name: str, sheet: str) -> None:
    written = book(name)[sheet]
    assert written["A1"].value
    assert written["A1"].style == "Heading 1"
    assert str(written["A2"].value).endswith(".")
    assert len(sheet) <= 31
    headed = [cell for row in written.iter_rows() for cell in row if cell.style == "Heading 2"]
    assert len(headed) >= (len(tables(written)) if sheet in SEVERAL else 0)


@pytest.mark.parametrize("name", NAMES)
def test_x04_the_first_sheet_leads_to_every_other_and_every_other_leads_back(name: str) -> None:
    first, *others = book(name).worksheets
    assert set(links(first)) == {f"'{sheet.title}'!A1" for sheet in others}
    for sheet in others:
        assert links(sheet) == [f"'{first.title}'!A1"]
        assert sheet["A4"].hyperlink is not None
    assert not [part for part in parts(finished(name)) if "comment" in part or "media" in part]


def links(sheet: Any) -> list[str | None]:
    return [cell.hyperlink.location for row in sheet.iter_rows() for cell in row if cell.hyperlink]


@pytest.mark.parametrize(("name", "sheet"), sheets())
def test_x05_text_wraps_columns_fit_their_longest_word_and_rows_may_grow(name: str, sheet: str) -> None:
    written = book(name)[sheet]
    for table in tables(written):
        left, top, right, bottom = area(table)
        for cells in written.iter_rows(top, bottom, left, right):
            for cell in cells:
                assert cell.alignment.wrap_text
                words = [len(word) for word in str(cell.value or "").split()] if cell.data_type != "f" else [0]
                width = written.column_dimensions[get_column_letter(cell.column)].width
                assert max(words, default=0) <= width or width >= 110
    root = xml(finished(name), f"xl/worksheets/sheet{book(name).sheetnames.index(sheet) + 1}.xml")
    assert not [row for row in root.iter("{*}row") if row.get("customHeight")]
    assert all(row.get("ht") for row in root.iter("{*}row"))


@pytest.mark.parametrize(("name", "sheet"), sheets())
def test_x06_every_colour_can_be_read_and_comes_with_a_word(name: str, sheet: str) -> None:
    written = book(name)[sheet]
    for row in written.iter_rows():
        for cell in row:
            if cell.value is not None:
                fill = cell.fill.fgColor.rgb if cell.fill.fill_type == "solid" else "FFFFFFFF"
                assert contrast(f"#{cell.font.color.rgb[-6:]}", f"#{fill[-6:]}") >= TEXT_CONTRAST
    for rules in written.conditional_formatting:
        for rule in rules.rules:
            dressed = rule.dxf
            if rule.type == "cellIs":
                text, fill = dressed.font.color.rgb[-6:], dressed.fill.bgColor.rgb[-6:]
                assert contrast(f"#{text}", f"#{fill}") >= TEXT_CONTRAST
                assert rule.formula[0] == "0" or rule.formula[0].startswith('"')


@pytest.mark.parametrize("name", ["full", "heavy", "tracker"])
def test_x07_charts_are_described_titled_and_stand_beside_their_figures(name: str) -> None:
    package = parts(finished(name))
    charts = [part for part in package if part.startswith("xl/charts/")]
    assert len(charts) == (2 if name == "tracker" else 4)
    drawings = [xml(finished(name), part) for part in package if part.startswith("xl/drawings/drawing")]
    described = [frame.get("descr") for drawing in drawings for frame in drawing.iter("{*}cNvPr")]
    assert len(described) == len(charts)
    assert all(text and text.endswith("The figures are in the table beside it.") for text in described)
    for part in charts:
        root = xml(finished(name), part)
        assert len(list(root.iter("{*}title"))) == 3  # the chart and both axes
        (on,) = {area.text.partition("!")[0].strip("'") for area in root.iter("{*}f") if area.text}
        assert on in {"Summary", "Trends", "Time it takes"}
        assert all(point.text for point in root.iter("{*}v"))


@pytest.mark.parametrize("name", ["full", "heavy"])
def test_x08_whoever_fills_a_cell_in_is_helped(name: str) -> None:
    plan = book(name)["Action plan"]
    table = plan.tables["Action_plan"]
    left, top, _, bottom = area(table)
    headings = [str(cell) for cell in next(body(plan, table))]
    asked = {str(rule.sqref): rule for rule in plan.data_validations.dataValidation}
    names = set(book(name).defined_names)
    for heading in FILLED_IN:
        letter = get_column_letter(left + headings.index(heading))
        rule = asked.pop(f"{letter}{top + 1}:{letter}{bottom}")
        assert rule.prompt
        assert rule.error.startswith("Please")
        assert rule.promptTitle == rule.errorTitle == heading
        assert rule.showErrorMessage
        assert rule.showInputMessage
        assert rule.type in {"list", "date", "textLength"}
        assert rule.type != "list" or rule.formula1 in names
    assert asked == {}


@pytest.mark.parametrize("name", NAMES)
def test_x09_only_what_the_specification_computes_is_a_formula(name: str) -> None:
    for sheet in book(name).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    assert values(name)[sheet.title][cell.coordinate].value is not None


@pytest.mark.parametrize(("name", "sheet"), sheets())
def test_x10_every_sheet_opens_at_its_top_and_prints_one_page_wide(name: str, sheet: str) -> None:
    workbook = book(name)
    written = workbook[sheet]
    assert workbook.active == workbook.worksheets[0]
    view = written.sheet_view
    assert {chosen.activeCell for chosen in view.selection if chosen.pane == view.pane.activePane} == {"A1"}
    assert view.zoomScale in {None, 100}
    assert written.sheet_properties.pageSetUpPr.fitToPage
    assert (written.page_setup.fitToWidth or 1, written.page_setup.fitToHeight) == (1, 0)
    assert written.page_setup.paperSize in {A3, A4}
    assert sheet != "Action plan" or (written.page_setup.paperSize, written.page_setup.orientation) == (A3, "landscape")
    assert "&P" in written.oddFooter.right.text
    assert "&A" in written.oddFooter.center.text
    if sheet not in SEVERAL:
        (table,) = tables(written)
        _, top, _, _ = area(table)
        assert written.print_title_rows == f"${top}:${top}"
        assert re.fullmatch(rf"[A-Z]{top + 1}", written.freeze_panes)


@pytest.mark.parametrize("name", NAMES)
def test_x11_the_file_says_who_speaks_and_hides_nothing(name: str) -> None:
    workbook = book(name)
    about = workbook.properties
    assert about.title == f"{document(name).front.title}: Wexmoor aftercare 2026"
    assert about.creator == "Wexmoor Safeguarding Children Partnership"
    assert about.language == "en-GB"
    assert (about.lastModifiedBy, about.created) == (None, dt.datetime(2000, 1, 1))
    assert not [part for part in parts(finished(name)) if "external" in part.lower()]
    for sheet in workbook.worksheets:
        assert sheet.sheet_state == "visible"
        assert not [d for d in (*sheet.row_dimensions.values(), *sheet.column_dimensions.values()) if d.hidden]


@pytest.mark.parametrize("name", NAMES)
def test_x12_nothing_in_it_makes_excel_repair_it(name: str) -> None:
    workbook = book(name)
    names = [table.displayName for sheet in workbook.worksheets for table in tables(sheet)]
    assert max(Counter(name.lower() for name in names).values()) == 1
    assert not [table for table in names if re.fullmatch(r"[A-Za-z]{1,3}\d+|[RrCc]|[Rr]\d+[Cc]\d+", table)]
    for sheet in workbook.worksheets:
        for row in sheet.iter_rows():
            assert all(len(str(cell.value or "")) <= 32_767 for cell in row)
        for table in tables(sheet):
            _, top, _, bottom = area(table)
            assert bottom > top
        for rule in sheet.data_validations.dataValidation:
            assert len(rule.prompt) <= 255
            assert len(rule.error) <= 255
            assert len(rule.promptTitle) <= 32
        assert len(sheet.oddHeader.left.text + sheet.oddHeader.right.text) <= 200


@pytest.mark.parametrize("name", NAMES)
def test_a_draft_says_so_on_every_sheet_and_every_page_and_an_approved_copy_does_not(name: str) -> None:
    for sheet in book(name).worksheets:
        assert sheet["A3"].value == "Draft 0.3 for approval. Not for onward sharing. OFFICIAL-SENSITIVE"
        assert sheet.oddFooter.left.text == "Draft 0.3 for approval"
    for sheet in book(name, APPROVED).worksheets:
        assert sheet["A3"].value == "Version 1.0, approved. OFFICIAL-SENSITIVE"
        assert sheet.oddFooter.left.text == "Version 1.0, approved"
