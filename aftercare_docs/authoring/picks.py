"""What the drop-downs for references offer: each ID with the words that people know its row by.

In: the records of an engagement. Out: a sheet of formulas that follow what is typed on the others, and a name for each
list. Neither Excel nor LibreOffice can show a name and keep an ID, so the words stay beside the ID in the cell that
was picked for, and the reader keeps the ID alone. This sheet is as confidential as the workbook, and never read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from aftercare_docs.authoring.dress import Dress, family
from aftercare_docs.columns import BESIDE, LONGEST_LABEL, Group, Record, SheetSpec, label
from aftercare_docs.engagement import PICK_LISTS, SHEETS
from aftercare_docs.theme import theme

FEWEST, SPARE, MOST = 120, 60, 600
"""Rows that a list can show in a new workbook, those left free under the last row of one that is filled in, and the
most: nobody picks from more, and the ID of what is further down can still be typed."""

_FORMULA = re.compile(rb'<c r="([A-Z]+)(\d+)"([^>]*)><f>([^<]*)</f>')

SPECS: Mapping[str, SheetSpec] = {spec.name: spec for spec in SHEETS}
REFERENCES = sorted({column.refs for spec in SHEETS for column in spec.columns if column.refs})
PICKED = sorted({name for names in REFERENCES for name in names}, key=list(SPECS).index)
TOGETHER = [names for names in REFERENCES if len(names) > 1]


def name_of(sheets: Sequence[str]) -> str:
    """The name of the list that a reference to these sheets picks from."""
    return f"Pick_{'_or_'.join(sheets)}"


def write_picks(sheet: Worksheet, book: Workbook, records: Mapping[str, Sequence[Record]], dress: Dress) -> None:
    """Write the lists, one below each heading, and give each its name."""
    for number, names in enumerate([*((name,) for name in PICKED), *TOGETHER]):
        letter = xl_col_to_name(number)
        rows = [record for name in names for record in records[name]][:MOST]
        reach = min(MOST, max(FEWEST, len(rows) + SPARE))
        _list(sheet, number, names, [label(record) for record in rows], reach, dress)
        first, cells = f"'{PICK_LISTS}'!${letter}$2", f"'{PICK_LISTS}'!${letter}$2:${letter}${reach + 1}"
        filled = f'COUNTIF({cells},"?*")'
        book.define_name(name_of(names), f"={first}:INDEX({cells},MAX(1,{filled}))")
    sheet.freeze_panes(1, 0)
    sheet.set_tab_color(family(Group.CONTROL).solid)
    sheet.set_landscape()
    sheet.set_paper(9)


def _list(sheet: Worksheet, number: int, names: Sequence[str], values: Sequence[str], reach: int, dress: Dress) -> None:
    look = dress.plain("pick header", bold=True, bottom=2, font_color=family(SPECS[names[0]].group).text)
    words = dress.plain("pick", text_wrap=False, font_color=theme().colours["ink"])
    sheet.set_column(number, number, 34, words)
    sheet.write_string(0, number, " or ".join(names), look)
    formula = _either(names) if len(names) > 1 else _labelled(SPECS[names[0]])
    for row in range(reach):
        sheet.write_formula(row + 1, number, formula, words, values[row] if row < len(values) else "")


def _labelled(spec: SheetSpec) -> str:
    """The label of the row that stands as far down on its own sheet. It holds however rows are sorted or taken out."""
    identifier, *parts = (f"INDEX({spec.name}!{_column(spec, name)},ROW())" for name in _named(spec))
    said = parts[0] + "".join(f'&IF({part}="",""," {BESIDE} "&{part})' for part in parts[1:])
    one_line = f'SUBSTITUTE(SUBSTITUTE({said},CHAR(10)," "),";",",")'
    cut = f'LEFT({one_line},{LONGEST_LABEL})&IF(LEN({said})>{LONGEST_LABEL},"\u2026","")'
    return f'=IF({identifier}="","",{identifier}&" {BESIDE} "&{cut})'


def _either(names: Sequence[str]) -> str:
    """One list after another: what the first has no room for is the second's."""
    first, second = (name_of([name]) for name in names)
    return f'=IFERROR(INDEX({first},ROW()-1),IFERROR(INDEX({second},ROW()-1-ROWS({first})),""))'


def _named(spec: SheetSpec) -> Iterator[str]:
    if spec.id_column:
        yield spec.id_column.name
    yield from spec.shown_by


def _column(spec: SheetSpec, name: str) -> str:
    letter = xl_col_to_name(spec.columns.index(spec[name]))
    return f"${letter}:${letter}"


def said_once(part: bytes) -> bytes:
    """The formula of each list written at its first cell and shared by the rest, as Excel itself does."""
    last = {column: row for column, row, _, _ in _FORMULA.findall(part)}
    order = {column: b"%d" % number for number, column in enumerate(last)}
    begun = set[bytes]()

    def share(cell: re.Match[bytes]) -> bytes:
        column, row, look, formula = cell.groups()
        first = column not in begun
        begun.add(column)
        ref = b' ref="%b%b:%b%b"' % (column, row, column, last[column]) if first else b""
        end = b">%b</f>" % formula if first else b"/>"
        return b'<c r="%b%b"%b><f t="shared"%b si="%b"%b' % (column, row, look, ref, order[column], end)

    return _FORMULA.sub(share, part)
