"""The cells of a workbook are what it was told to hold, sheet for sheet and cell for cell."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification.excel.sheets import Book, Sheet

MOST = 20


def check(book: Book) -> list[Finding]:
    """Nothing where there is no statement of what to expect."""
    expected = book.reading.expected
    if expected is None:
        return []
    found: list[Finding] = []
    if [sheet.name for sheet in book.sheets] != list(expected.cells):
        found.append(Finding("FIL52", PartRef(book.reading.name, "its sheets"), {"carrier": "sheets"}))
    for sheet in book.sheets:
        found += list(_sheet(book, sheet))[:MOST]
    return found


def _sheet(book: Book, sheet: Sheet) -> Iterator[Finding]:
    expected = book.reading.expected
    told = dict(expected.cells.get(sheet.name, {})) if expected else {}
    for cell in sheet.cells:
        if cell.text != told.pop(cell.address, ""):
            at = book.at(sheet, f"cell {cell.address}")
            yield Finding("FIL50", at, {"what": "this cell", "carrier": "cell"})
    for address, text in told.items():
        if text:
            yield Finding("FIL50", book.at(sheet, f"cell {address}"), {"what": "it is missing", "carrier": "cell"})
