"""How Excel writes days and times: as numbers, told from others only by the way they are shown.

In: the number formats of a workbook, and numbers. Out: dates and times. Knows nothing of sheets.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from enum import Enum

from aftercare_docs.intake.archive import Archive
from aftercare_docs.intake.markup import elements

DAY_ZERO, DAY_ZERO_1904 = date(1899, 12, 30), date(1904, 1, 1)
_LAST_SERIAL = 2_958_465

_BUILT_IN_DATES = frozenset({*range(14, 18), 22, *range(27, 32), 36, *range(50, 59)})
_BUILT_IN_TIMES = frozenset({*range(18, 22), 32, 33, 34, 35, 45, 46, 47})
_NOT_SHOWN = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]|general', re.IGNORECASE)


class Shown(Enum):
    """What a cell's format makes of its number."""

    NUMBER = 0
    DATE = 1
    TIME = 2


def styles(archive: Archive, part: str) -> list[Shown]:
    """What each cell style shows, by its number in the part ``part``."""
    custom: dict[str, str] = {}
    shown: list[Shown] = []
    inside = False
    for tag, values in elements(archive, part):
        if tag == "numFmt" and not inside:
            custom[values.get("numFmtId", "")] = values.get("formatCode", "")
        elif tag == "cellXfs":
            inside = True
        elif tag in {"cellStyles", "dxfs"}:
            inside = False
        elif tag == "xf" and inside:
            identifier = values.get("numFmtId", "0")
            shown.append(_built_in(identifier) if identifier not in custom else by_format(custom[identifier]))
    return shown


def by_format(code: str) -> Shown:
    """What a format code such as ``dd mmm yyyy`` shows: its first section, without colours and quoted words."""
    letters = set(_NOT_SHOWN.sub("", code.partition(";")[0]).lower())
    if letters & set("dy"):
        return Shown.DATE
    if letters & set("hs"):
        return Shown.TIME
    return Shown.DATE if "m" in letters else Shown.NUMBER


def moment(number: float, shown: Shown, day_zero: date) -> date | datetime | time | float:
    """The day or time that a number stands for; the number itself where it stands for none."""
    if not 0 <= number <= _LAST_SERIAL:
        return number
    whole = datetime.combine(day_zero, time()) + timedelta(days=int(number), seconds=round(number % 1 * 86_400))
    if shown is Shown.TIME and number < 1:
        return whole.time()
    return whole.date() if whole.time() == time() else whole


def _built_in(identifier: str) -> Shown:
    number = int(identifier) if identifier.isdigit() else 0
    return Shown.DATE if number in _BUILT_IN_DATES else Shown.TIME if number in _BUILT_IN_TIMES else Shown.NUMBER
