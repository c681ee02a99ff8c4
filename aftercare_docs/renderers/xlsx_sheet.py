"""One sheet: a layout goes in, calls of the writing library come out. Text is always written as text."""

from __future__ import annotations

import datetime as dt
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from aftercare_docs.documents.base import Front, Stamp
from aftercare_docs.documents.spreadsheet import Column, Dated, Entry, Formula, Kind, Link, Paper, Setting, Tinted
from aftercare_docs.renderers.xlsx_charts import native
from aftercare_docs.renderers.xlsx_formats import Formats, pair
from aftercare_docs.renderers.xlsx_layout import CHART_AIR, Cell, Layout, Placed, Role, address
from aftercare_docs.theme import theme
from aftercare_docs.words import words

A3, A4 = 8, 9
MARGINS = {"left": 0.4, "right": 0.4, "top": 0.75, "bottom": 0.7}
EARLIEST = dt.date(2000, 1, 1)
LONGEST_TITLE = 32
LONGEST_LINE = 80
WEEK_WIDTH = 3.6
CHART_OFFSET = 24


def write(workbook: Workbook, layout: Layout, formats: Formats, front: Front, stamp: Stamp) -> Worksheet:
    """Write the whole sheet."""
    sheet: Worksheet = workbook.add_worksheet(layout.sheet.name)
    _dress(sheet, layout)
    for placed in layout.tables:
        _table(sheet, placed, formats)
    for cell in layout.cells:
        _cell(sheet, cell, formats)
    if stamp.draft:
        _band(sheet, layout, formats)
    for placed in layout.tables:
        _rules(sheet, placed, formats)
        if placed.table.chart:
            _chart(workbook, sheet, placed, layout.chart_col)
    for setting, row in layout.settings:
        _setting(workbook, sheet, setting, row)
    if layout.sheet.weeks:
        _weeks(sheet, layout, formats)
    _page(sheet, layout, front, stamp)
    return sheet


def _dress(sheet: Worksheet, layout: Layout) -> None:
    for col, width in enumerate(layout.widths):
        sheet.set_column(col, col, width)
    for row, height in layout.heights.items():
        sheet.set_row(row, height)
    sheet.hide_gridlines(2)
    sheet.set_tab_color(pair(layout.sheet.colour).solid)
    top = layout.tables[0].top + 1 if layout.single else 4
    sheet.freeze_panes(top, layout.sheet.freeze)


def _cell(sheet: Worksheet, cell: Cell, formats: Formats) -> None:
    value = cell.value
    if isinstance(value, Tinted):
        sheet.write_string(cell.row, cell.col, value.text, formats.ground(cell.role, value.colour))
        return
    look = formats.cell(cell.role, cell.kind)
    if isinstance(value, Dated):
        value = value.value
    if value is None or value == "":
        sheet.write_blank(cell.row, cell.col, None, look)
    elif isinstance(value, Formula):
        sheet.write_formula(cell.row, cell.col, value.text, look, value.value)
    elif isinstance(value, Link):
        target = f"internal:'{value.sheet.replace(chr(39), chr(39) * 2)}'!A1"
        sheet.write_url(cell.row, cell.col, target, look, value.text, value.text)
    elif isinstance(value, dt.date):
        sheet.write_datetime(cell.row, cell.col, value, look)
    elif isinstance(value, int):
        sheet.write_number(cell.row, cell.col, value, look)
    else:
        sheet.write_string(cell.row, cell.col, value, look)


def _band(sheet: Worksheet, layout: Layout, formats: Formats) -> None:
    """A draft says so across the sheet."""
    for col in range(1, len(layout.widths)):
        sheet.write_blank(2, col, None, formats.cell(Role.DRAFT))


def _table(sheet: Worksheet, placed: Placed, formats: Formats) -> None:
    """The table itself; its cells are written after it, so that every formula keeps its own value."""
    table = placed.table
    columns = [_table_column(column, formats) for column in table.columns]
    made = sheet.add_table(
        placed.top,
        0,
        placed.bottom,
        len(table.columns) - 1,
        {
            "name": table.name,
            "style": None,
            "banded_rows": False,
            "autofilter": table.filtered,
            "columns": columns,
            "title": table.name.replace("_", " "),
            "description": table.note or table.name.replace("_", " "),
        },
    )
    if made != 0:
        raise ValueError(f"table {table.name} cannot be written")


def _table_column(column: Column, formats: Formats) -> dict[str, Any]:
    role = Role.ENTRY if column.entry else Role.CELL
    said: dict[str, Any] = {"header": column.heading, "format": formats.cell(role, column.kind)}
    if column.formula:
        said["formula"] = column.formula
    return said


def _rules(sheet: Worksheet, placed: Placed, formats: Formats) -> None:
    """Colours that follow the words, and help for those who fill cells in."""
    for col, column in enumerate(placed.table.columns):
        cells = (placed.top + 1, col, placed.bottom, col)
        for word, colours in column.colours.items():
            rule = {"type": "cell", "criteria": "==", "value": f'"{word}"', "format": formats.word(colours)}
            sheet.conditional_format(*cells, rule)
        if column.overdue:
            late = {"type": "cell", "criteria": "<", "value": 0, "format": formats.word("brag.Red")}
            sheet.conditional_format(*cells, late)
        if column.entry:
            sheet.data_validation(*cells, _validation(column.heading, column.entry, column.kind))


def _validation(title: str, entry: Entry, kind: Kind) -> dict[str, Any]:
    said: dict[str, Any] = {
        "input_title": title[:LONGEST_TITLE],
        "input_message": entry.prompt,
        "error_title": title[:LONGEST_TITLE],
        "error_message": entry.error,
        "error_type": "stop",
    }
    if entry.options:
        return said | {"validate": "list", "source": f"={entry.options}"}
    if kind is Kind.DATE:
        return said | {"validate": "date", "criteria": ">=", "value": EARLIEST}
    return said | {"validate": "length", "criteria": "<=", "value": entry.longest}


def _chart(workbook: Workbook, sheet: Worksheet, placed: Placed, col: int) -> None:
    table = placed.table
    if table.chart is None:
        return
    chart = native(workbook, sheet.get_name(), placed, table.chart)
    where = {
        "x_offset": CHART_OFFSET,
        "y_offset": CHART_AIR,
        "object_position": 2,
        "description": table.chart.alternative,
    }
    sheet.insert_chart(placed.above, col, chart, where)


def _setting(workbook: Workbook, sheet: Worksheet, setting: Setting, row: int) -> None:
    sheet.data_validation(row, 1, row, 1, _validation(setting.label, setting.entry, Kind.DATE))
    workbook.define_name(setting.name, f"='{sheet.get_name()}'!$B${row + 1}")


def _weeks(sheet: Worksheet, layout: Layout, formats: Formats) -> None:
    """A cell of the grid is filled, by status, where its week meets the row's dates. The first rule to fit counts."""
    weeks, placed = layout.sheet.weeks, layout.tables[0]
    if weeks is None:
        return
    first, last = len(placed.table.columns), len(placed.table.columns) + len(weeks.starts) - 1
    sheet.set_column(first, last, WEEK_WIDTH)
    head = f"{_letters(first)}${placed.top + 1}"
    start, end, status = (f"${_letters(placed.col(h))}{placed.top + 2}" for h in (weeks.start, weeks.end, weeks.status))
    now = f"{weeks.now}>={head},{weeks.now}<{head}+{weeks.days}"
    looks: dict[str, Format] = {}
    busy = f"{start}<{head}+{weeks.days},{end}>={head}"
    for word, colours in placed.table.columns[placed.col(weeks.status)].colours.items():
        here = f'{status}="{word}",{busy}'
        looks |= {f"{now},{here}": formats.span(colours, now=True), here: formats.span(colours)}
    looks |= {busy: formats.span("brag.White"), now: formats.span(now=True)}
    for fits, look in looks.items():
        rule = {"type": "formula", "criteria": f"=AND({fits})", "format": look}
        sheet.conditional_format(placed.top + 1, first, placed.bottom, last, rule)


def _letters(col: int) -> str:
    return address(0, col)[:-1]


def _page(sheet: Worksheet, layout: Layout, front: Front, stamp: Stamp) -> None:
    paper = layout.paper
    sheet.set_paper(A3 if paper is Paper.A3_LANDSCAPE else A4)
    if paper is not Paper.A4:
        sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(**MARGINS)
    if layout.single:
        sheet.repeat_rows(layout.tables[0].top)
    if layout.breaks:
        sheet.set_h_pagebreaks(list(layout.breaks))
    font = f'&"{theme().fonts["office"]},Regular"&9'
    head = f"{front.title}: {front.engagement_title}" if front.engagement_title else front.title
    sheet.set_header(f"&L{font}{_plain(head)}&R{font}{_plain(stamp.marking)}")
    page = words()["spreadsheet"]["page"]
    sheet.set_footer(f"&L{font}{_plain(stamp.status)}&C{font}&A&R{font}{page}")


def _plain(text: str) -> str:
    """A text that the codes of headers and footers cannot change, and that leaves room for the others."""
    short = text if len(text) <= LONGEST_LINE else text[: LONGEST_LINE - 1] + "\N{HORIZONTAL ELLIPSIS}"
    return short.replace("&", "&&")
