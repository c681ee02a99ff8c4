"""Where everything stands: a spreadsheet and a stamp go in, every cell with its address and its role comes out.

Both the writer and the statement of what a reader must find start here, so this module knows nothing of the
library that writes. On every sheet A1 is the title, A2 says what is here, A3 the state of the copy and A4 the way
back; a single table starts in row 5, several stand below each other with a heading each.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from aftercare_docs.documents.base import Stamp
from aftercare_docs.documents.spreadsheet import (
    AsItStands,
    Block,
    Column,
    Kind,
    Link,
    Look,
    Note,
    Paper,
    Setting,
    Sheet,
    Spreadsheet,
    Table,
    Value,
    Weeks,
)
from aftercare_docs.renderers import xlsx_pages as pages
from aftercare_docs.renderers.xlsx_cells import Cell, Placed, Role
from aftercare_docs.renderers.xlsx_sizes import heights, rows_missing, widths
from aftercare_docs.words import words

LONGEST_TEXT = 32_767
FIRST_BLOCK = 4


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


@lru_cache(maxsize=2)
def layouts(document: Spreadsheet, stamp: Stamp) -> tuple[Layout, ...]:
    """Every sheet of the workbook, laid out for this copy: once for the writer and for the statement about it."""
    return tuple(_layout(sheet, stamp) for sheet in document.sheets)


def state(stamp: Stamp) -> str:
    """The state of the copy in a line, as it stands on every sheet."""
    said = words()["spreadsheet"]
    line = said["draft"].format(status=stamp.status) if stamp.draft else f"{stamp.status}."
    return f"{line} {stamp.marking}".rstrip()


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
    across = widths(tables)
    down = heights(cells, across)
    paper = pages.fitting(sheet.paper, across)
    breaks = () if single else pages.breaks(starts, row, down, paper, across)
    return Layout(sheet, tuple(cells), tuple(tables), tuple(settings), across, down, paper, breaks, single)


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
    return taken + rows_missing(placed.table)


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
