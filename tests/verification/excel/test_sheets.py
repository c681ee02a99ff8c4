"""Cells as a reader meets them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from aftercare_docs.verification.excel.sheets import MOST_LETTERS, Book, column_of, letters, string_of
from aftercare_docs.verification.package import open_package
from aftercare_docs.verification.reading import Case
from aftercare_docs.verification.search import Searcher
from tests.verification import samples
from tests.verification.mutations.base import in_part


def opened(content: bytes) -> Book:
    reading, _ = open_package(Case("a.xlsx", content, Searcher([]), samples.EXCEL_EXPECTED), "xlsx")
    assert reading is not None
    return Book(reading)


def test_every_cell_is_read_with_what_it_shows() -> None:
    book = opened(samples.excel())
    assert {s.name: {c.address: c.text for c in s.cells} for s in book.sheets} == samples.EXCEL_EXPECTED.cells
    assert [s.label for s in book.sheets] == ["sheet Actions", "sheet Lists"]


def test_a_name_that_is_not_accounted_for_is_not_said() -> None:
    book = opened(in_part("xl/workbook.xml", 'name="Lists"', 'name="Somebody"')(samples.excel()))
    assert [s.label for s in book.sheets] == ["sheet Actions", "sheet 2"]


def test_a_cell_without_an_address_stands_after_the_one_before() -> None:
    row = '<row><c t="inlineStr"><is><t>a</t></is></c><c t="b"><v>1</v></c></row></sheetData>'
    book = opened(in_part("xl/worksheets/sheet1.xml", "</sheetData>", row)(samples.excel()))
    assert [(c.address, c.text) for c in book.sheets[0].cells][-2:] == [("A3", "a"), ("B3", "TRUE")]


def test_a_string_joins_its_runs_and_leaves_out_its_reading() -> None:
    markup = f"<si xmlns='{samples.OFFICE}'><r><t>One</t></r><r><t> two</t></r><rPh><t>three</t></rPh></si>"
    assert string_of(etree.fromstring(markup)) == "One two"


def test_one_long_text_in_thousands_of_cells_is_bounded() -> None:
    long = in_part("xl/sharedStrings.xml", "Agree the rhythm", "x" * 32_000)(samples.excel())
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>4</v></c></row>' for n in range(3, 400))
    book = opened(in_part("xl/worksheets/sheet1.xml", "</sheetData>", rows + "</sheetData>")(long))
    assert book.sheets
    assert MOST_LETTERS < book.letters < MOST_LETTERS + 40_000


@given(st.integers(1, 16_384))
def test_letters_and_numbers_of_columns_agree(number: int) -> None:
    assert column_of(letters(number)) == number
