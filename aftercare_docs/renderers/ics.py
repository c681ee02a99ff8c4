"""iCalendar: a composed calendar goes in, the bytes of a file that Outlook, Google and Apple open come out.

A later copy carries a higher sequence for the same codes, so that it updates what an earlier one entered. Entries are
marked private: whoever shares their calendar shows that they are busy, and not with what. There is no organiser, no
guest, no alarm and no link.
"""

from __future__ import annotations

import datetime as dt

import icalendar
from icalendar import Event, Timezone, TimezoneDaylight, TimezoneStandard, vRecur, vText

from aftercare_docs.documents.base import Document, FileSpec, Stamp
from aftercare_docs.documents.calendar import Calendar, Entry, Repeats
from aftercare_docs.expected import Expected
from aftercare_docs.renderers import ics_lines as said

HOUR = dt.timedelta(hours=1)
SUMMER_BEGAN, WINTER_BEGAN = dt.datetime(1981, 3, 29, 1), dt.datetime(1996, 10, 27, 2)


def render(document: Document, stamp: Stamp, spec: FileSpec) -> bytes:
    """The finished file."""
    plan = _calendar(document)
    made = icalendar.Calendar()
    made.add("version", "2.0")
    made.add("prodid", said.PRODUCT)
    made.add("calscale", "GREGORIAN")
    made.add("name", vText(plan.name))
    made.add("description", said.heading(plan, stamp))
    made.add_component(_zone())
    for entry in plan.entries:
        made.add_component(_event(entry, plan, stamp))
    return bytes(made.to_ical(sorted=False))


def expected(document: Document, stamp: Stamp, spec: FileSpec) -> Expected:
    """Every text that a person reads, and every line as it reads when it is not folded."""
    plan = _calendar(document)
    texts, lines = tuple(said.texts(plan, stamp)), tuple(said.lines(plan, stamp))
    return Expected({"title": plan.name}, text=texts, also=lines)


def _calendar(document: Document) -> Calendar:
    if not isinstance(document, Calendar):
        raise TypeError(f"a {type(document).__name__} is not a calendar")
    return document


def _zone() -> Timezone:
    """The clock of the United Kingdom, written out: not every program knows it by its name."""
    zone = Timezone()
    zone.add("tzid", said.ZONE)
    summer, winter = TimezoneDaylight(), TimezoneStandard()
    for part, began, before, after, name, month in (
        (summer, SUMMER_BEGAN, 0 * HOUR, HOUR, "BST", 3),
        (winter, WINTER_BEGAN, HOUR, 0 * HOUR, "GMT", 10),
    ):
        part.add("dtstart", began)
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        part.add("tzname", name)
        part.add("rrule", vRecur({"FREQ": "YEARLY", "BYDAY": "-1SU", "BYMONTH": month}))
        zone.add_component(part)
    return zone


def _event(entry: Entry, plan: Calendar, stamp: Stamp) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", dt.datetime.combine(plan.as_of, dt.time(), dt.UTC))
    event.add("sequence", said.sequence(plan.as_of, stamp))
    for name, when in (("dtstart", entry.start), ("dtend", entry.end)):
        event.add(name, when, parameters={"TZID": said.ZONE} if isinstance(when, dt.datetime) else {"VALUE": "DATE"})
    if entry.repeats:
        event.add("rrule", _rule(entry.repeats))
    for name, text in (("summary", entry.title), ("description", said.about(entry, stamp)), ("location", entry.place)):
        if text:
            event.add(name, text)
    event.add("categories", [entry.kind])
    event.add("status", said.status(entry, stamp))
    event.add("class", "PRIVATE")
    event.add("transp", "OPAQUE" if entry.busy else "TRANSPARENT")
    return event


def _rule(repeats: Repeats) -> vRecur:
    rule = vRecur({"FREQ": "WEEKLY" if repeats.weekly else "MONTHLY"})
    if repeats.until:
        rule["UNTIL"] = repeats.until
    if repeats.every > 1:
        rule["INTERVAL"] = repeats.every
    if repeats.weekday:
        rule["BYDAY"] = repeats.weekday
    return rule
