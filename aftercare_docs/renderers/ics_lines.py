"""What a calendar file says, line by line: a composed calendar and a stamp go in, texts and unfolded lines come out.

The statement of what a reader must find is made here by hand, so that it shares nothing with the library that writes.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from aftercare_docs.documents.base import Stamp
from aftercare_docs.documents.calendar import Calendar, Entry, Repeats
from aftercare_docs.words import words

PRODUCT = "-//aftercare_docs//Calendar//EN"
ZONE = "Europe/London"
EPOCH = dt.date(2000, 1, 1)
ZONE_LINES = (
    "BEGIN:VTIMEZONE",
    f"TZID:{ZONE}",
    "BEGIN:DAYLIGHT",
    "DTSTART:19810329T010000",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0100",
    "TZNAME:BST",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T020000",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0000",
    "TZNAME:GMT",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    "END:STANDARD",
    "END:VTIMEZONE",
)


def sequence(as_of: dt.date, stamp: Stamp) -> int:
    """A number that grows with the day and the version, and once more when a draft is approved."""
    major, minor, *_ = [*map(int, re.findall(r"\d{1,9}", stamp.version)), 0, 0]
    number = (as_of - EPOCH).days * 10_000 + min(major, 99) * 100 + min(minor, 99)
    return number * 2 + (not stamp.draft)


def heading(plan: Calendar, stamp: Stamp) -> str:
    """What the calendar says of itself."""
    return "\n".join((*_mark(stamp), *plan.about, f"{stamp.status}."))


def about(entry: Entry, stamp: Stamp) -> str:
    """What an entry says beside its title."""
    return "\n".join((*_mark(stamp), *entry.about, *([stamp.marking] if stamp.marking else [])))


def status(entry: Entry, stamp: Stamp) -> str:
    """A draft is tentative, so that nobody takes it for settled."""
    return "CANCELLED" if entry.cancelled else "TENTATIVE" if stamp.draft else "CONFIRMED"


def _mark(stamp: Stamp) -> tuple[str, ...]:
    return (words()["draft"]["banner"],) if stamp.draft else ()


def texts(plan: Calendar, stamp: Stamp) -> Iterator[str]:
    """Every text that a person reads, in order."""
    yield from (plan.name, heading(plan, stamp))
    for entry in plan.entries:
        yield from filter(None, (entry.title, about(entry, stamp), entry.place, entry.kind))


def lines(plan: Calendar, stamp: Stamp) -> Iterator[str]:
    """Every line of the file as it reads when it is not folded."""
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN")
    yield f"NAME:{escaped(plan.name)}"
    yield f"DESCRIPTION:{escaped(heading(plan, stamp))}"
    yield from ZONE_LINES
    for entry in plan.entries:
        yield from _entry(entry, plan, stamp)
    yield "END:VCALENDAR"


def _entry(entry: Entry, plan: Calendar, stamp: Stamp) -> Iterator[str]:
    yield from ("BEGIN:VEVENT", f"UID:{entry.uid}", f"DTSTAMP:{plan.as_of:%Y%m%d}T000000Z")
    yield f"SEQUENCE:{sequence(plan.as_of, stamp)}"
    yield f"DTSTART;{_moment(entry.start)}"
    yield f"DTEND;{_moment(entry.end)}"
    if entry.repeats:
        yield f"RRULE:{_rule(entry.repeats)}"
    said = {"SUMMARY": entry.title, "DESCRIPTION": about(entry, stamp), "LOCATION": entry.place}
    yield from (f"{name}:{escaped(text)}" for name, text in said.items() if text)
    yield from (f"CATEGORIES:{escaped(entry.kind)}", f"STATUS:{status(entry, stamp)}", "CLASS:PRIVATE")
    yield from (f"TRANSP:{'OPAQUE' if entry.busy else 'TRANSPARENT'}", "END:VEVENT")


def _moment(when: dt.datetime | dt.date) -> str:
    if isinstance(when, dt.datetime):
        return f"TZID={ZONE}:{when:%Y%m%dT%H%M%S}"
    return f"VALUE=DATE:{when:%Y%m%d}"


def _rule(repeats: Repeats) -> str:
    parts = (
        "FREQ=WEEKLY" if repeats.weekly else "FREQ=MONTHLY",
        f"UNTIL={repeats.until:%Y%m%d}" if repeats.until else "",
        f"INTERVAL={repeats.every}" if repeats.every > 1 else "",
        f"BYDAY={repeats.weekday}" if repeats.weekday else "",
    )
    return ";".join(filter(None, parts))


def escaped(text: str) -> str:
    """A text as RFC 5545 writes it in one line."""
    return re.sub(r"[\\;,]", lambda found: "\\" + found[0], text).replace("\n", "\\n")
