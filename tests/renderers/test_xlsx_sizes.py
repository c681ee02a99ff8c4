"""Columns are wide enough and rows tall enough for what stands in them."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.documents.spreadsheet import Chart, Column, Series, Table
from aftercare_docs.renderers.xlsx_cells import Cell, Placed, Role
from aftercare_docs.renderers.xlsx_sizes import WIDEST, chart_pixels, heights, rows_missing, widths

TABLE = Table("Words", (Column("ID", 8), Column("Text", 20)), (("A01", "One"), ("A02", "Two")))


def test_a_column_is_as_wide_as_its_longest_word_and_as_a_readable_height_needs() -> None:
    word, text = "incomprehensibilities" * 2, "word " * 400
    wide = widths([Placed(replace(TABLE, rows=((word, text),)), 4, 4)])
    assert len(word) < wide[0] < WIDEST
    assert len(text) / wide[1] < 24
    assert widths([Placed(replace(TABLE, rows=(("x" * 500, ""),)), 4, 4)])[0] == WIDEST


def test_tables_below_each_other_share_the_wider_column() -> None:
    wide = replace(TABLE, columns=(Column("ID", 30), Column("Text", 10)))
    assert widths([Placed(TABLE, 4, 4), Placed(wide, 9, 9)]) == (30.0, 20.0)


def test_a_row_is_as_tall_as_its_longest_cell_needs_and_no_taller_than_excel_allows() -> None:
    texts = ("One", "several words that need some lines " * 3, "word " * 2000)
    found = heights([Cell(row, 0, text, Role.CELL) for row, text in enumerate(texts)], (20.0,))
    assert found[0] < found[1] < found[2] == 409


def test_a_title_stands_on_one_line_whatever_its_column() -> None:
    assert heights([Cell(0, 0, "A long title " * 9, Role.TITLE)], (8.0,)) == {0: 36.0}


def test_a_short_table_leaves_room_for_its_chart_and_a_long_one_needs_none() -> None:
    chart = Chart("Words", "A chart.", "ID", (Series("Text", ("title",)),), "Number")
    short, long = replace(TABLE, chart=chart), replace(TABLE, chart=chart, rows=TABLE.rows * 40)
    assert chart_pixels(short) < chart_pixels(long)
    assert rows_missing(short) > 0
    assert rows_missing(long) == 0
