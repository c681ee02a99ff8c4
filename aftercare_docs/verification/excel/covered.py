"""Cells that something lies over: a merged cell shows the text of its first cell alone, and a chart itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from aftercare_docs.verification.excel.sheets import Book, Cell, Sheet, column_of

RANGE = re.compile(r"\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6}):\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})")
THIRD_OF_A_CELL = 63_500, 200_000  # in a drawing's own unit: where a cell's upper and left thirds end, about
Area = tuple[int, int, int, int]  # first row and column, last row and column; from 1, both ends counted


def covered(book: Book, sheet: Sheet) -> Iterator[tuple[Cell, str]]:
    """Every cell with a text that cannot be read, and what hides it."""
    drawn, merged = list(_drawings(book, sheet)), list(_merges(sheet))
    if not drawn and not merged:
        return
    for cell in sheet.cells:
        if not cell.text.strip():
            continue
        if any(_within(cell, area) for area in drawn):
            yield cell, "cell under a drawing"
        if any(_within(cell, area) and (cell.row, cell.column) != area[:2] for area in merged):
            yield cell, "cell under a merged cell"


def _within(cell: Cell, area: Area) -> bool:
    return area[0] <= cell.row <= area[2] and area[1] <= cell.column <= area[3]


def _merges(sheet: Sheet) -> Iterator[Area]:
    for merge in sheet.root.iter("{*}mergeCell"):
        if match := RANGE.fullmatch(merge.get("ref", "")):
            left, top, right, bottom = match.groups()
            yield int(top), column_of(left), int(bottom), column_of(right)


def _drawings(book: Book, sheet: Sheet) -> Iterator[Area]:
    """The cells that a drawing covers, whole or but for a third."""
    parts = {link.target for link in book.reading.links if link.source == sheet.part}
    for part, root in book.reading.of_kind("drawing"):
        for anchor in root.iter("{*}twoCellAnchor") if part in parts else ():
            first, last = _corner(anchor, "from"), _corner(anchor, "to")
            starts = [cell + 1 + (offset > third) for (cell, offset), third in zip(first, THIRD_OF_A_CELL, strict=True)]
            ends = [cell + (offset > 2 * third) for (cell, offset), third in zip(last, THIRD_OF_A_CELL, strict=True)]
            yield starts[0], starts[1], ends[0], ends[1]


def _corner(anchor: etree._Element, name: str) -> list[tuple[int, int]]:
    """The row and the column of a corner, each from 0, with how far into the cell it is."""
    return [(_count(anchor, name, side), _count(anchor, name, f"{side}Off")) for side in ("row", "col")]


def _count(anchor: etree._Element, name: str, part: str) -> int:
    text = anchor.findtext(f"{{*}}{name}/{{*}}{part}", "0").strip()
    return int(text) if text.isascii() and text.isdigit() else 0
