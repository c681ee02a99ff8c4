"""Cells show their values as a reader sees them, and have the addresses that Excel gives them."""

from __future__ import annotations

import datetime as dt

import pytest

from aftercare_docs.documents.spreadsheet import Column, Dated, Formula, Link, Table, Tinted, Value
from aftercare_docs.renderers.xlsx_cells import Cell, Placed, Role, address, target


@pytest.mark.parametrize(("place", "name"), [((0, 0), "A1"), ((4, 25), "Z5"), ((9, 26), "AA10"), ((0, 701), "ZZ1")])
def test_addresses_are_those_of_excel(place: tuple[int, int], name: str) -> None:
    assert address(*place) == name


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("word", "word"),
        (5, "5"),
        (dt.date(2026, 10, 6), "06 Oct 2026"),
        (Formula("=1", 1), "1"),
        (Dated("October"), "October"),
        (Tinted("A01", "brag.Red"), "A01"),
        (Link("Back", "First"), "Back"),
        (None, ""),
    ],
)
def test_a_value_is_shown_as_its_reader_sees_it(value: Value, text: str) -> None:
    assert Cell(0, 0, value, Role.CELL).shown == text


def test_a_link_leads_to_the_top_of_its_sheet_whatever_it_is_called() -> None:
    assert target(Link("Go", "By owner")) == "'By owner'!A1"
    assert target(Link("Go", "What's next")) == "'What''s next'!A1"


def test_a_placed_table_knows_its_last_row_and_its_columns() -> None:
    table = Table("Words", (Column("ID", 8), Column("Text", 20)), (("A01", "One"), ("A02", "Two")))
    placed = Placed(table, 4, 6)
    assert (placed.bottom, placed.col("Text")) == (8, 1)
