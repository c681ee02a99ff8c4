"""What a sheet does by itself: colours that follow words and dates, and help for those who fill cells in.

A layout goes in; rules with their cells come out, as data, so that they can be written and also be accounted for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from aftercare_docs.documents.spreadsheet import Entry, Kind, Weeks
from aftercare_docs.renderers.xlsx_cells import Placed, address
from aftercare_docs.renderers.xlsx_layout import Layout

Area = tuple[int, int, int, int]


class When(StrEnum):
    """What makes a rule apply."""

    WORD = "word"
    BELOW = "below"
    FORMULA = "formula"


@dataclass(frozen=True, slots=True)
class Rule:
    """Cells that look like ``look`` when; with ``now`` they have a line at their start as well."""

    area: Area
    when: When
    value: str
    look: str = ""
    now: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """Cells that somebody fills in, and what they are told there."""

    area: Area
    title: str
    entry: Entry
    kind: Kind


def colouring(layout: Layout) -> Iterator[Rule]:
    """In the order in which they count: the first rule to fit a cell decides."""
    for placed in layout.tables:
        for col, column in enumerate(placed.table.columns):
            for word, look in column.colours.items():
                yield Rule(_body(placed, col), When.WORD, word, look)
            if column.overdue:
                yield Rule(_body(placed, col), When.BELOW, "0", "brag.Red")
    if layout.sheet.weeks:
        yield from _calendar(layout.sheet.weeks, layout.tables[0])


def asking(layout: Layout) -> Iterator[Asked]:
    """Every place where something may be entered."""
    for setting, row in layout.settings:
        yield Asked((row, 1, row, 1), setting.label, setting.entry, Kind.DATE)
    for placed in layout.tables:
        for col, column in enumerate(placed.table.columns):
            if column.entry:
                yield Asked(_body(placed, col), column.heading, column.entry, column.kind)


def _body(placed: Placed, col: int) -> Area:
    return placed.top + 1, col, placed.bottom, col


def _calendar(weeks: Weeks, placed: Placed) -> Iterator[Rule]:
    """A cell is filled, by status, where its weeks meet the dates of its row. No rule holds a date."""
    first = len(placed.table.columns)
    area = (placed.top + 1, first, placed.bottom, first + len(weeks.labels) - 1)
    start, end, status = (f"${_letters(placed.col(h))}{placed.top + 2}" for h in (weeks.start, weeks.end, weeks.status))
    column = _letters(placed.col(weeks.start))
    starts = f"MIN(${column}${placed.top + 2}:${column}${placed.bottom + 1})"
    here = f"({starts}-MOD({starts}-2,7)+{weeks.days}*(COLUMN()-{first + 1}))"
    now = f"{weeks.now}>={here},{weeks.now}<{here}+{weeks.days}"
    busy = f"{start}<{here}+{weeks.days},{end}>={here}"
    for word, look in placed.table.columns[placed.col(weeks.status)].colours.items():
        fits = f'{status}="{word}",{busy}'
        yield Rule(area, When.FORMULA, f"=AND({now},{fits})", look, now=True)
        yield Rule(area, When.FORMULA, f"=AND({fits})", look)
    yield Rule(area, When.FORMULA, f"=AND({busy})", "brag.White")
    yield Rule(area, When.FORMULA, f"=AND({now})", now=True)


def _letters(col: int) -> str:
    return address(0, col)[:-1]
