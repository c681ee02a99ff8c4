"""A workbook as the X checks see it: its sheets with their tables, the styles of its cells by name, and its parts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from lxml import etree

from aftercare_docs.findings import PartRef
from aftercare_docs.verification.excel.sheets import Book, Cell, Sheet, column_of, letters

AREA = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?")
X = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@dataclass(frozen=True, slots=True)
class Area:
    """Cells from one corner to another, columns and rows counted from 1."""

    left: int
    top: int
    right: int
    bottom: int

    @classmethod
    def of(cls, reference: str) -> Area | None:
        found = AREA.fullmatch(reference)
        if found is None:
            return None
        left, top = column_of(found[1]), int(found[2])
        return cls(left, top, column_of(found[3]) if found[3] else left, int(found[4]) if found[4] else top)

    def holds(self, row: int, column: int) -> bool:
        return self.top <= row <= self.bottom and self.left <= column <= self.right


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a sheet: the name that formulas call it by, and where it stands."""

    name: str
    area: Area
    element: etree._Element = field(repr=False)


@dataclass(frozen=True)
class Page:
    """A sheet with its tables, and its cells by row and column."""

    view: View
    sheet: Sheet
    tables: tuple[Table, ...]

    @cached_property
    def cells(self) -> Mapping[tuple[int, int], Cell]:
        return {(cell.row, cell.column): cell for cell in self.sheet.cells}

    @cached_property
    def tabled(self) -> Mapping[int, Table]:
        """The table that each row is part of; tables stand one below the other."""
        return {row: table for table in self.tables for row in range(table.area.top, table.area.bottom + 1)}

    @cached_property
    def widths(self) -> Mapping[int, float]:
        """Column -> the digits that it has room for."""
        found = {}
        for column in self.sheet.root.iterfind(f"{X}cols/{X}col"):
            for number in range(int(column.get("min", "1")), min(int(column.get("max", "1")), MOST_COLUMNS) + 1):
                found[number] = float(column.get("width", "8.43"))
        return found

    def text(self, row: int, column: int) -> str:
        cell = self.cells.get((row, column))
        return cell.text if cell else ""

    def at(self, row: int = 0, column: int = 0) -> PartRef:
        return self.view.book.at(self.sheet, f"cell {letters(column)}{row}" if row else "")


MOST_COLUMNS = 500


@dataclass(frozen=True)
class View:
    """One workbook; ``pages`` are in the order of the tabs."""

    book: Book

    @classmethod
    def of(cls, book: Book) -> View:
        return cls(book)

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        return tuple(Page(self, sheet, tuple(self._tables(sheet))) for sheet in self.book.sheets)

    def _tables(self, sheet: Sheet) -> Iterator[Table]:
        for link in self.book.reading.links:
            root = self.book.reading.parts.get(link.target) if link.source == sheet.part else None
            if root is not None and root.tag == f"{X}table" and (area := Area.of(root.get("ref", ""))):
                yield Table(root.get("displayName", ""), area, root)

    @cached_property
    def root(self) -> etree._Element:
        """The part that lists the sheets and the names given to cells."""
        return self.book.reading.parts[self.book.main]

    @cached_property
    def styles(self) -> etree._Element:
        return next((root for _, root in self.book.reading.of_kind("styles")), etree.Element("none"))

    def style_name(self, style: int) -> str:
        """The name that Excel shows for the style of a cell."""
        return self._named[style] if style < len(self._named) else ""

    def wraps(self, style: int) -> bool:
        """Whether a style breaks the text of a cell into lines."""
        return style < len(self._wrapped) and self._wrapped[style]

    @cached_property
    def _named(self) -> tuple[str, ...]:
        named = {s.get("xfId"): s.get("name", "") for s in self.styles.iterfind(f"{X}cellStyles/{X}cellStyle")}
        return tuple(named.get(form.get("xfId", "0"), "") for form in self._forms)

    @cached_property
    def _wrapped(self) -> tuple[bool, ...]:
        found = (form.find(f"{X}alignment") for form in self._forms)
        return tuple(node is not None and node.get("wrapText", "0") == "1" for node in found)

    @cached_property
    def _forms(self) -> list[etree._Element]:
        return self.styles.findall(f"{X}cellXfs/{X}xf")

    def at(self, place: str) -> PartRef:
        return PartRef(self.book.reading.name, place)
