"""How the aftercare plan keeps going: routines, check-ins, indicators and their readings.

A release goes in, the sections as data come out, every string ready to print. A reading is shown with its own
indicator or not at all.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from aftercare_docs.documents.figures import Trends
from aftercare_docs.documents.phrasing import day, filled, joined, length, line, month, sentence
from aftercare_docs.documents.pictures import trends
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import SessionStatus
from aftercare_docs.words import words


@dataclass(frozen=True, slots=True)
class RoutineRow:
    forum: str
    rhythm: str
    change: str
    replaces: str
    owner: str


@dataclass(frozen=True, slots=True)
class Routines:
    intro: str
    rows: tuple[RoutineRow, ...]
    shown: bool


@dataclass(frozen=True, slots=True)
class Ahead:
    when: str
    focus: str
    how: str


@dataclass(frozen=True, slots=True)
class Held:
    heading: str
    shifted: str
    drift: str
    adjustment: str
    decisions: str


@dataclass(frozen=True, slots=True)
class CheckIns:
    intro: str
    questions: tuple[str, ...]
    ahead: tuple[Ahead, ...]
    held: tuple[Held, ...]
    shown: bool


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    question: str
    signal: str
    source: str
    reflection: str


@dataclass(frozen=True, slots=True)
class ReadingRow:
    question: str
    when: str
    value: str
    narrative: str


@dataclass(frozen=True, slots=True)
class Indicators:
    intro: str
    burden: str
    rows: tuple[IndicatorRow, ...]
    readings: tuple[ReadingRow, ...]
    trends: Trends
    shown: bool


def routines(release: Release) -> Routines:
    """What changes in meetings that already happen."""
    return Routines(
        words()["aftercare_plan"]["routines"],
        tuple(
            filled(
                RoutineRow(
                    line(r.forum),
                    joined(r.rhythm or "", length(r.minutes)),
                    sentence(r.what_changes),
                    sentence(r.replaces),
                    joined(r.owner, f"looked at again on {day(r.sustain_check)}" if r.sustain_check else ""),
                ),
                "rhythm",
                "replaces",
            )
            for r in release.routines
        ),
        bool(release.routines),
    )


def check_ins(release: Release) -> CheckIns:
    """The check-ins ahead, the standing questions, and what has been noticed so far."""
    in_order = sorted(release.check_ins, key=lambda c: (c.date or c.month or dt.date.max, c.checkin_id))
    told = [c for c in in_order if c.status is SessionStatus.DELIVERED]
    ahead = [c for c in in_order if c.status not in {SessionStatus.DELIVERED, SessionStatus.CANCELLED}]
    return CheckIns(
        words()["aftercare_plan"]["check_ins"],
        tuple(words()["check_in_questions"].values()),
        tuple(filled(Ahead(day(c.date) or month(c.month), line(c.focus), line(c.mode or ""))) for c in ahead),
        tuple(
            Held(
                joined(day(c.date) or month(c.month), c.focus, between=": "),
                sentence(c.what_has_shifted),
                sentence(c.drift_noticed),
                sentence(c.adjustment_agreed),
                sentence(c.decisions),
            )
            for c in told
        ),
        bool(release.check_ins),
    )


def indicators(release: Release) -> Indicators:
    """The indicators, what they cost to collect, and the readings that may be shown."""
    question = {i.indicator_id: line(i.question) for i in release.indicators}
    known = [r for r in release.readings if r.indicator_id in question]
    minutes = sum(i.burden_min_month or 0 for i in release.indicators)
    return Indicators(
        words()["aftercare_plan"]["indicators"],
        f"Together they take about {length(minutes)} a month to collect." if minutes else "",
        tuple(
            filled(
                IndicatorRow(
                    line(i.question),
                    sentence(i.signal),
                    joined(i.data_source, (i.frequency or "").lower(), i.collector),
                    line(i.reflection_question),
                ),
                "reflection",
            )
            for i in release.indicators
        ),
        tuple(
            filled(ReadingRow(question[r.indicator_id], day(r.date), line(r.value), sentence(r.narrative)), "narrative")
            for r in sorted(known, key=lambda r: (list(question).index(r.indicator_id), str(r.date)))
        ),
        trends(release),
        bool(release.indicators),
    )
