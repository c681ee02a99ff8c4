"""Whatever is done to one cell of a workbook, the engagement says what the cell says, or a finding says so there.

One cell of the example is changed: mistyped, emptied, or given something of another kind. Then the engagement is as it
was; or there is a finding at that cell; or only what that cell states is different, and it is what the cell now holds.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import fields, replace
from functools import cache
from typing import Any

from hypothesis import example as pinned
from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare_docs import example
from aftercare_docs.columns import Column
from aftercare_docs.engagement import RECORDS, SHEETS, Engagement
from aftercare_docs.engagement.setup import Details
from aftercare_docs.findings import CellRef, Finding
from aftercare_docs.structure import structure
from aftercare_docs.structure.values import reader
from aftercare_docs.workbook.grid import Broken, Formula, Row, Sheet, Value, Workbook, letters
from aftercare_docs.workbook.numbers import DAY_ZERO

ATTRIBUTES = {record.SHEET.name: field.name for field, record in zip(fields(Engagement), RECORDS, strict=True)}
Cell = tuple[str, int, int]

OTHERS: st.SearchStrategy[Value | None] = st.one_of(
    st.none(),
    st.text(max_size=12),
    st.integers(-10, 10**6),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.booleans(),
    st.dates(dt.date(1900, 1, 1), dt.date(2200, 1, 1)),
    st.datetimes(dt.datetime(1950, 1, 1), dt.datetime(2150, 1, 1)),
    st.times(),
    st.builds(Formula, st.none() | st.text(max_size=5)),
    st.just(Broken()),
    st.sampled_from(
        ["Guidance", "Example", "Action ID", "P01", "A01; A02", "P01 · Somebody", "TBC", "Yes", "1 May 2026"]
    ),
)


@cache
def workbook() -> Workbook:
    return example.workbook()


@cache
def before() -> tuple[Engagement, frozenset[Finding]]:
    engagement, found = structure(workbook())
    assert engagement is not None
    assert found == []
    return engagement, frozenset()


@cache
def cells() -> tuple[Cell, ...]:
    """Every cell of the example, the empty ones under its headings too."""
    found = []
    for tab in workbook().sheets:
        width = max(max(row.cells) for row in tab.rows)
        found += [(tab.name, row.number, column) for row in tab.rows for column in range(1, width + 1)]
    return tuple(found)


def held(cell: Cell) -> Value | None:
    sheet, number, column = cell
    tab = next(tab for tab in workbook().sheets if tab.name == sheet)
    return next(row.cells.get(column) for row in tab.rows if row.number == number)


@st.composite
def slips(draw: st.DrawFn, value: Value | None) -> Value | None:
    """A slip of the pen: a letter lost, doubled or changed, two turned round, another case, or a space too many."""
    text = str(value or "")
    place = draw(st.integers(0, max(0, len(text) - 1)))
    head, tail = text[:place], text[place:]
    made = [
        head + tail[1:],
        head + tail[:1] + tail,
        head + tail[1:2] + tail[:1] + tail[2:],
        text.upper(),
        f" {text}\u00a0",
    ]
    made += [head + draw(st.characters(codec="utf-8")) + tail, f"{text};", f"{text}\u200b", text.replace(" ", "  ")]
    return draw(st.sampled_from(made))


@st.composite
def mutations(draw: st.DrawFn) -> tuple[Cell, Value | None]:
    cell = draw(st.sampled_from(cells()))
    return cell, draw(OTHERS | slips(held(cell)))


def put(cell: Cell, value: Value | None) -> Workbook:
    sheet, number, column = cell
    return Workbook(tuple(_put(tab, number, column, value) if tab.name == sheet else tab for tab in workbook().sheets))


def _put(tab: Sheet, number: int, column: int, value: Value | None) -> Sheet:
    rows = []
    for row in tab.rows:
        kept = dict(row.cells)
        if row.number == number:
            kept.pop(column, None)
            kept |= {column: value} if value is not None else {}
        rows.append(Row(row.number, kept))
    return Sheet(tab.name, tab.position, tuple(row for row in rows if row.cells))


def stated(cell: Cell) -> Column | None:
    """The column whose value a cell states, if it states one."""
    sheet, number, column = cell
    spec = next(spec for spec in SHEETS if spec.name == sheet)
    if spec.key_value:
        return spec[str(held((sheet, number, 1)))] if column == 2 and number > 1 else None
    heading = str(held((sheet, 1, column)))
    return next((c for c in spec.columns if heading in {c.name, c.heading}), None) if number > 1 else None


def only_this(cell: Cell, value: Value | None, made: Engagement) -> bool:
    """Whether the engagement is as it was but for what this cell states, and that is what the cell holds."""
    column, was = stated(cell), before()[0]
    if column is None:
        return False
    read, problem = reader(column, DAY_ZERO)(value) if value is not None else (column.blank, None)
    if problem:
        return False
    name = ATTRIBUTES[cell[0]]
    records = getattr(was, name)
    change: Any = {column.name: read}
    if isinstance(records, Details):
        return made == replace(was, details=replace(records, **change))
    rows: Any = {name: tuple(replace(r, **change) if r.at.row.row == cell[1] else r for r in records)}
    return made == replace(was, **rows)


@settings(max_examples=200, deadline=None)
@given(mutations())
@pinned((("Actions", 2, 1), "Guidance"))
@pinned((("Sessions", 2, 1), "Example session"))
@pinned((("People", 5, 1), "Person ID"))
@pinned((("Actions", 4, 9), "P03 · Somebody else"))
@pinned((("Actions", 1, 3), None))
def test_a_cell_that_changed_is_read_as_it_stands_or_said(mutation: tuple[Cell, Value | None]) -> None:
    cell, value = mutation
    made, found = structure(put(cell, value))
    at = CellRef(cell[0], cell[1], letters(cell[2]))
    whole = {CellRef(cell[0]), CellRef(cell[0], 1)} if cell[1] == 1 else set()  # without a heading the sheet is lost
    assert made is not None
    assert made == before()[0] or {at, *whole} & {f.at for f in found} or only_this(cell, value, made), (at, value)
