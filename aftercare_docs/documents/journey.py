"""The aftercare journey: when people meet, when the plan is looked at and when somebody is in touch, level by level.

A release goes in, a figure comes out with its table. Only what the release dates has a place in time: a check-in that
may be read by its month alone stands in the middle of it, without a day. What is held and what is to come is as the
workbook says, not as the day of the build would have it, so that a picture that was approved stays as it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from aftercare_docs.documents.figures import Journey, KeyEntry, Lane, Mark, MarkKind
from aftercare_docs.documents.phrasing import counted, joined, line, listed, lowered, month, sentence
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import Level, SessionStatus
from aftercare_docs.words import words

MIDDLE = 15  # of a month
NAME = "journey"
Event = tuple[str, Mark, str]
"""The lane in which it stands, its mark, and what it is in words."""


def journey(release: Release) -> Journey:
    """The journey of an engagement; without a name where nothing in it has a date."""
    say = words()["pictures"]
    events = sorted(_events(release, say), key=lambda event: (event[1].date, event[1].kind, event[2]))
    if not events:
        return Journey("", "", "", release.as_of, 0, (), ())
    start, end = events[0][1].date.replace(day=1), events[-1][1].date
    order = [*map(str, Level), say["every_level"], say["in_touch"]]
    lanes = tuple(_lane(name, [e for e in events if e[0] == name]) for name in order)
    marks = [mark for _, mark, _ in events]
    return Journey(
        NAME,
        say["journey_alt"].format(start=month(start), end=month(end), counts=_counts(marks, say)),
        say["journey_intro"],
        start,
        (end.year - start.year) * 12 + end.month - start.month + 1,
        tuple(lane for lane in lanes if lane.marks),
        tuple(_key(marks, say)),
    )


def _events(release: Release, say: Mapping[str, str]) -> Iterator[Event]:
    for session in release.sessions:
        if session.date and session.status is not SessionStatus.CANCELLED:
            done = session.status is SessionStatus.DELIVERED
            mark = Mark(session.date, str(session.date.day), MarkKind.SESSION, done)
            yield str(session.level or say["every_level"]), mark, line(session.kind or session.title)
    for check_in in release.check_ins:
        date = check_in.date or (check_in.month and check_in.month.replace(day=MIDDLE))
        if date and check_in.status is not SessionStatus.CANCELLED:
            done = check_in.status is SessionStatus.DELIVERED
            mark = Mark(date, str(date.day) if check_in.date else "", MarkKind.CHECK_IN, done)
            yield str(check_in.level or say["every_level"]), mark, say["check_in"]
    for item in release.comms:
        if item.date:
            mark = Mark(item.date, str(item.date.day), MarkKind.MOMENT, True)
            yield say["in_touch"], mark, line(item.audience or say["every_audience"])


def _lane(name: str, events: list[Event]) -> Lane:
    def said(wanted: Iterable[Event]) -> str:
        return sentence("; ".join(_month(group) for group in _by_month(wanted)))

    meetings = [event for event in events if event[1].kind is not MarkKind.MOMENT]
    return Lane(
        name,
        tuple(mark for _, mark, _ in events),
        said(event for event in meetings if event[1].done),
        said(event for event in meetings if not event[1].done),
        said(event for event in events if event[1].kind is MarkKind.MOMENT),
    )


def _by_month(events: Iterable[Event]) -> Iterator[list[Event]]:
    for _, group in groupby(events, key=lambda event: (event[1].date.year, event[1].date.month)):
        yield list(group)


def _month(events: list[Event]) -> str:
    """ "June 2026: scoping and contracting (3), team sense-making (24 and 30)"."""
    days: dict[str, list[str]] = {}
    for _, mark, what in events:
        days.setdefault(lowered(what), []).append(mark.label)
    said = (f"{what} ({listed(on)})" if any(on) else what for what, on in days.items())
    return joined(month(events[0][1].date), ", ".join(said), between=": ")


def _counts(marks: list[Mark], say: Mapping[str, str]) -> str:
    kinds = ((kind, sum(mark.kind is kind for mark in marks)) for kind in MarkKind)
    return listed(counted(n, say[f"one_{_plain(kind)}"], say[f"many_{_plain(kind)}"]) for kind, n in kinds if n)


def _key(marks: list[Mark], say: Mapping[str, str]) -> Iterator[KeyEntry]:
    """What the signs that are used mean, each once."""
    used = {(mark.kind, mark.done) for mark in marks}
    for kind, done in ((kind, done) for kind in MarkKind for done in (True, False)):
        if (kind, done) in used:
            yield KeyEntry(kind, done, say[f"key_{_plain(kind)}_{'held' if done else 'ahead'}"])


def _plain(kind: MarkKind) -> str:
    return kind.replace("-", "_")
