"""The finished workbook: the same bytes, the cells that were told, and no text that became anything else."""

from __future__ import annotations

import dataclasses
import time
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from aftercare_docs.documents import action_plan
from aftercare_docs.documents.base import Front, Stamp
from aftercare_docs.documents.spreadsheet import Column, Sheet, Spreadsheet, Table
from aftercare_docs.renderers import xlsx
from tests.releases import FULL
from tests.renderers.finished import APPROVED, DRAFT, NAMES, SPEC, document, finished, parts, values, xml

FRONT = Front("Plan", "Wexmoor & partners", "SCP", "", "", "", "October 2026")
TRICKY = ("=1+1", "+44 20", "-1", "@SUM(A1)", "https://wexmoor.example", "mailto:a@b.example", "007", "1e5", "TRUE")


@pytest.mark.parametrize("name", NAMES)
def test_the_same_document_gives_the_same_bytes(name: str) -> None:
    assert xlsx.render(document(name), DRAFT, SPEC) == finished(name)


@pytest.mark.parametrize("stamp", [DRAFT, APPROVED], ids=["draft", "approved"])
@pytest.mark.parametrize("name", NAMES)
def test_every_cell_that_was_told_is_there_and_no_other(name: str, stamp: Stamp) -> None:
    told = xlsx.expected(document(name), stamp, SPEC)
    read = {
        sheet.title: {
            cell.coordinate: f"{cell.value:%d %b %Y}" if cell.is_date else str(cell.value)
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None
        }
        for sheet in values(name, stamp).worksheets
    }
    assert read == told.cells
    assert list(read) == list(told.cells)


def test_the_properties_that_were_told_are_those_of_the_file() -> None:
    told = xlsx.expected(document("full"), DRAFT, SPEC).properties
    core = xml(finished("full"), "docProps/core.xml")
    assert {entry.tag.rpartition("}")[2]: entry.text for entry in core if "dc/elements" in entry.tag} == {
        "title": told["title"],
        "creator": told["author"],
        "language": told["language"],
    }


def page(*texts: str) -> Spreadsheet:
    table = Table("Words", (Column("Text", 30),), tuple((text,) for text in texts))
    return Spreadsheet(FRONT, (Sheet("One", "A sheet", "About it.", (table,)),))


def read_back(plan: Spreadsheet) -> list[object]:
    sheet = load_workbook(BytesIO(xlsx.render(plan, DRAFT, SPEC)))["One"]
    return [sheet.cell(row, 1).value for row in range(6, sheet.max_row + 1)]


def test_no_text_becomes_a_formula_a_number_or_a_link() -> None:
    plan = page(*TRICKY)
    assert read_back(plan) == list(TRICKY)
    sheet = xml(xlsx.render(plan, DRAFT, SPEC), "xl/worksheets/sheet1.xml")
    assert not list(sheet.iter("{*}f"))
    assert not list(sheet.iter("{*}hyperlink"))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=80), min_size=1))
def test_any_text_comes_back_as_it_was(texts: list[str]) -> None:
    assert read_back(page(*texts)) == texts


def test_a_text_that_no_cell_can_hold_ends_with_an_ellipsis() -> None:
    for long in ("word " * 10_000, "\N{GRINNING FACE}" * 20_000):
        (back,) = read_back(page(long))
        assert isinstance(back, str)
        assert len(back.encode("utf-16-le")) <= 2 * 32_767
        assert back.endswith("\N{HORIZONTAL ELLIPSIS}")


def test_a_document_that_is_no_spreadsheet_is_refused() -> None:
    @dataclasses.dataclass(frozen=True)
    class Page:
        front: Front = FRONT

    with pytest.raises(TypeError, match="a Page is not a spreadsheet"):
        xlsx.render(Page(), DRAFT, SPEC)


def test_a_list_that_no_table_holds_is_refused() -> None:
    plan = document("full")
    lost = dataclasses.replace(plan.lists[0], table="Elsewhere")
    with pytest.raises(LookupError, match="no table is called Elsewhere"):
        xlsx.render(dataclasses.replace(plan, lists=(lost,)), DRAFT, SPEC)


def test_nothing_tells_of_the_machine_that_made_it() -> None:
    for part in parts(finished("heavy")).values():
        for trace in (b"/home/", b"/work/", b"/tmp/", b"Users\\", b"absPath"):
            assert trace not in part


def test_a_heavy_plan_is_written_well_under_a_second() -> None:
    started = time.process_time()
    xlsx.render(action_plan.compose(FULL), DRAFT, SPEC)
    xlsx.render(document("heavy"), DRAFT, SPEC)
    assert time.process_time() - started < 2  # usually a fifth of a second; machines differ
