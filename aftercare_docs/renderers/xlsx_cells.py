"""What a laid-out sheet is made of: cells with a place and a role, and tables with a place."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from aftercare_docs.documents.spreadsheet import Dated, Formula, Kind, Link, Table, Tinted, Value


class Role(StrEnum):
    """What a cell is for; how it looks follows from that."""

    TITLE = "title"
    ABOUT = "about"
    STATE = "state"
    DRAFT = "draft"
    BACK = "back"
    HEADING = "heading"
    NOTE = "note"
    HEADER = "header"
    ENTRY_HEADER = "entry header"
    KEY = "key"
    CELL = "cell"
    ENTRY = "entry"
    LINK = "link"
    MAP_HEADER = "map header"
    MAP_KEY = "map key"
    MAP_CELL = "map cell"
    WEEK = "week"
    SPAN = "span"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; rows and columns count from nought."""

    row: int
    col: int
    value: Value
    role: Role
    kind: Kind = Kind.TEXT

    @property
    def shown(self) -> str:
        """The value as a reader sees it."""
        value = self.value
        if isinstance(value, Formula | Dated):
            value = value.value
        if isinstance(value, dt.date):
            return f"{value:%d %b %Y}"
        if isinstance(value, Link | Tinted):
            return value.text
        if isinstance(value, float):
            return f"{value:.10g}"
        return "" if value is None else str(value)


@dataclass(frozen=True, slots=True)
class Placed:
    """A table with the row where its heading stands, and the row of its column headings."""

    table: Table
    above: int
    top: int

    @property
    def bottom(self) -> int:
        return self.top + len(self.table.rows)

    def col(self, heading: str) -> int:
        return next(col for col, column in enumerate(self.table.columns) if column.heading == heading)


def address(row: int, col: int) -> str:
    """A1 for (0, 0)."""
    letters = ""
    col += 1
    while col:
        col, rest = divmod(col - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row + 1}"


def target(link: Link) -> str:
    """Where a link leads, as Excel writes it."""
    quoted = link.sheet.replace("'", "''")
    return f"'{quoted}'!A1"
