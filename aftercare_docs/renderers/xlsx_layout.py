"""Where everything stands: a spreadsheet and a stamp go in, every cell with its address and its role comes out.

Both the writer and the statement of what a reader must find start here, so this module knows nothing of the
library that writes. On every sheet A1 is the title, A2 says what is here, A3 the state of the copy and A4 the way
back; a single table starts in row 5, several stand below each other with a heading each.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import ceil

from aftercare_docs.documents.base import Stamp
from aftercare_docs.documents.spreadsheet import (
    AsItStands,
    Block,
    Column,
    Dated,
    Formula,
    Kind,
    Link,
    Look,
    Note,
    Paper,
    Setting,
    Sheet,
    Spreadsheet,
    Table,
    Tinted,
    Value,
    Weeks,
)
from aftercare_docs.renderers import xlsx_pages as pages
from aftercare_docs.renderers.xlsx_measure import lines
from aftercare_docs.theme import theme
from aftercare_docs.words import words

LONGEST_TEXT = 32_767
LINES = 22  # the most lines of a cell that stay readable; a longer text widens its column instead
WIDEST = 110
LINE, AIR, TALLEST = 14.25, 7.0, 409.0  # points; Excel has no taller row
EMPTY_PIXELS, PIXELS_A_POINT = 19, 4 / 3
CHART_PIXELS, BAR_PIXELS, CHART_AIR = 120, 26, 6
FIRST_BLOCK = 4


ALONE = {"title": 36.0, "about": 21.0, "state": 21.0, "draft": 21.0, "back": 24.0, "heading": 27.0, "note": 21.0}
"""Heights of rows whose text runs on over the columns beside it, by role."""
LEAST = {"header": 27.0, "entry header": 27.0, "week": 96.0, "map cell": 42.0, "label": 24.0, "entry": 24.0}
ONE_LINE = frozenset(ALONE) | {"week"}
BOLD = frozenset({"header", "entry header", "key", "map header", "map key", "map cell"})


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


@dataclass(frozen=True, slots=True)
class Layout:
    """One sheet, laid out. ``single`` is true where one table is all there is."""

    sheet: Sheet
    cells: tuple[Cell, ...]
    tables: tuple[Placed, ...]
    settings: tuple[tuple[Setting, int], ...]
    widths: tuple[float, ...]
    heights: Mapping[int, float]
    paper: Paper
    breaks: tuple[int, ...]
    single: bool


def layouts(document: Spreadsheet, stamp: Stamp) -> tuple[Layout, ...]:
    """Every sheet of the workbook, laid out for this copy."""
    return tuple(_layout(sheet, stamp) for sheet in document.sheets)


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


def state(stamp: Stamp) -> str:
    """The state of the copy in a line, as it stands on every sheet."""
    said = words()["spreadsheet"]
    line = said["draft"].format(status=stamp.status) if stamp.draft else f"{stamp.status}."
    return f"{line} {stamp.marking}".rstrip()


def chart_pixels(table: Table) -> int:
    """How tall the chart of a table is: room for every bar."""
    return CHART_PIXELS + BAR_PIXELS * len(table.rows)


def _layout(sheet: Sheet, stamp: Stamp) -> Layout:
    blocks = tuple(map(_unwrapped, sheet.blocks))
    single = len(blocks) == 1 and isinstance(blocks[0], Table) and not blocks[0].heading
    cells, starts, tables, settings, row = [*_top(sheet, stamp)], [], [], [], FIRST_BLOCK
    for block in blocks:
        starts.append(row)
        if isinstance(block, Setting):
            settings.append((block, row))
        elif isinstance(block, Table):
            tables.append(Placed(_stamped(block, stamp), row, row + _lines_above(block)))
        cells += _block_cells(block, row, tables)
        row += _rows(block, tables) + 1
    if sheet.weeks:
        cells += _week_cells(sheet.weeks, tables[0])
    widths = _widths(tables)
    heights = _heights(cells, widths)
    paper = pages.fitting(sheet.paper, widths)
    breaks = () if single else pages.breaks(starts, row, heights, paper, widths)
    return Layout(sheet, tuple(cells), tuple(tables), tuple(settings), widths, heights, paper, breaks, single)


def _top(sheet: Sheet, stamp: Stamp) -> Iterator[Cell]:
    yield Cell(0, 0, sheet.title, Role.TITLE)
    yield Cell(1, 0, sheet.about, Role.ABOUT)
    yield Cell(2, 0, state(stamp), Role.DRAFT if stamp.draft else Role.STATE)
    if sheet.back:
        yield Cell(3, 0, sheet.back, Role.BACK)


def _block_cells(block: Table | Note | Setting, row: int, tables: Sequence[Placed]) -> Iterator[Cell]:
    """The cells of one block that begins in ``row``; a table is the last that was placed."""
    if isinstance(block, Setting):
        yield Cell(row, 0, block.label, Role.LABEL)
        yield Cell(row, 1, block.value, Role.ENTRY, Kind.DATE)
        return
    yield from _headed(block, row)
    if isinstance(block, Table):
        yield from _table_cells(tables[-1])


def _lines_above(block: Table) -> int:
    return bool(block.heading) + bool(block.note)


def _rows(block: Table | Note | Setting, tables: Sequence[Placed]) -> int:
    """How many rows a block takes; a chart beside a table may need more than the table."""
    if isinstance(block, Setting):
        return 1
    if isinstance(block, Note):
        return 2
    placed = tables[-1]
    taken = placed.bottom + 1 - placed.above
    if not placed.table.chart:
        return taken
    least = LEAST[Role.HEADER] + len(placed.table.rows) * (LINE + AIR)
    missing = chart_pixels(placed.table) + 2 * CHART_AIR - least * PIXELS_A_POINT
    return taken + max(0, ceil(missing / EMPTY_PIXELS))


def _unwrapped(block: Block) -> Table | Note | Setting:
    return block.block if isinstance(block, AsItStands) else block


def _headed(block: Table | Note, row: int) -> Iterator[Cell]:
    if block.heading:
        yield Cell(row, 0, block.heading, Role.HEADING)
        row += 1
    text = block.text if isinstance(block, Note) else block.note
    if text:
        yield Cell(row, 0, text, Role.NOTE)


def _stamped(table: Table, stamp: Stamp) -> Table:
    """The table about this copy ends with what only the stamp knows."""
    if not table.about_copy:
        return table
    said = words()["spreadsheet"]
    facts = [
        (said["status_label"], stamp.status),
        (said["marking_label"], stamp.marking),
        (said["audience_label"], stamp.audience),
        (said["fingerprint_label"], stamp.fingerprint),
        *((said["approved_label"], said["approved"].format(role=a.role, day=a.day)) for a in stamp.approvals),
    ]
    return replace(table, rows=(*table.rows, *(fact for fact in facts if fact[1])))


def _table_cells(placed: Placed) -> Iterator[Cell]:
    table = placed.table
    for col, column in enumerate(table.columns):
        yield Cell(placed.top, col, column.heading, _header_role(table, column))
        for row, values in enumerate(table.rows, placed.top + 1):
            yield Cell(row, col, _fitting(values[col]), _role(table, col, values[col]), column.kind)


def _header_role(table: Table, column: Column) -> Role:
    if table.look is Look.MAP:
        return Role.MAP_HEADER
    return Role.ENTRY_HEADER if column.entry else Role.HEADER


def _role(table: Table, col: int, value: Value) -> Role:
    if table.look is Look.MAP:
        return Role.MAP_CELL if col else Role.MAP_KEY
    if isinstance(value, Link):
        return Role.LINK
    if table.columns[col].entry:
        return Role.ENTRY
    return Role.CELL if col else Role.KEY


def _fitting(value: Value) -> Value:
    """Excel holds so much text in a cell and no more; what is longer ends with an ellipsis."""
    if not isinstance(value, str) or len(value.encode("utf-16-le")) <= 2 * LONGEST_TEXT:
        return value
    return value.encode("utf-16-le")[: 2 * (LONGEST_TEXT - 1)].decode("utf-16-le", "ignore") + "\N{HORIZONTAL ELLIPSIS}"


def _week_cells(weeks: Weeks, placed: Placed) -> Iterator[Cell]:
    first = len(placed.table.columns)
    yield Cell(placed.top - 1, first, weeks.heading, Role.NOTE)
    for col, label in enumerate(weeks.labels, first):
        yield Cell(placed.top, col, label, Role.WEEK)
        yield from (Cell(row, col, None, Role.SPAN) for row in range(placed.top + 1, placed.bottom + 1))


def _widths(tables: Sequence[Placed]) -> tuple[float, ...]:
    """Wide enough for what was asked, for the longest word, and for every text to stay within a readable height."""
    widths: list[float] = []
    for placed in tables:
        for col, column in enumerate(placed.table.columns):
            wanted = max(float(column.width), _header_width(column), *_needed(placed, col))
            widths += [0.0] * (col + 1 - len(widths))
            widths[col] = max(widths[col], min(wanted, WIDEST))
    return tuple(widths)


def _header_width(column: Column) -> float:
    """Headings are bold, and in a filtered table the button takes its share."""
    return max(len(part) for part in column.heading.split()) * 1.1 + 3


def _needed(placed: Placed, col: int) -> Iterator[float]:
    for values in placed.table.rows:
        text = Cell(0, 0, values[col], Role.CELL).shown
        yield max((len(part) for part in text.split()), default=0) * 1.05 + 2
        yield len(text) / LINES


def _heights(cells: Iterable[Cell], widths: tuple[float, ...]) -> dict[int, float]:
    """Tall enough for the longest text of each row, with a little air around it."""
    heights: dict[int, float] = {}
    for cell in cells:
        heights[cell.row] = max(heights.get(cell.row, 0.0), _height(cell, widths))
    return heights


def _height(cell: Cell, widths: tuple[float, ...]) -> float:
    if cell.role in ONE_LINE:
        return ALONE.get(cell.role, LEAST.get(cell.role, 0.0))
    size = theme().sizes["table"]
    count = lines(cell.shown, widths[cell.col], size, bold=cell.role in BOLD) if cell.col < len(widths) else 1
    return min(max(count * LINE + AIR, LEAST.get(cell.role, 0.0)), TALLEST)
