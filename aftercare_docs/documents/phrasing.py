"""How a value becomes words: dates, times, lengths and lists in British English, ready to print.

Released values go in, one-line strings come out. A date never breaks across two lines. This module knows
nothing of any document.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from collections.abc import Iterable, Sequence
from typing import Any, ClassVar, Protocol, TypeVar

from aftercare_docs.words import words


class _Dataclass(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Any]]


Row = TypeVar("Row", bound=_Dataclass)
NBSP = "\u00a0"
NOTHING = {"", "none", "n/a", "-"}
SPACES = re.compile(rf"[^\S{NBSP}]+")


def line(text: str) -> str:
    """The text on one line, with single spaces: a cell may hold breaks and stray blanks, a sentence may not."""
    if not text.isprintable():
        text = "".join(c if c.isprintable() or c == NBSP else " " for c in text)
    return SPACES.sub(" ", text).strip()


def sentence(text: str) -> str:
    """The text as a sentence: a capital first, and a full stop unless it ends otherwise. "None" says nothing."""
    text = line(text)
    if text.rstrip(".").lower() in NOTHING:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".?!" else ".")


def sentences(*texts: str) -> str:
    """Several remarks as sentences, one after another; the empty ones are left out."""
    return " ".join(sentence(text) for text in texts if text)


def listed(items: Iterable[str], last: str = "and") -> str:
    """ "a, b and c"."""
    texts = [line(item) for item in items if item]
    return f" {last} ".join([", ".join(texts[:-1]), texts[-1]]) if len(texts) > 1 else "".join(texts)


def lowered(text: str) -> str:
    """The text as it reads within a sentence: a small letter first, unless it begins with an abbreviation."""
    text = line(text)
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def run_on(items: Iterable[str]) -> str:
    """Items as one sentence: "Agree purpose and audiences; agree boundaries and risks."."""
    texts = [line(item).rstrip(".") for item in items]
    return sentence("; ".join(lowered(text) for text in texts if text))


def each_line(items: Sequence[str]) -> tuple[str, ...]:
    """List items, each on one line, the empty ones left out."""
    return tuple(text for item in items if (text := line(item)))


def day(date: dt.date | None) -> str:
    """ "4 May 2026", held together; nothing where there is no date."""
    return f"{date.day}{NBSP}{date:%B}{NBSP}{date.year}" if date else ""


def month(date: dt.date | None) -> str:
    """ "May 2026", held together."""
    return f"{date:%B}{NBSP}{date.year}" if date else ""


def clock(time: dt.time | None) -> str:
    """ "9:30am" or "2pm"."""
    if time is None:
        return ""
    minutes = f":{time.minute:02}" if time.minute else ""
    return f"{time.hour % 12 or 12}{minutes}{'am' if time.hour < 12 else 'pm'}"


def length(minutes: int | None) -> str:
    """ "2 hours 30 minutes", each number held to its word."""
    if not minutes:
        return ""
    hours, rest = divmod(minutes, 60)
    parts = [counted(hours, "hour") if hours else "", counted(rest, "minute") if rest else ""]
    return " ".join(part for part in parts if part)


def counted(number: int, one: str, many: str = "") -> str:
    """ "1 action", "24 actions"."""
    return f"{number}{NBSP}{one if number == 1 else many or one + 's'}"


def joined(*parts: str, between: str = ", ") -> str:
    """The parts that are there, with the mark between them."""
    return between.join(part for part in (line(p) for p in parts) if part)


def filled(row: Row, *optional: str) -> Row:
    """The row of a table with words in every cell: an empty one says that it is not yet agreed."""
    blank = words()["empty"]["cell"]
    empty = (f.name for f in dataclasses.fields(row) if getattr(row, f.name) == "" and f.name not in optional)
    return dataclasses.replace(row, **dict.fromkeys(empty, blank))
