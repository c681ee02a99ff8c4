"""One cell in, one typed value out.

In: a declared column and what its cell holds. Out: the value for the record, and a ``Problem`` where the cell
says something that cannot be read as it stands. Forgiving about form, strict about meaning. A problem never
repeats the cell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache

from aftercare_docs.columns import BESIDE, Column, Kind
from aftercare_docs.folding import fold, squash
from aftercare_docs.structure.characters import tidy, unwelcome
from aftercare_docs.structure.dates import Unclear, read_date, read_time, within
from aftercare_docs.structure.nearest import hint, listed, nearest
from aftercare_docs.workbook.grid import Broken, Formula, Plain, Value

LONGEST = 5_000
"""Characters in one cell. Ten times a long paragraph: beyond it something was pasted that belongs elsewhere."""

_PLACEHOLDER = re.compile(
    r"\W*(?:tb[cda]|to be (?:confirmed|decided|advised|completed|added)|to ?do|x{2,}|lorem|placeholder|"
    r"(?:add|enter|insert|type) (?:your )?text(?: here)?|\?+)\W*|.*(?:text goes here|lorem ipsum|\[insert\b).*",
    re.DOTALL,
)
_SEPARATOR = re.compile(r"[;\n；]")
_NUMBER = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+|[+-]?\d{1,15}(?:\.0+)?")


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a cell: a code of the catalogue and the facts for its message."""

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


Read = tuple[object, Problem | None]


def reader(column: Column, day_zero: date) -> Callable[[Value], Read]:
    """The function that reads the cells of ``column``. Words that stand in many of them are read once."""
    convert = _CONVERTERS[column.kind]

    @cache
    def words(text: str) -> Read:
        if problem := _form(column, text):
            return column.blank, problem
        tidied = tidy(text)
        return convert(column, tidied, day_zero) if tidied else (column.blank, None)

    def read(value: Value) -> Read:
        if isinstance(value, (Formula, Broken)):
            return column.blank, _calculated(value)
        return words(value) if isinstance(value, str) else convert(column, value, day_zero)

    return read


def plain(value: Value) -> str:
    """A cell as text, for headers and keys: what calculates or is broken says nothing."""
    if isinstance(value, (Formula, Broken)):
        return ""
    return tidy(value) if isinstance(value, str) else _as_text(value)


def _calculated(value: Formula | Broken) -> Problem:
    if isinstance(value, Broken):
        return Problem("STR10")
    if value.value is None:
        return Problem("STR05", {"what": "a formula without a value", "read": "read as empty"})
    return Problem("STR09")


def _form(column: Column, text: str) -> Problem | None:
    if len(text) > LONGEST:
        return Problem("STR12", {"column": column.heading, "length": len(text), "most": LONGEST})
    if found := unwelcome(text):
        return Problem("STR11", {"column": column.heading, "what": found[0], "place": found[1]})
    return None


def _text(column: Column, value: Plain, _: date) -> Read:
    if not isinstance(value, str):
        dated = isinstance(value, date)
        return _as_text(value), _note("a date in a column of words", "read as words") if dated else None
    text = value if column.kind is Kind.PARAGRAPH else value.replace("\n", " ")
    return text, _placeholder(column, text)


def _placeholder(column: Column, text: str) -> Problem | None:
    if _PLACEHOLDER.fullmatch(fold(text).text):
        return Problem("STR06", {"column": column.heading})
    return None


def _list(column: Column, value: Plain, _: date) -> Read:
    pieces = split(_as_text(value))
    return pieces, next(filter(None, (_placeholder(column, piece) for piece in pieces)), None)


def split(text: str) -> tuple[str, ...]:
    """The items of a cell that holds a list: separated by semicolons or by new lines."""
    return tuple(piece for piece in (part.strip() for part in _SEPARATOR.split(text)) if piece)


def _id(column: Column, value: Plain, _: date) -> Read:
    text = _as_id(_as_text(value))
    if re.fullmatch(column.id_form, text):
        return text, None
    return "", Problem("STR02", {"problem": f"an ID in `{column.heading}` looks like `{column.example}`"})


def _ref(column: Column, value: Plain, _: date) -> Read:
    return _literal(column, _as_text(value)), None


def _refs(column: Column, value: Plain, _: date) -> Read:
    return tuple(dict.fromkeys(_literal(column, piece) for piece in split(_as_text(value)))), None


def _literal(column: Column, text: str) -> str:
    """A word that the column accepts, or an ID: of what a drop-down offers only the ID, not the words beside it."""
    identifier, _ = beside(text)
    return next((word for word in column.also if squash(word) == squash(text)), None) or _as_id(identifier)


def beside(text: str) -> tuple[str, str]:
    """An ID and the words beside it, as a drop-down offers them; without an ID in front nothing stands beside one."""
    identifier, mark, words = text.partition(BESIDE)
    return (identifier.strip(), words.strip()) if mark and identifier.strip() else (text, "")


def _as_id(text: str) -> str:
    return re.sub(r"\s+", "", fold(text).text).upper()


def _enum(column: Column, value: Plain, _: date) -> Read:
    if column.vocabulary is None:
        raise TypeError(f"{column.name} has no vocabulary")
    if isinstance(value, date):
        return _undated(column, value)
    text = _as_text(value)
    found = _vocabulary(column.choices).get(squash(text))
    if found is None:
        return None, _not_listed(column, text)
    return column.vocabulary(found), None


def _enums(column: Column, value: Plain, _: date) -> Read:
    pieces = split(_as_text(value))
    known = _vocabulary(column.choices)
    for piece in pieces:
        if squash(piece) not in known:
            return (), _not_listed(column, piece)
    if column.vocabulary is None:
        raise TypeError(f"{column.name} has no vocabulary")
    return tuple(dict.fromkeys(column.vocabulary(known[squash(piece)]) for piece in pieces)), None


def _undated(column: Column, value: date) -> Read:
    """Excel turns a value such as 10-49 into October 1949 when it is typed; turn it back if only one fits."""
    typed = {f"{value.month}{value:%y}", f"{value.day}{value.month}", f"{value.month}{value.day}"}
    fits = [choice for choice in column.choices if squash(choice) in typed]
    if len(fits) == 1 and column.vocabulary:
        return column.vocabulary(fits[0]), _note("a value that Excel turned into a date", "read as the value")
    return None, _not_listed(column, "")


def _not_listed(column: Column, text: str) -> Problem:
    like = hint(nearest(text, column.choices))
    return Problem("STR04", {"column": column.heading, "hint": like or listed(column.choices)})


@lru_cache(maxsize=256)
def _vocabulary(choices: tuple[str, ...]) -> dict[str, str]:
    return {squash(choice): choice for choice in choices}


def _boolean(column: Column, value: Plain, _: date) -> Read:
    word = squash(_as_text(value))
    if word in {"yes", "y", "true", "no", "n", "false"}:
        return word in {"yes", "y", "true"}, None
    return None, _unreadable(column, "Yes or No")


def _integer(column: Column, value: Plain, _: date) -> Read:
    low, high = column.minimum, column.maximum
    bounds = f" from {low} to {high}" if high is not None else f" of {low} or more" if low is not None else ""
    number = _whole(value)
    if number is None or number < (low or 0) or (high is not None and number > high):
        return None, _unreadable(column, f"a whole number{bounds}")
    return number, None


def _whole(value: Plain) -> int | None:
    if isinstance(value, str):
        text = fold(value).text
        return int(float(text.replace(",", ""))) if _NUMBER.fullmatch(text) else None
    if isinstance(value, (int, float)) and not isinstance(value, bool) and value == int(value):
        return int(value)
    return None


def _date(column: Column, value: Plain, day_zero: date) -> Read:
    try:
        if isinstance(value, date):
            return within(value.date() if isinstance(value, datetime) else value), None
        if isinstance(value, str):
            return read_date(value), _note("a date written as text", "read as day, month, year")
        if isinstance(value, (int, float)) and not isinstance(value, bool) and 1 <= value < 100_000:
            serial = within(day_zero + timedelta(days=int(value)))
            return serial, _note("a date shown as a plain number", "read as the day it stands for")
    except Unclear as unclear:
        return None, _unreadable(column, "a date such as 3 July 2026", f": {unclear}")
    return None, _unreadable(column, "a date such as 3 July 2026")


def _time(column: Column, value: Plain, _: date) -> Read:
    try:
        if isinstance(value, datetime):
            return value.time(), None
        if isinstance(value, time):
            return value, None
        if isinstance(value, str):
            return read_time(value), None
        if isinstance(value, float) and 0 <= value < 1:
            minutes = round(value * 24 * 60)
            return time(minutes // 60 % 24, minutes % 60), None
    except Unclear as unclear:
        return None, _unreadable(column, "a time such as 09:30", f": {unclear}")
    return None, _unreadable(column, "a time such as 09:30")


def _unreadable(column: Column, expected: str, hint: str = "") -> Problem:
    return Problem("STR07", {"column": column.heading, "expected": expected, "hint": hint})


def _note(what: str, read: str) -> Problem:
    return Problem("STR05", {"what": what, "read": read})


def _as_text(value: Plain) -> str:
    """What Excel would have shown, had the cell been text."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return f"{value.day} {value:%B %Y}"
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)


_CONVERTERS: Mapping[Kind, Callable[[Column, Plain, date], Read]] = {
    Kind.ID: _id,
    Kind.REF: _ref,
    Kind.REFS: _refs,
    Kind.TEXT: _text,
    Kind.PARAGRAPH: _text,
    Kind.LIST: _list,
    Kind.DATE: _date,
    Kind.TIME: _time,
    Kind.INTEGER: _integer,
    Kind.BOOLEAN: _boolean,
    Kind.ENUM: _enum,
    Kind.ENUMS: _enums,
}
