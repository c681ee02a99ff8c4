"""One sheet of the workbook: a real table with headings in plain words, notes, drop-downs and room to print.

In: a declared sheet and its records. Out: cells on a sheet being written. Every value is written as what it is, so no
text becomes a formula, a link or a number on the way.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from aftercare_docs.authoring.cells import Cell, cells
from aftercare_docs.authoring.dress import ONE_LINE, Dress, family, height, width
from aftercare_docs.authoring.lists import FURTHEST
from aftercare_docs.authoring.rules import mark_table, validation
from aftercare_docs.columns import Column, Emit, Kind, Record, SheetSpec
from aftercare_docs.theme import theme

EMPTY_ROWS = 20
"""Rows that an empty table offers. A table grows by itself when somebody writes under it."""

WIDEST_PAGE = 300
"""Characters across one printed page before it becomes too small to read."""

SHOWN_TO = {
    Emit.PUBLIC: "May be shown in any document, after checks.",
    Emit.SHARED: "Shown within the partnership, never to the public.",
    Emit.RESTRICTED: "For facilitators and the commissioner only.",
    Emit.NEVER: "Never shown to anyone.",
}


def write_table(sheet: Worksheet, spec: SheetSpec, records: Sequence[Record], dress: Dress) -> None:
    """Fill a sheet that has one row for each record."""
    for number, column in enumerate(spec.columns):
        sheet.set_column(number, number, width(column), dress.cell(column))
    for row, record in enumerate(records, start=1):
        values = list(zip(spec.columns, cells(record), strict=True))
        if (needed := height((value, width(c)) for c, value in values if isinstance(value, str))) > ONE_LINE:
            sheet.set_row(row, needed)
        for number, (column, value) in enumerate(values):
            _write(sheet, row, number, value, dress.cell(column))
    headers = [{"header": c.heading, "header_format": dress.header(spec.group, c)} for c in spec.columns]
    _table(sheet, spec, len(records) or EMPTY_ROWS, headers)
    typed: list[str] = []
    for number, column in enumerate(spec.columns):
        _note(sheet, 0, number, column)
        if rule := validation(column):
            sheet.data_validation(1, number, FURTHEST - 1, number, rule)
            if column.kind in {Kind.REF, Kind.REFS, Kind.ENUMS}:  # what is typed there need not be on its list
                typed.append(f"{xl_col_to_name(number)}2:{xl_col_to_name(number)}{FURTHEST}")
    if typed:
        sheet.ignore_errors({"list_data_validation": " ".join(typed)})
    mark_table(sheet, spec, dress)
    sheet.freeze_panes(1, 1 if spec.id_column else 0)
    _page(sheet, spec)


def write_details(sheet: Worksheet, spec: SheetSpec, record: Record, dress: Dress) -> None:
    """Fill the sheet that has one row for each fact about the engagement."""
    words = dress.plain("words", num_format="@")
    sheet.set_column(0, 0, 30, words)
    sheet.set_column(1, 1, 52, words)
    sheet.set_column(2, 2, 80, words)
    for row, (column, value) in enumerate(zip(spec.columns, cells(record), strict=True), start=1):
        _write(sheet, row, 0, column.heading, dress.header(spec.group, column))
        if value is None:  # an empty cell keeps its own form: in one for text a date could not be typed
            sheet.write_blank(row, 1, None, dress.cell(column))
        _write(sheet, row, 1, value, dress.cell(column))
        help_ = f"{column.guidance} {SHOWN_TO[column.emit]}"
        _write(sheet, row, 2, help_, words)
        sheet.set_row(row, height([(str(value or ""), 52), (help_, 80)]))
        if rule := validation(column):
            sheet.data_validation(row, 1, row, 1, rule)
        if column.required:
            empty = {"type": "blanks", "format": dress.mark(theme().brag["Amber"])}
            sheet.conditional_format(row, 1, row, 1, empty)
    look = dress.plain("key header", bold=True, bottom=2, font_color=family(spec.group).text)
    _table(sheet, spec, len(spec.columns), [{"header": h, "header_format": look} for h in ("Key", "Value", "Guidance")])
    sheet.freeze_panes(1, 1)
    _page(sheet, spec)


def _table(sheet: Worksheet, spec: SheetSpec, rows: int, headers: list[dict[str, object]]) -> None:
    sheet.set_row(0, 34)
    options = {"name": f"tbl{spec.name}", "columns": headers, "style": "Table Style Light 1"}
    sheet.add_table(0, 0, rows, len(headers) - 1, options)


def _note(sheet: Worksheet, row: int, number: int, column: Column) -> None:
    """The help behind a heading: what belongs here, an example, and who will see it."""
    need = "Please fill in." if column.required else "May be left empty."
    example = f"For example: {column.example}" if column.example else ""
    text = "\n".join(filter(None, (column.guidance, example, need, SHOWN_TO[column.emit])))
    height = 30 + 17 * sum(1 + len(line) // 42 for line in text.splitlines())
    look = {"author": "Guidance", "x_scale": 2.2, "height": height, "font_name": "Arial", "font_size": 9}
    sheet.write_comment(row, number, text, look | {"color": theme().colours["sand"]})


def _write(sheet: Worksheet, row: int, number: int, value: Cell, look: Format) -> None:
    if value is None:
        return
    if isinstance(value, str):
        sheet.write_string(row, number, value, look)
    elif isinstance(value, (date, time)):
        moment = datetime.combine(value, time()) if isinstance(value, date) else value
        sheet.write_datetime(row, number, moment, look)
    else:
        sheet.write_number(row, number, value, look)


def _page(sheet: Worksheet, spec: SheetSpec) -> None:
    sheet.set_tab_color(family(spec.group).solid)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1 + sum(map(width, spec.columns)) // WIDEST_PAGE if not spec.key_value else 1, 0)
    sheet.repeat_rows(0)
    sheet.set_margins(0.4, 0.4, 0.6, 0.6)
    sheet.set_header("&L&9Engagement workbook: confidential&R&9&A")
    sheet.set_footer("&R&9Page &P of &N")
