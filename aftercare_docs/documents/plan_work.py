"""The aftercare plan's work: sessions, recommendations, routines, peer learning, check-ins, indicators, leadership.

A release goes in, the sections as data come out, every string ready to print. Sessions say who they are for in the
words of the invitation; nobody is listed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from aftercare_docs.documents.phrasing import (
    clock,
    counted,
    day,
    filled,
    joined,
    length,
    line,
    listed,
    run_on,
    sentence,
    sentences,
)
from aftercare_docs.documents.plan_terms import agencies
from aftercare_docs.release import Action, Recommendation, Release, Session
from aftercare_docs.vocabularies import Brag, Moscow, SessionKind, SessionStatus
from aftercare_docs.words import words

MOST_PRIORITIES = 12


@dataclass(frozen=True, slots=True)
class SessionRow:
    when: str
    title: str
    whom: str
    how: str
    status: str


@dataclass(frozen=True, slots=True)
class SessionPage:
    """One session in full; a blank line is a fact that the release does not hold."""

    title: str
    when: str
    whom: str
    aims: str
    boundaries: str
    questions: tuple[str, ...]
    leaves: str


@dataclass(frozen=True, slots=True)
class Sessions:
    """``held_by`` is said once where every session is held by the same people."""

    intro: str
    held_by: str
    rows: tuple[SessionRow, ...]
    pages: tuple[SessionPage, ...]
    shown: bool


@dataclass(frozen=True, slots=True)
class RecommendationRow:
    ref: str
    summary: str
    response: str
    sponsor: str
    actions: str


@dataclass(frozen=True, slots=True)
class RecommendationPage:
    heading: str
    verbatim: str
    difficulty: str
    difference: str
    response: str
    existing: str
    open_questions: str
    actions: str


@dataclass(frozen=True, slots=True)
class Priority:
    ref: str
    action: str
    lead: str
    due: str
    status: str


@dataclass(frozen=True, slots=True)
class Recommendations:
    intro: str
    rows: tuple[RecommendationRow, ...]
    pages: tuple[RecommendationPage, ...]
    priorities_intro: str
    priorities: tuple[Priority, ...]
    shown: bool


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
class Forum:
    title: str
    when: str
    aims: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A briefing or other way of passing learning on."""

    when: str
    title: str
    audience: str
    left_open: str


@dataclass(frozen=True, slots=True)
class Circle:
    """A peer structure: what it is for, how it runs, and what its members agree."""

    title: str
    purpose: str
    how: str
    who: str
    host: str
    agreements: str
    dates: str


@dataclass(frozen=True, slots=True)
class Peer:
    intro: str
    forums: tuple[Forum, ...]
    offers: tuple[Offer, ...]
    circles: tuple[Circle, ...]
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
    shown: bool


@dataclass(frozen=True, slots=True)
class Leadership:
    intro: str
    forums: tuple[Forum, ...]
    coaching: str
    shown: bool


def sessions(release: Release) -> Sessions:
    """The table of sessions, and each of them in full."""
    held = in_time(release.sessions)
    hosts = {s.facilitators for s in held if s.facilitators}
    return Sessions(
        words()["aftercare_plan"]["sessions"],
        f"Every session is held by {listed(hosts.pop())}." if len(hosts) == 1 else "",
        tuple(
            filled(
                SessionRow(
                    day(s.date),
                    line(s.title),
                    line(s.for_whom),
                    joined(s.mode or "", length(s.duration_min)),
                    line(s.status or ""),
                ),
                "whom",
            )
            for s in held
        ),
        tuple(_session_page(s, release) for s in held if s.aims or s.outputs_expected or s.prompt_ids),
        bool(held),
    )


def in_time(given: Iterable[Session]) -> list[Session]:
    """Sessions by date, those without one last."""
    return sorted(given, key=lambda s: (s.date is None, s.date, s.start_time is None, s.start_time, s.session_id))


def _session_page(session: Session, release: Release) -> SessionPage:
    titles = {g.gov_id: line(g.title) for g in release.governance} | {
        s.scope_id: line(s.statement).rstrip(".") for s in release.scope
    }
    level = f"{session.level.lower()} level" if session.level else ""
    return SessionPage(
        line(session.title),
        joined(
            day(session.date), clock(session.start_time), length(session.duration_min), (session.mode or "").lower()
        ),
        joined(session.for_whom, level),
        run_on(session.aims),
        joined(*(titles.get(b, "") for b in session.boundary_ids), between="; "),
        tuple(line(release.prompt[p].question) for p in session.prompt_ids if p in release.prompt),
        sentence(session.outputs_expected or words()["empty"]["cell"]),
    )


def recommendations(release: Release) -> Recommendations:
    """The recommendations in brief, what comes first, and each of them in full."""
    say = words()["aftercare_plan"]
    owned = {c.component_id: c.rec_id for c in release.components}
    actions = {
        r.rec_id: tuple(a for a in release.actions if r.rec_id in {owned.get(c) for c in a.component_ids})
        for r in release.recommendations
    }
    first = _priorities(release)
    return Recommendations(
        say["recommendations"],
        tuple(_recommendation_row(r, actions[r.rec_id]) for r in release.recommendations),
        tuple(_recommendation_page(r, actions[r.rec_id], release) for r in release.recommendations),
        say["priorities" if first else "priorities_none"] if release.actions else "",
        first,
        bool(release.recommendations),
    )


def _recommendation_row(row: Recommendation, actions: tuple[Action, ...]) -> RecommendationRow:
    return filled(
        RecommendationRow(
            row.rec_id,
            line(row.plain_summary) or line(row.text_verbatim),
            line(row.response or ""),
            line(row.sponsor),
            states(actions),
        ),
        "sponsor",
    )


def states(actions: Iterable[Action]) -> str:
    """ "4 actions: 3 green, 1 amber": how many there are and how they stand, by the word of the colour."""
    all_of_them = tuple(actions)
    counts = Counter(a.status for a in all_of_them)
    said = [f"{counts[s]} {s.partition(' ')[0].lower()}" for s in Brag if counts[s]]
    return joined(counted(len(all_of_them), "action"), joined(*said), between=": ") if all_of_them else ""


def _recommendation_page(row: Recommendation, actions: tuple[Action, ...], release: Release) -> RecommendationPage:
    heading = line(row.report_ref) or f"Recommendation {row.rec_id}"
    open_questions = joined(*(c.question_to_hold for c in release.components if c.rec_id == row.rec_id), between=" ")
    return RecommendationPage(
        heading,
        line(row.text_verbatim),
        sentence(row.practice_difficulty),
        sentence(row.intended_difference),
        sentences(row.response or "", row.response_rationale),
        sentence(row.existing_work),
        open_questions,
        sentence(listed(a.action_id for a in actions)),
    )


def _priorities(release: Release) -> tuple[Priority, ...]:
    """The actions marked Must that are still open, nearest first."""
    musts = [a for a in release.actions if a.moscow is Moscow.MUST and a.status is not Brag.BLUE]
    nearest = sorted(musts, key=lambda a: (a.due is None, a.due, a.action_id))[:MOST_PRIORITIES]
    return tuple(
        filled(
            Priority(
                a.action_id,
                line(a.action),
                joined(a.owner, agencies(release, [a.lead_agency])),
                day(a.due),
                line(a.status or ""),
            )
        )
        for a in nearest
    )


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


def forums(release: Release, kind: SessionKind) -> tuple[Forum, ...]:
    """The sessions of one kind, in order of date."""
    return tuple(
        Forum(line(s.title), joined(day(s.date), length(s.duration_min), (s.mode or "").lower()), run_on(s.aims))
        for s in in_time(release.sessions)
        if s.kind is kind
    )


def peer(release: Release) -> Peer:
    """Where people from different agencies think together."""
    together = forums(release, SessionKind.CROSS_AGENCY_FORUM)
    offers = tuple(
        filled(Offer(day(d.date), line(d.title), line(d.audience or ""), sentence(d.complexity_note)), "audience")
        for d in release.dissemination
    )
    circles = tuple(
        Circle(
            line(p.name),
            sentence(p.purpose),
            joined(
                p.structure or "",
                (p.rhythm or "").lower(),
                length(p.length_min),
                counted(p.size, "member") if p.size else "",
            ),
            agencies(release, p.agency_ids),
            joined(p.host, p.facilitation or "", between="; "),
            joined(*p.agreements, between="; "),
            joined(
                f"from {day(p.start)}" if p.start else "",
                f"looked at again on {day(p.review_date)}" if p.review_date else "",
            ),
        )
        for p in release.peer_learning
    )
    return Peer(words()["aftercare_plan"]["peer"], together, offers, circles, bool(together or offers or circles))


def check_ins(release: Release) -> CheckIns:
    """The check-ins ahead, the standing questions, and what has been noticed so far."""
    in_order = sorted(release.check_ins, key=lambda c: (c.date is None, c.date, c.checkin_id))
    told = [c for c in in_order if c.status is SessionStatus.DELIVERED]
    ahead = [c for c in in_order if c.status not in {SessionStatus.DELIVERED, SessionStatus.CANCELLED}]
    return CheckIns(
        words()["aftercare_plan"]["check_ins"],
        tuple(words()["check_in_questions"].values()),
        tuple(filled(Ahead(day(c.date), line(c.focus), line(c.mode or ""))) for c in ahead),
        tuple(
            Held(
                joined(day(c.date), c.focus, between=": "),
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
        bool(release.indicators),
    )


def leadership(release: Release) -> Leadership:
    """Leadership holding, and what may be said about coaching: that it can be arranged."""
    say = words()["aftercare_plan"]
    held = forums(release, SessionKind.LEADERSHIP_HOLDING)
    return Leadership(say["leadership"], held, say["coaching"], bool(held))
