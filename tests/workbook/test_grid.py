"""Columns have the names that Excel gives them, and a cell does not show itself in a ``repr``."""

from __future__ import annotations

from aftercare_docs.workbook.grid import Formula, Row, Sheet, letters


def test_columns_are_named_as_excel_names_them() -> None:
    assert [letters(n) for n in (1, 26, 27, 52, 53, 702, 703, 16_384)] == [
        *("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD")
    ]


def test_what_a_cell_holds_is_not_printed() -> None:
    row = Row(2, {1: "canary", 2: Formula("canary")})
    assert "canary" not in repr(Sheet("canary", 1, (row,)))
