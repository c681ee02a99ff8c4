"""What a picture shows, as data: every kind of picture there is, each with its words and its numbers.

A figure says only what its document may say, and says it again in words: ``alt`` in a sentence, and the table beside
it in full. A renderer draws it; nothing here knows how. A figure without a name is not shown: there is nothing to show.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Figure:
    """What every picture has: a name of its own within its document, what it shows in a sentence, and a first word."""

    name: str
    alt: str
    intro: str


class MarkKind(StrEnum):
    """What happens at a point of the journey; each has a shape of its own."""

    SESSION = "session"
    CHECK_IN = "check-in"
    MOMENT = "moment"


@dataclass(frozen=True, slots=True)
class Mark:
    """A point in time: ``label`` is its day of the month, or empty where only the month may be read."""

    date: dt.date
    label: str
    kind: MarkKind
    done: bool


@dataclass(frozen=True, slots=True)
class Lane:
    """One level and what happens there: as marks, and in words: what has been held, what is to come, and the rest."""

    name: str
    marks: tuple[Mark, ...]
    held: str
    ahead: str
    told: str


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """What one sign means."""

    kind: MarkKind
    done: bool
    text: str


@dataclass(frozen=True, slots=True)
class Journey(Figure):
    """Sessions, check-ins and moments in touch over time, a lane to each level; ``months`` counts from ``start``."""

    start: dt.date
    months: int
    lanes: tuple[Lane, ...]
    key: tuple[KeyEntry, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """A name, its count, and the count in words."""

    name: str
    count: int
    said: str


@dataclass(frozen=True, slots=True)
class Bars(Figure):
    """Counts side by side."""

    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class StrengthBar:
    """One whole and its parts, in the order of the key, as numbers and as the table prints them."""

    name: str
    parts: tuple[int, ...]
    stronger: str
    intermediate: str
    weaker: str
    whole: str


@dataclass(frozen=True, slots=True)
class Strengths(Figure):
    """Recommendations and their actions by strength; ``unjudged`` says how many actions have none yet, if any."""

    key: tuple[str, ...]
    bars: tuple[StrengthBar, ...]
    unjudged: str


@dataclass(frozen=True, slots=True)
class Cell:
    """The references that stand at one crossing of the map."""

    impact: int
    effort: int
    refs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlaceOnMap:
    """One place of the map, what stands there, and how much that is."""

    name: str
    refs: str
    count: str


@dataclass(frozen=True, slots=True)
class PriorityMap(Figure):
    """Impact downwards from the most, effort across from the least: references, never dots that could hide another."""

    cells: tuple[Cell, ...]
    places: tuple[PlaceOnMap, ...]
    down: str
    across: str
    least: str
    most: str


@dataclass(frozen=True, slots=True)
class Point:
    """A reading: its date, its number, and both as they are printed."""

    date: dt.date
    value: float
    when: str
    said: str


@dataclass(frozen=True, slots=True)
class Trend:
    """What was read of one indicator, in order of date."""

    ref: str
    question: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Trends(Figure):
    """Readings over time, one indicator below the other, each on a scale of its own."""

    trends: tuple[Trend, ...]


def figures(value: object) -> Iterator[Figure]:
    """Every figure inside a composed document, however deep, in order."""
    if isinstance(value, Figure):
        yield value
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from figures(item)
    elif not isinstance(value, str | type) and dataclasses.is_dataclass(value):
        for f in dataclasses.fields(value):
            yield from figures(getattr(value, f.name))
