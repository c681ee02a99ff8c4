"""How wide and how tall: the cells of a sheet go in, the widths of its columns and the heights of its rows come out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import ceil

from aftercare_docs.documents.spreadsheet import Column, Table
from aftercare_docs.renderers.xlsx_cells import Cell, Placed, Role
from aftercare_docs.renderers.xlsx_measure import lines
from aftercare_docs.theme import theme

LINES = 22  # the most lines of a cell that stay readable; a longer text widens its column instead
WIDEST = 110
LINE, AIR, TALLEST = 14.25, 7.0, 409.0  # points; Excel has no taller row
EMPTY_PIXELS, PIXELS_A_POINT = 19, 4 / 3
CHART_PIXELS, BAR_PIXELS, CHART_AIR = 120, 26, 6
ALONE = {"title": 36.0, "about": 21.0, "state": 21.0, "draft": 21.0, "back": 24.0, "heading": 27.0, "note": 21.0}
"""Heights of rows whose text runs on over the columns beside it, by role."""
LEAST = {"header": 27.0, "entry header": 27.0, "week": 96.0, "map cell": 42.0, "label": 24.0, "entry": 24.0}
ONE_LINE = frozenset(ALONE) | {"week"}
BOLD = frozenset({"header", "entry header", "key", "map header", "map key", "map cell"})


def chart_pixels(table: Table) -> int:
    """How tall the chart of a table is: room for every bar."""
    return CHART_PIXELS + BAR_PIXELS * len(table.rows)


def rows_missing(table: Table) -> int:
    """The empty rows that have to follow a table so that its chart has room beside it."""
    there = LEAST[Role.HEADER] + len(table.rows) * (LINE + AIR)
    missing = chart_pixels(table) + 2 * CHART_AIR - there * PIXELS_A_POINT
    return max(0, ceil(missing / EMPTY_PIXELS))


def widths(tables: Sequence[Placed]) -> tuple[float, ...]:
    """Wide enough for what was asked, for the longest word, and for every text to stay within a readable height."""
    found: list[float] = []
    for placed in tables:
        for col, column in enumerate(placed.table.columns):
            wanted = max(float(column.width), _header_width(column), *_needed(placed, col))
            found += [0.0] * (col + 1 - len(found))
            found[col] = max(found[col], min(wanted, WIDEST))
    return tuple(found)


def _header_width(column: Column) -> float:
    """Headings are bold, and in a filtered table the button takes its share."""
    return max(len(part) for part in column.heading.split()) * 1.1 + 3


def _needed(placed: Placed, col: int) -> Iterator[float]:
    for values in placed.table.rows:
        text = Cell(0, 0, values[col], Role.CELL).shown
        yield max((len(part) for part in text.split()), default=0) * 1.05 + 2
        yield len(text) / LINES


def heights(cells: Iterable[Cell], across: Sequence[float]) -> dict[int, float]:
    """Tall enough for the longest text of each row, with a little air around it."""
    found: dict[int, float] = {}
    for cell in cells:
        found[cell.row] = max(found.get(cell.row, 0.0), _height(cell, across))
    return found


def _height(cell: Cell, across: Sequence[float]) -> float:
    if cell.role in ONE_LINE:
        return ALONE.get(cell.role, LEAST.get(cell.role, 0.0))
    size = theme().sizes["table"]
    count = lines(cell.shown, across[cell.col], size, bold=cell.role in BOLD) if cell.col < len(across) else 1
    return min(max(count * LINE + AIR, LEAST.get(cell.role, 0.0)), TALLEST)
