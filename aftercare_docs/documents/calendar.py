"""The calendar: sessions, check-ins and routines as entries that a later copy brings up to date.

A release goes in, entries as data come out. Nobody is invited by it, nobody organises it, and a place is said only
where the audience may know it. An entry is told from others by a code that says nothing and stays the same.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field

from aftercare_docs.documents.base import FileSpec, Format, Front, front
from aftercare_docs.documents.phrasing import clock, day, joined, length, line, listed, lowered, run_on, sentence
from aftercare_docs.documents.plan_sessions import in_time
from aftercare_docs.release import CheckIn, Release, Routine, Session
from aftercare_docs.vocabularies import ArtefactKind, Mode, Rhythm, SessionStatus
from aftercare_docs.words import words

ARTEFACT = ArtefactKind.CALENDAR
FILES: tuple[FileSpec, ...] = (FileSpec("", Format.ICS),)

WEEKS = {Rhythm.WEEKLY: 1, Rhythm.FORTNIGHTLY: 2, Rhythm.SIX_WEEKLY: 6}
MONTHS = {Rhythm.MONTHLY: 1, Rhythm.QUARTERLY: 3}
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Repeats:
    """How an entry comes back, until a day that is the last: every so many weeks, or months on the same weekday."""

    weekly: bool
    every: int
    weekday: str
    until: dt.date | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. Without a time it takes the day; ``end`` is the day after its last, or the minute it ends."""

    uid: str
    kind: str
    title: str
    about: tuple[str, ...]
    place: str
    start: dt.datetime | dt.date
    end: dt.datetime | dt.date
    repeats: Repeats | None = None
    cancelled: bool = False
    busy: bool = False


@dataclass(frozen=True, slots=True)
class Calendar:
    """``as_of`` is the day that this copy tells of; a later copy is known by it, and it is no part of the content."""

    front: Front
    name: str
    about: tuple[str, ...]
    entries: tuple[Entry, ...]
    as_of: dt.date = field(metadata={"content": False})


def compose(release: Release) -> Calendar:
    """Every dated entry in order; what has no date yet is named once."""
    say, short = words()["calendar"], line(release.details.partnership_short or release.details.partnership_name)
    undated = listed(_undated(release))
    return Calendar(
        front(say["title"], release),
        say["name"].format(partnership=short) if short else say["name_plain"],
        (
            say["about"],
            *([say["undated"].format(what=undated)] if undated else []),
            *(boundary.short for boundary in words().boundaries),
        ),
        tuple(sorted(_entries(release), key=lambda e: (str(e.start), e.title, e.uid))),
        release.as_of,
    )


def _undated(release: Release) -> Iterator[str]:
    yield from (line(s.title) for s in release.sessions if not s.date and s.status is not SessionStatus.CANCELLED)
    yield from (f"check-in {c.checkin_id}" for c in release.check_ins if not (c.date or c.month))
    yield from (line(r.forum) for r in release.routines if not r.start)


def _entries(release: Release) -> Iterator[Entry]:
    yield from (_session(s, release) for s in in_time(release.sessions) if s.date)
    yield from (_check_in(c, c.date, release) for c in release.check_ins if c.date)
    for routine in release.routines:
        if routine.start:
            yield _routine(routine, routine.start, release)
        if routine.sustain_check:
            yield _review(routine, routine.sustain_check, release)


def uid(release: Release, row: str) -> str:
    """A code for one row of one engagement: the same in every copy, and telling nothing of either.

    The engagement's own ID is often a plain number, so the partnership goes into the key with it.
    """
    details = release.details
    key = hashlib.sha256(f"{details.partnership_name}\n{details.engagement_id or details.engagement_title}".encode())
    return str(uuid.UUID(bytes=hashlib.blake2b(row.encode(), key=key.digest(), digest_size=16).digest(), version=5))


def _session(session: Session, release: Release) -> Entry:
    say, date = words()["calendar"], session.date or release.as_of
    timed = session.start_time is not None and bool(session.duration_min)
    start = dt.datetime.combine(date, session.start_time) if timed and session.start_time else date
    end = start + dt.timedelta(minutes=session.duration_min or 0) if timed else date + DAY
    how = joined(lowered(session.mode or ""), length(session.duration_min))
    about = (
        say["for_whom"].format(whom=line(session.for_whom).rstrip(".")) if session.for_whom else "",
        say["starts"].format(time=clock(session.start_time)) if session.start_time and not timed else "",
        say["how"].format(how=how) if how else "",
        run_on(session.aims),
        say["moved"].format(day=day(session.moved_from)) if session.moved_from else "",
        " ".join(boundary.short for boundary in words().boundaries),
    )
    place = line(session.venue) or (say["online"] if session.mode is Mode.ONLINE else "")
    cancelled = session.status is SessionStatus.CANCELLED
    key = uid(release, f"Sessions {session.session_id}")
    return Entry(
        key, "Session", line(session.title), _said(about), place, start, end, cancelled=cancelled, busy=not cancelled
    )


def _check_in(check_in: CheckIn, date: dt.date, release: Release) -> Entry:
    say, focus = words()["calendar"], line(check_in.focus)
    title = say["check_in"].format(focus=focus) if focus else say["check_in_plain"]
    about = (say["check_in_about"], say["how"].format(how=lowered(check_in.mode)) if check_in.mode else "")
    place = say["online"] if check_in.mode is Mode.ONLINE else ""
    key = uid(release, f"CheckIns {check_in.checkin_id}")
    cancelled = check_in.status is SessionStatus.CANCELLED
    return Entry(key, "Check-in", title, _said(about), place, date, date + DAY, cancelled=cancelled)


def _routine(routine: Routine, start: dt.date, release: Release) -> Entry:
    about = (sentence(routine.what_changes), sentence(joined(routine.rhythm or "", length(routine.minutes))))
    return Entry(
        uid(release, f"Routines {routine.routine_id}"),
        "Routine",
        line(routine.forum),
        _said(about),
        "",
        start,
        start + DAY,
        repeats(routine.rhythm, start, routine.sustain_check),
    )


def _review(routine: Routine, date: dt.date, release: Release) -> Entry:
    say = words()["calendar"]
    key = uid(release, f"Routines {routine.routine_id} sustain_check")
    title = say["review"].format(forum=line(routine.forum))
    return Entry(key, "Routine", title, (say["review_about"],), "", date, date + DAY)


def repeats(rhythm: Rhythm | None, start: dt.date, until: dt.date | None) -> Repeats | None:
    """The rhythm from its first day on; terms are no rule, so a termly routine is entered once."""
    if rhythm in WEEKS:
        return Repeats(True, WEEKS[rhythm], "", until)
    if rhythm in MONTHS:
        place = (start.day - 1) // 7 + 1
        return Repeats(False, MONTHS[rhythm], f"{place if place < 5 else -1}{WEEKDAYS[start.weekday()]}", until)
    return None


def _said(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text for text in texts if text)
