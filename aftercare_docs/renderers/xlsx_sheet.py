"""One sheet: a layout goes in, calls of the writing library come out. Text is always written as text."""

from __future__ import annotations

import datetime as dt
from typing import Any

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from aftercare_docs.documents.base import Front, Stamp
from aftercare_docs.documents.spreadsheet import Column, Dated, Formula, Kind, Link, Paper, Sheet, Tinted
from aftercare_docs.renderers.xlsx_cells import Cell, Placed, Role, target
from aftercare_docs.renderers.xlsx_charts import native
from aftercare_docs.renderers.xlsx_formats import Formats, pair
from aftercare_docs.renderers.xlsx_layout import Layout
from aftercare_docs.renderers.xlsx_pages import footer, header
from aftercare_docs.renderers.xlsx_rules import Asked, Rule, When, asking, colouring
from aftercare_docs.renderers.xlsx_sizes import CHART_AIR

A3, A4 = 8, 9
MARGINS = {"left": 0.4, "right": 0.4, "top": 0.75, "bottom": 0.7}
EARLIEST = dt.date(2000, 1, 1)
WEEK_WIDTH = 3.6
CHART_OFFSET = 24


def write(workbook: Workbook, layout: Layout, formats: Formats, front: Front, stamp: Stamp) -> Worksheet:
    """Write the whole sheet."""
    sheet: Worksheet = workbook.add_worksheet(layout.sheet.name)
    _dress(sheet, layout)
    for placed in layout.tables:
        _table(sheet, placed, formats, layout.sheet)
    for cell in layout.cells:
        _cell(sheet, cell, formats)
    if stamp.draft:
        _band(sheet, layout, formats)
    for placed in layout.tables:
        if placed.table.chart:
            _chart(workbook, sheet, placed)
    for rule in colouring(layout):
        _colour(sheet, rule, formats)
    for asked in asking(layout):
        _ask(sheet, asked)
    for setting, row in layout.settings:
        workbook.define_name(setting.name, f"='{layout.sheet.name}'!$B${row + 1}")
    _page(sheet, layout, front, stamp)
    return sheet


def _dress(sheet: Worksheet, layout: Layout) -> None:
    for col, width in enumerate(layout.widths):
        sheet.set_column(col, col, width)
    for row, height in layout.heights.items():
        sheet.set_row(row, height)
    if layout.sheet.weeks:
        first = len(layout.tables[0].table.columns)
        sheet.set_column(first, first + len(layout.sheet.weeks.labels) - 1, WEEK_WIDTH)
    sheet.hide_gridlines(2)
    sheet.set_tab_color(pair(layout.sheet.colour).solid)
    top = layout.tables[0].top + 1 if layout.single else 4
    sheet.freeze_panes(top, layout.sheet.freeze)


def _cell(sheet: Worksheet, cell: Cell, formats: Formats) -> None:
    value = cell.value
    look = formats.cell(cell.role, cell.kind)
    if isinstance(value, Tinted):
        look, value = formats.ground(cell.role, value.colour), value.text
    if isinstance(value, Dated):
        value = value.value
    if value is None or value == "":
        sheet.write_blank(cell.row, cell.col, None, look)
    elif isinstance(value, Formula):
        sheet.write_formula(cell.row, cell.col, value.text, look, value.value)
    elif isinstance(value, Link):
        sheet.write_url(cell.row, cell.col, f"internal:{target(value)}", look, value.text)
    elif isinstance(value, dt.date):
        sheet.write_datetime(cell.row, cell.col, value, look)
    elif isinstance(value, int | float):
        sheet.write_number(cell.row, cell.col, value, look)
    else:
        sheet.write_string(cell.row, cell.col, value, look)


def _band(sheet: Worksheet, layout: Layout, formats: Formats) -> None:
    """A draft says so across the sheet."""
    for col in range(1, len(layout.widths)):
        sheet.write_blank(2, col, None, formats.cell(Role.DRAFT))


def _table(sheet: Worksheet, placed: Placed, formats: Formats, about: Sheet) -> None:
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
            "title": table.heading or about.title,
            "description": table.note or about.about,
            "style": None,
            "banded_rows": False,
            "autofilter": table.filtered,
            "columns": columns,
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


def _colour(sheet: Worksheet, rule: Rule, formats: Formats) -> None:
    if rule.when is When.FORMULA:
        said = {"type": "formula", "criteria": rule.value, "format": formats.span(rule.look, now=rule.now)}
    elif rule.when is When.BELOW:
        said = {"type": "cell", "criteria": "<", "value": int(rule.value), "format": formats.word(rule.look)}
    else:
        said = {"type": "cell", "criteria": "==", "value": f'"{rule.value}"', "format": formats.word(rule.look)}
    sheet.conditional_format(*rule.area, said)


def _ask(sheet: Worksheet, asked: Asked) -> None:
    said: dict[str, Any] = {
        "input_title": asked.title,
        "input_message": asked.entry.prompt,
        "error_title": asked.title,
        "error_message": asked.entry.error,
        "error_type": "stop",
    }
    if asked.entry.options:
        said |= {"validate": "list", "source": f"={asked.entry.options}"}
    elif asked.kind is Kind.DATE:
        said |= {"validate": "date", "criteria": ">=", "value": EARLIEST}
    else:
        said |= {"validate": "length", "criteria": "<=", "value": asked.entry.longest}
    if sheet.data_validation(*asked.area, said) != 0:
        raise ValueError(f"the rule for entries in {asked.title} cannot be written")


def _chart(workbook: Workbook, sheet: Worksheet, placed: Placed) -> None:
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
    sheet.insert_chart(placed.top, len(table.columns), chart, where)


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
    sheet.set_header(header(front, stamp))
    sheet.set_footer(footer(stamp))
