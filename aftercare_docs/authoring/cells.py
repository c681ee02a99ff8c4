"""Records in, cells out: each value in the form in which a person would have typed it.

In: a record. Out: text, numbers, dates and times for the columns of its sheet. The reader gives back the same record
from them.
"""

from __future__ import annotations

from datetime import date, time

from aftercare_docs.columns import Record

Cell = str | int | date | time | None


def cells(record: Record) -> tuple[Cell, ...]:
    """The cells of a record, in the order of the sheet's columns; None for an empty one."""
    return tuple(_cell(getattr(record, column.name)) for column in record.SHEET.columns)


def _cell(value: object) -> Cell:
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, tuple):
        return "; ".join(str(item) for item in value) or None
    if isinstance(value, (int, date, time)):
        return value
    return str(value) if value not in (None, "") else None
