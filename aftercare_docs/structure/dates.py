"""Dates and times as people type them in the UK.

In: the text of a cell. Out: the date or time it states, or an ``Unclear`` that says why it states none. Nothing
is guessed: a year of two digits or a month above twelve goes back to the person who knows.
"""

from __future__ import annotations

import re
from datetime import date, time

from aftercare_docs.folding import fold

EARLIEST, LATEST = date(1990, 1, 1), date(2150, 12, 31)

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = re.compile(r"(mon|tue|wed|thu|fri|sat|sun)(?:day|sday|s|nesday|rsday|rs|r|urday)?\.?,?\s+(?=\S*\d|\w+ \d)")
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?z?)?")
_NUMBERS = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})")
_MONTH = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DAY = r"(\d{1,2})(?:st|nd|rd|th)?"
_WORDS = re.compile(rf"{_DAY}(?:\s+of)?[\s-]*{_MONTH}[\s,-]*(\d{{4}}|'?\d{{2}})")
_MONTH_FIRST = re.compile(rf"{_MONTH}\s*{_DAY}[\s,]+(\d{{4}}|'?\d{{2}})")
_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2})(?::\d{2})?)?\s*([ap]\.?m\.?)?")


class Unclear(ValueError):
    """Why a text states no date. Its words are the product's own and may be shown."""


def read_date(text: str) -> date:
    """The day that ``text`` states, day first where it is all numbers."""
    plain = fold(text).text.strip()
    weekday = _WEEKDAY.match(plain)
    stated = _day_month_year(plain[weekday.end() :] if weekday else plain)
    if weekday and not _DAYS[stated.weekday()] == weekday[1]:
        raise Unclear("the day of the week does not belong to that date")
    return within(stated)


def within(stated: date) -> date:
    """Refuse a day no engagement could mean, such as a slip in the year."""
    if not EARLIEST <= stated <= LATEST:
        raise Unclear(f"the year is before {EARLIEST.year} or after {LATEST.year}")
    return stated


def read_time(text: str) -> time:
    """The time of day that ``text`` states: 09:30, 9.30am, 2 pm."""
    found = _TIME.fullmatch(fold(text).text.strip())
    if not found or not (found[2] or found[3]):
        raise Unclear("it does not read as a time")
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "")[:1]
    if (half and not 1 <= hour <= 12) or hour > 23 or minute > 59:
        raise Unclear("there is no such time")
    return time(hour % 12 + (12 if half == "p" else 0) if half else hour, minute)


def _day_month_year(plain: str) -> date:
    if found := _YEAR_FIRST.fullmatch(plain):
        return _date(found[1], int(found[2]), found[3])
    if found := _NUMBERS.fullmatch(plain):
        day, month = int(found[1]), int(found[2])
        if month > 12 >= day:
            raise Unclear("the day and the month look swapped")
        return _date(found[3], month, found[1])
    if found := _WORDS.fullmatch(plain):
        return _date(found[3], _MONTHS.index(found[2]) + 1, found[1])
    if found := _MONTH_FIRST.fullmatch(plain):
        return _date(found[3], _MONTHS.index(found[1]) + 1, found[2])
    raise Unclear("it does not read as a day, a month and a year")


def _date(year: str, month: int, day: str) -> date:
    if len(year) != 4:
        raise Unclear("the year needs four digits")
    try:
        return date(int(year), month, int(day))
    except ValueError:
        raise Unclear("there is no such day") from None
