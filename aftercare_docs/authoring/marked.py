"""A copy of a workbook as it was read, with notes on its cells: every value where it stood, and nothing that acts.

In: the rows of a workbook, notes by tab, and a page to stand in front. Out: the bytes of an .xlsx. Drop-downs, formulas
and hidden rows do not come along: a copy is there to be read. What a note says is decided elsewhere.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from io import BytesIO

from xlsxwriter import Workbook as Book
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from aftercare_docs.authoring.dress import ONE_LINE, Dress, dress, height
from aftercare_docs.authoring.pages import Page, write_page
from aftercare_docs.authoring.tables import WIDEST_PAGE
from aftercare_docs.engagement import PICK_LISTS, START_HERE
from aftercare_docs.theme import Pair
from aftercare_docs.workbook.grid import Broken, Formula, Row, Sheet, Value, Workbook

LONGEST_NAME, LONGEST_TEXT = 31, 32_767
NARROWEST, WIDEST, TALLEST = 10, 46, 180
GUIDANCE = frozenset({START_HERE, PICK_LISTS})
"""Tabs of the product's own that nobody fills in; a copy has no need of them."""
SAMPLE = 60
"""Rows that are measured to see how wide a column should be."""

_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]|^'|'$|^history$", re.IGNORECASE)
_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_FONT = {"font_name": "Arial", "font_size": 10}


@dataclass(frozen=True, slots=True)
class Note:
    """What to say at a cell, and the colours that draw the eye to it; rows and columns count from 1."""

    row: int
    column: int
    pair: Pair
    text: str = field(repr=False)


def names(workbook: Workbook, taken: Iterable[str]) -> Mapping[int, str]:
    """Each tab's name in the copy: its own, unless Excel would refuse it or it is taken."""
    used = {name.casefold() for name in taken}
    made: dict[int, str] = {}
    for tab in workbook.sheets:
        length = len(tab.name.encode("utf-16-le", "surrogatepass")) // 2  # as Excel counts
        fits = 0 < length <= LONGEST_NAME and not _NOT_IN_NAMES.search(tab.name)
        name = tab.name if fits and tab.name.casefold() not in used else f"Tab {tab.position} of the workbook"
        used.add(name.casefold())
        made[tab.position] = name
    return made


def copy(workbook: Workbook, notes: Mapping[int, Sequence[Note]], page: Page) -> bytes:
    """The copy, ready to print; ``notes`` holds those of each tab by its position."""
    held = BytesIO()
    with Book(held, _OPTIONS | {"default_format_properties": dict(_FONT)}) as book:
        looks = dress(book)
        write_page(book.add_worksheet(page.name), page, looks)
        named = names(workbook, [page.name])
        for tab in (tab for tab in workbook.sheets if tab.name not in GUIDANCE):
            _tab(book.add_worksheet(named[tab.position]), tab, notes.get(tab.position, ()), looks)
    return held.getvalue()


def _tab(sheet: Worksheet, tab: Sheet, notes: Sequence[Note], looks: Dress) -> None:
    widths = _widths(tab)
    for column, width in widths.items():
        sheet.set_column(column - 1, column - 1, width)
    marked: dict[tuple[int, int], list[Note]] = defaultdict(list)
    for note in notes:
        marked[note.row, note.column].append(note)
    look = {False: _formats(looks, bold=False), True: _formats(looks, bold=True)}
    for row in tab.rows:
        _row(sheet, row, widths, look[row.number == 1])
    cells = {row.number: row.cells for row in tab.rows}
    for (number, column), each in marked.items():
        value = cells.get(number, {}).get(column, "")
        _write(sheet, number, column, value, _formats(looks, bold=number == 1, pair=each[0].pair))
        _note(sheet, number, column, each)
    sheet.freeze_panes(1, 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1 + sum(widths.values()) // WIDEST_PAGE, 0)
    sheet.repeat_rows(0)


def _formats(looks: Dress, *, bold: bool, pair: Pair | None = None) -> Mapping[str, Format]:
    """How text, days, moments and times are shown."""
    colours = {"font_color": pair.text, "bg_color": pair.fill} if pair else {}
    shown = {"text": "@", "number": "General", "day": "dd mmm yyyy", "moment": "dd mmm yyyy hh:mm", "time": "hh:mm"}
    return {
        kind: looks.plain(f"copy {kind} {bold} {pair}", bold=bold, num_format=code, **colours)
        for kind, code in shown.items()
    }


def _widths(tab: Sheet) -> Mapping[int, int]:
    widths: dict[int, int] = {}
    for row in tab.rows[:SAMPLE]:
        for column, value in row.cells.items():
            size = len(value) if isinstance(value, str) else NARROWEST
            widths[column] = min(WIDEST, max(widths.get(column, NARROWEST), size + 2))
    return widths


def _row(sheet: Worksheet, row: Row, widths: Mapping[int, int], look: Mapping[str, Format]) -> None:
    texts = [(value, widths.get(c, NARROWEST)) for c, value in row.cells.items() if isinstance(value, str)]
    tall = min(TALLEST, height((text[: TALLEST * WIDEST], width) for text, width in texts if len(text) > width))
    if tall > ONE_LINE:
        sheet.set_row(row.number - 1, tall)
    for column, value in row.cells.items():
        _write(sheet, row.number, column, value, look)


def _write(sheet: Worksheet, number: int, column: int, value: Value, look: Mapping[str, Format]) -> None:
    row, place = number - 1, column - 1
    if isinstance(value, Formula):
        value = "" if value.value is None else value.value
    if isinstance(value, Broken):
        sheet.write_string(row, place, "#ERROR", look["text"])
    elif isinstance(value, bool):
        sheet.write_boolean(row, place, value, look["number"])
    elif isinstance(value, str):
        sheet.write_string(row, place, value[:LONGEST_TEXT], look["text"])
    elif isinstance(value, (int, float)):
        sheet.write_number(row, place, value, look["number"])
    elif isinstance(value, datetime):
        sheet.write_datetime(row, place, value, look["moment"])
    elif isinstance(value, date):
        sheet.write_datetime(row, place, datetime.combine(value, time()), look["day"])
    else:
        sheet.write_datetime(row, place, value, look["time"])


def _note(sheet: Worksheet, number: int, column: int, notes: Sequence[Note]) -> None:
    text = "\n\n".join(note.text for note in notes)
    lines = sum(1 + len(line) // 46 for line in text.split("\n"))
    look = {"author": "Findings", "x_scale": 2.4, "height": 24 + 15 * lines, "font_name": "Arial", "font_size": 9}
    sheet.write_comment(number - 1, column - 1, text, look | {"color": notes[0].pair.fill})
