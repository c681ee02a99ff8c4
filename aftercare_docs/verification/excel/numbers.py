"""How Excel shows a number: a value and a format go in, the words in the cell come out.

Covers the formats that our workbooks use; a format that is not covered shows the value as it is stored.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

EPOCH = datetime(1899, 12, 30)
BUILT_IN = {0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 14: "dd/mm/yyyy"}
BUILT_IN |= {15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 20: "h:mm", 21: "h:mm:ss", 22: "dd/mm/yyyy h:mm", 49: "@"}
LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.')
DATE = re.compile(r"yyyy|yy|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|ss", re.IGNORECASE)
INVISIBLE = re.compile(r'^(?:[\s"\\]*;){2,3}[\s"\\]*$|^[\s"\\;]+$')


def is_invisible(pattern: str) -> bool:
    """A format of nothing but separators and spaces shows nothing: ``;;;``."""
    bare = re.sub(r"\[[^\]]*\]", "", pattern)
    return bool(bare) and bool(INVISIBLE.match(bare))


def hides_digits(value: float, pattern: str) -> bool:
    """Whether the format shows less than the cell holds: the time behind a date, the digits behind a rounding."""
    bare = LITERAL.sub("", pattern.partition(";")[0])
    if _is_date(bare):
        return not re.search("[hs]", bare.lower()) and value != int(value)
    if "%" in bare:
        return round(value * 100, _places(bare)) != round(value * 100, 12)
    return bare.startswith(("0", "#")) and round(value, _places(bare)) != value


def shown(value: float, pattern: str) -> str:
    """The number as a reader of the sheet sees it."""
    bare = LITERAL.sub("", pattern.partition(";")[0])
    if _is_date(bare):
        return _date(value, pattern.partition(";")[0])
    if "%" in bare:
        return f"{value * 100:.{_places(bare)}f}%"
    if "." in bare or bare.startswith(("0", "#")):
        return f"{value:,.{_places(bare)}f}" if "," in bare else f"{value:.{_places(bare)}f}"
    return f"{value:.10g}"


def _is_date(bare: str) -> bool:
    return bool(DATE.search(bare)) and "general" not in bare.lower() and "0" not in bare


def _places(pattern: str) -> int:
    return len(re.findall("0", pattern.partition(".")[2]))


def _date(value: float, pattern: str) -> str:
    when = EPOCH + timedelta(days=value)
    words = {
        "yyyy": f"{when:%Y}",
        "yy": f"{when:%y}",
        "mmmm": f"{when:%B}",
        "mmm": f"{when:%b}",
        "mm": f"{when:%m}",
        "m": f"{when.month}",
        "dddd": f"{when:%A}",
        "ddd": f"{when:%a}",
        "dd": f"{when:%d}",
        "d": f"{when.day}",
        "hh": f"{when:%H}",
        "h": f"{when.hour}",
        "ss": f"{when:%S}",
    }
    plain = re.sub(r"\\(.)|_.|\[[^\]]*\]", lambda m: m.group(1) or "", pattern).replace('"', "")
    minutes = re.sub(r"(?i)(?<=h:)mm", f"{when:%M}", plain)
    return DATE.sub(lambda m: words[m.group().lower()], minutes)
