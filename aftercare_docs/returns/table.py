"""The action plan in a workbook that came back: found by its headings, wherever it stands and however it was sorted.

In: the rows of a workbook, or the plan as it is composed. Out: a ``Table`` of lines by heading, each cell with its
address. Decides nothing about what changed.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from aftercare_docs.documents.action_plan.actions import COLUMNS
from aftercare_docs.documents.action_plan.parts import ACTION_TABLE, ACTIONS
from aftercare_docs.documents.spreadsheet import Spreadsheet
from aftercare_docs.documents.spreadsheet import Table as Composed
from aftercare_docs.engagement.learning import Action
from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.folding import fold, squash
from aftercare_docs.structure.values import Read, plain, reader
from aftercare_docs.workbook.grid import Row, Sheet, Value, Workbook, letters
from aftercare_docs.workbook.numbers import DAY_ZERO

SEARCHED = 40
"""How many rows of a sheet are looked at for the headings: people write above a table."""

ENTRIES: Mapping[str, str] = {
    "Status": "status",
    "Impact so far": "impact_status",
    "Progress note": "progress_note",
    "Evidence": "evidence_source",
    "Updated on": "updated_on",
    "Accepted by": "accepted_by",
}
"""The headings that partners fill in, with the columns of the Actions sheet that they stand for."""

KEY, WORDS, UPDATED = "ID", "Action", "Updated on"
COMPUTED = frozenset(column.heading for column in COLUMNS if column.formula)
HEADINGS = {squash(column.heading): column.heading for column in COLUMNS}
GIVEN = tuple(c.heading for c in COLUMNS if c.heading not in {KEY, *ENTRIES, *COMPUTED})
"""The headings whose cells are the plan's own."""

_FINGERPRINT = re.compile(r"[0-9a-f]{4}(?:-[0-9a-f]{4}){3}")
_DATES = {"Due": "due", "Start": "start"}


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the plan. ``cells`` holds what stands under each heading that was recognised."""

    number: int
    cells: Mapping[str, Value] = field(repr=False)

    @property
    def action_id(self) -> str:
        """The ID as the engagement workbook writes it."""
        return re.sub(r"\s+", "", fold(plain(self.cells.get(KEY, ""))).text).upper()

    @property
    def is_empty(self) -> bool:
        """A row that only calculates is one that a table added by itself."""
        return not any(plain(value) for heading, value in self.cells.items() if heading not in COMPUTED)


@dataclass(frozen=True, slots=True)
class Table:
    """The plan in one file. ``stated`` are the fingerprints that the file gives; ``strangers`` unknown columns."""

    file: str
    place: str
    header: int
    columns: Mapping[str, int]
    lines: tuple[Line, ...]
    stated: frozenset[str] = frozenset()
    strangers: tuple[int, ...] = ()
    day_zero: dt.date = DAY_ZERO

    def at(self, line: Line, heading: str = KEY) -> PartRef:
        """The cell of a line under a heading."""
        return self.cell(line.number, self.columns.get(heading, 1))

    def cell(self, row: int, column: int) -> PartRef:
        return PartRef(self.file, f"{self.place}!{letters(column)}{row}")

    def typed(self, line: Line, heading: str) -> Read:
        """What an entry says, as the engagement workbook would read it."""
        value = line.cells.get(heading)
        read = _reader(ENTRIES.get(heading) or _DATES.get(heading, "action"), self.day_zero)
        return read(value) if value is not None else (None, None)

    def said(self, line: Line, heading: str) -> str:
        """A cell of the plan's own in words that compare: the same day is the same however it is written."""
        value = line.cells.get(heading, "")
        if heading in _DATES and value != "":
            day, _ = self.typed(line, heading)
            return str(day or squash(plain(value)))
        return " ".join(plain(getattr(value, "value", value) or "").split())


@cache
def _reader(column: str, day_zero: dt.date) -> Callable[[Value], Read]:
    return reader(Action.SHEET[column], day_zero)


def find(workbook: Workbook, file: str) -> tuple[Table | None, list[Finding]]:
    """The one plan of a workbook; None, with the finding that says why, where there is none or more than one."""
    places = [(tab, row) for tab in workbook.sheets if (row := _header(tab))]
    if not places:
        return None, [Finding("RTN01", PartRef(file))]
    if len(places) > 1:
        tab, row = places[1]
        return None, [Finding("RTN02", PartRef(file, f"{_name(tab)}!A{row.number}"))]
    (tab, row), stated = places[0], frozenset(_fingerprints(workbook))
    return _table(tab, row, file, stated, workbook.day_zero)


def composed(document: Spreadsheet) -> Table:
    """The plan as it goes out, in the same form; without lines where the document has none."""
    blocks = [block for sheet in document.sheets for block in sheet.blocks if isinstance(block, Composed)]
    rows = next((block.rows for block in blocks if block.name == ACTION_TABLE), ())
    headings = [column.heading for column in COLUMNS]
    lines = (
        Line(number, {h: v for h, v in zip(headings, row, strict=True) if isinstance(v, (str, int, dt.date))})
        for number, row in enumerate(rows, start=1)
    )
    return Table("", ACTIONS, 0, {h: n for n, h in enumerate(headings, start=1)}, tuple(lines))


def _header(tab: Sheet) -> Row | None:
    """The row with the ID and at least two of the headings to fill in; other sheets show one of them at most."""
    for row in tab.rows[:SEARCHED]:
        headings = {HEADINGS.get(squash(plain(value))) for value in row.cells.values()}
        if KEY in headings and len(headings & set(ENTRIES)) > 1:
            return row
    return None


def _table(
    tab: Sheet, header: Row, file: str, stated: frozenset[str], day_zero: dt.date
) -> tuple[Table, list[Finding]]:
    named = {number: HEADINGS.get(squash(plain(value))) for number, value in sorted(header.cells.items())}
    times = Counter(named.values())
    columns = {heading: number for number, heading in named.items() if heading and times[heading] == 1}
    body = [row for row in tab.rows if row.number > header.number]
    used = set(header.cells).union(*(row.cells for row in body))
    strangers = tuple(number for number in sorted(used) if named.get(number) is None)
    lines = (
        Line(row.number, {heading: row.cells[n] for heading, n in columns.items() if n in row.cells}) for row in body
    )
    table = Table(file, _name(tab), header.number, columns, tuple(lines), stated, strangers, day_zero)
    found = [Finding("RTN15", table.cell(header.number, number)) for number in strangers]
    missing = [heading for heading in (*ENTRIES, WORDS) if heading not in columns]
    return table, [*found, *(Finding("RTN14", PartRef(file, table.place), {"column": h}) for h in missing)]


def _name(tab: Sheet) -> str:
    """A sheet as a finding may name it: somebody else's name for it is not ours to repeat."""
    return ACTIONS if squash(tab.name) == squash(ACTIONS) else f"tab {tab.position}"


def _fingerprints(workbook: Workbook) -> Iterator[str]:
    for tab in workbook.sheets:
        for row in tab.rows[:SEARCHED]:
            yield from (v for v in row.cells.values() if isinstance(v, str) and _FINGERPRINT.fullmatch(v.strip()))
