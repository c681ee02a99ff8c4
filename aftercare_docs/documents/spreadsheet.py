"""What a workbook that we hand over consists of, as data: sheets, tables, columns, entries, charts.

A deliverable composes a ``Spreadsheet`` from a release and a renderer writes it. Everything that a reader sees is
said here; only where things stand on the sheet, and what the stamp adds, is the renderer's business.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from aftercare_docs.documents.base import Front

NOT_APPROVED: Mapping[str, bool] = {"content": False}


class Kind(StrEnum):
    """What a column holds. Text is always written as text, whatever it begins with; a measure may have decimals."""

    TEXT = "text"
    NUMBER = "number"
    MEASURE = "measure"
    DATE = "date"


class Paper(StrEnum):
    A4 = "A4"
    A4_LANDSCAPE = "A4 landscape"
    A3_LANDSCAPE = "A3 landscape"


class Look(StrEnum):
    """How a table is dressed: a list to read down, or a map with one cell for each place."""

    LIST = "list"
    MAP = "map"


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula, and its value worked out here: previews show the value, Excel and LibreOffice agree with it."""

    text: str
    value: str | int = field(metadata=NOT_APPROVED)


@dataclass(frozen=True, slots=True)
class Dated:
    """A value that the calendar alone may change: shown, and no part of what is approved."""

    value: str | int = field(metadata=NOT_APPROVED)


@dataclass(frozen=True, slots=True)
class Tinted:
    """A text on the ground of a pair of the theme: for a map, whose key says in words what each ground means."""

    text: str
    colour: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to the top of another sheet."""

    text: str
    sheet: str


Value = str | int | float | dt.date | Formula | Dated | Tinted | Link | None


@dataclass(frozen=True, slots=True)
class Entry:
    """What helps a person to fill in a cell: the words on selecting it, and on entering what does not fit.

    ``options`` names the list to choose from; otherwise ``longest`` bounds a text, and a date column takes dates.
    """

    prompt: str
    error: str
    options: str = ""
    longest: int = 0


@dataclass(frozen=True, slots=True)
class Column:
    """``colours`` maps a word in the cell to the pair of the theme that dresses it; ``formula`` fills new rows."""

    heading: str
    width: int
    kind: Kind = Kind.TEXT
    entry: Entry | None = None
    colours: Mapping[str, str] = field(default_factory=dict, hash=False)
    formula: str = ""
    overdue: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """One set of bars: the column it shows, and its colour in the theme, or a colour for each bar."""

    heading: str
    colours: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A native bar chart beside its table; ``alternative`` says in words what it shows."""

    title: str
    alternative: str
    categories: str
    series: tuple[Series, ...]
    value_axis: str


@dataclass(frozen=True, slots=True)
class Table:
    """One native table. ``name`` is in words; ``heading`` and ``note`` stand above it where a sheet has several."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    heading: str = ""
    note: str = ""
    look: Look = Look.LIST
    filtered: bool = True
    chart: Chart | None = None
    about_copy: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A heading with a sentence or two and no table: said where a table would have been empty."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Setting:
    """One named cell that the reader may change, with its label before it."""

    name: str
    label: str
    value: dt.date = field(metadata=NOT_APPROVED)
    entry: Entry


@dataclass(frozen=True, slots=True)
class Weeks:
    """A calendar grid to the right of the sheet's table, coloured between two of its dates by its status.

    The first column is the week of the earliest start; each label names a week and no day.
    """

    heading: str
    labels: tuple[str, ...]
    days: int
    start: str
    end: str
    status: str
    now: str


@dataclass(frozen=True, slots=True)
class AsItStands:
    """A part that says how things stand on one day. Time changes it, and an approval does not lapse with time."""

    block: Table | Note = field(metadata=NOT_APPROVED)


Block = Table | Note | Setting | AsItStands


@dataclass(frozen=True, slots=True)
class Sheet:
    """``freeze`` counts the columns that stay in view; ``colour`` is the tab's pair in the theme."""

    name: str
    title: str
    about: str
    blocks: tuple[Block, ...]
    paper: Paper = Paper.A4_LANDSCAPE
    freeze: int = 0
    colour: str = "quiet"
    back: Link | None = None
    weeks: Weeks | None = None


@dataclass(frozen=True, slots=True)
class NamedList:
    """Rows ``first`` to ``last`` (counted from nought) of one column of a table, as a name that drop-downs use."""

    name: str
    table: str
    heading: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Spreadsheet:
    """A whole workbook, first sheet first."""

    front: Front
    sheets: tuple[Sheet, ...]
    lists: tuple[NamedList, ...] = ()
