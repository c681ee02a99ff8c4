"""The aftercare plan's meetings: sessions, places where agencies think together, and leadership holding.

A release goes in, the sections as data come out, every string ready to print. Sessions say who they are for in the
words of the invitation; nobody is listed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from aftercare_docs.documents.figures import Journey
from aftercare_docs.documents.journey import journey
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
)
from aftercare_docs.documents.plan_terms import agencies
from aftercare_docs.release import PeerStructure, Release, Session
from aftercare_docs.vocabularies import SessionKind
from aftercare_docs.words import words


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
    journey: Journey
    held_by: str
    rows: tuple[SessionRow, ...]
    pages: tuple[SessionPage, ...]
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
        journey(release),
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
    circles = tuple(circle(row, release) for row in release.peer_learning)
    return Peer(words()["aftercare_plan"]["peer"], together, offers, circles, bool(together or offers or circles))


def circle(row: PeerStructure, release: Release) -> Circle:
    """A peer structure as it was agreed."""
    return Circle(
        line(row.name),
        sentence(row.purpose),
        joined(
            row.structure or "",
            (row.rhythm or "").lower(),
            length(row.length_min),
            counted(row.size, "member") if row.size else "",
        ),
        agencies(release, row.agency_ids),
        joined(row.host, row.facilitation or "", between="; "),
        joined(*row.agreements, between="; "),
        joined(
            f"from {day(row.start)}" if row.start else "",
            f"looked at again on {day(row.review_date)}" if row.review_date else "",
        ),
    )


def leadership(release: Release) -> Leadership:
    """Leadership holding, and what may be said about coaching: that it can be arranged."""
    say = words()["aftercare_plan"]
    held = forums(release, SessionKind.LEADERSHIP_HOLDING)
    return Leadership(say["leadership"], held, say["coaching"], bool(held))
