"""Excel in, rows of addressed cells out. Decides nothing about what a cell means.

In: the path or the bytes of an .xlsx file. Out: a ``Workbook``, and findings where the file as a whole cannot be
trusted or read. What is merged, hidden, calculated or broken is recorded here and judged in ``structure``.
This module knows neither the declared sheets nor the engagement.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

Plain = str | int | float | bool | date | datetime | time


@dataclass(frozen=True, slots=True)
class Formula:
    """A cell that calculates. ``value`` is what Excel last made of it, None where it never did."""

    value: Plain | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Broken:
    """A cell that shows an error such as #REF!, typed or calculated."""


Value = Plain | Formula | Broken


@dataclass(frozen=True, slots=True)
class Row:
    """One row that holds something: ``cells`` maps a column's number, from 1, to its value."""

    number: int
    cells: Mapping[int, Value] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One tab. ``position`` counts tabs from 1; ``merged`` holds the top left corner of each merged range."""

    name: str = field(repr=False)
    position: int
    rows: tuple[Row, ...]
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    merged: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Workbook:
    """Every tab in order. ``day_zero`` is the day from which a date without a date's format counts."""

    sheets: tuple[Sheet, ...]
    day_zero: date = date(1899, 12, 30)


def letters(number: int) -> str:
    """The name of a column: 1 is A, 27 is AA."""
    name = ""
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name


def number_of(name: str) -> int:
    """The number of a column by its name: A is 1, AA is 27."""
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - 64
    return number
