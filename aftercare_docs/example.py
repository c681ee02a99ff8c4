"""The fictional engagement that the product ships with: tables of text in, a workbook of rows out.

In: ``data/northshire/*.csv``, one table per sheet. Out: the same rows as a reader of Excel would give them, so
that the example passes through the same code as any workbook. Knows nothing of how Excel files are written.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, time
from importlib.resources import files
from io import StringIO

from aftercare_docs.columns import Column, Kind, SheetSpec
from aftercare_docs.engagement import SHEETS, Engagement
from aftercare_docs.engagement.control import ListValue
from aftercare_docs.structure import structure
from aftercare_docs.workbook.grid import Plain, Row, Sheet, Workbook

SLUG = "northshire"


def northshire() -> Engagement:
    """The example, complete and without findings; anything else is a fault in its tables."""
    engagement, found = structure(workbook())
    if engagement is None or found:
        raise ValueError("; ".join(map(str, found)))
    return engagement


def empty() -> Engagement:
    """An engagement that states nothing yet but the closed lists behind its drop-downs."""
    spec = ListValue.SHEET
    engagement, _ = structure(Workbook((sheet(1, spec, _table(spec)),)))
    if engagement is None:
        raise ValueError("the closed lists cannot be read")
    return engagement


def workbook() -> Workbook:
    """The example as rows."""
    return Workbook(tuple(sheet(n, spec, _table(spec)) for n, spec in enumerate(SHEETS, start=1)))


def sheet(position: int, spec: SheetSpec, table: Sequence[Sequence[str]]) -> Sheet:
    """A tab as it would be read, from a header and rows of text."""
    header, *body = table
    columns = {column.name: column for column in spec.columns}
    rows = [_row(1, [(None, name) for name in header])]
    for number, cells in enumerate(body, start=2):
        declared = [columns.get(cells[0] if spec.key_value and i else name) for i, name in enumerate(header)]
        rows.append(_row(number, list(zip(declared, cells, strict=True))))
    return Sheet(spec.name, position, tuple(row for row in rows if row.cells))


def _table(spec: SheetSpec) -> list[list[str]]:
    if spec is ListValue.SHEET:
        return [[column.name for column in spec.columns], *_closed_lists()]
    text = (files("aftercare_docs") / "data" / SLUG / f"{spec.name}.csv").read_text("utf-8")
    return list(csv.reader(StringIO(text)))


def _closed_lists() -> Iterator[list[str]]:
    """The Lists sheet: every closed list behind a drop-down, in the order in which columns meet them."""
    seen: set[str] = set()
    for column in (column for spec in SHEETS for column in spec.columns):
        if column.vocabulary and column.vocabulary.__name__ not in seen:
            seen.add(column.vocabulary.__name__)
            for order, value in enumerate(column.choices, start=1):
                yield [column.vocabulary.__name__, value, str(order), "", "Yes"]


def _row(number: int, cells: Iterable[tuple[Column | None, str]]) -> Row:
    return Row(number, {i: _value(column, text) for i, (column, text) in enumerate(cells, start=1) if text})


def _value(column: Column | None, text: str) -> Plain:
    """Text as Excel would hold it: real dates, times and numbers where the column asks for them."""
    kind = column.kind if column else Kind.TEXT
    try:
        if kind is Kind.DATE:
            return date.fromisoformat(text)
        if kind is Kind.TIME:
            return time.fromisoformat(text)
        return int(text) if kind is Kind.INTEGER else text
    except ValueError:
        return text
