"""Session plans: one run sheet for each session, for the people who hold it.

A release goes in, the sheets as data come out: aims, the words that open the session, timed steps, questions, care,
materials, the closing and what is written down. Who is invited and who came is in no release and cannot be printed.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from aftercare_docs.documents import plan_assurance, plan_terms
from aftercare_docs.documents.base import FileSpec, Format, Front, front
from aftercare_docs.documents.phrasing import (
    clock,
    counted,
    day,
    each_line,
    joined,
    length,
    line,
    listed,
    run_on,
    sentence,
)
from aftercare_docs.documents.plan_sessions import in_time
from aftercare_docs.release import Prompt, Release, Session
from aftercare_docs.vocabularies import ArtefactKind, Mode, SessionKind, SessionStatus
from aftercare_docs.words import words

ARTEFACT = ArtefactKind.SESSION_PLAN
FILES: tuple[FileSpec, ...] = (FileSpec("", Format.DOCX, "session-plans.docx"),)

TIMED = re.compile(r"(?P<what>.*?)[\s:,;-]*\b(?P<minutes>\d{1,3})(?:\s*m(?:in(?:ute)?s?)?)?\.?")
HELD = {
    SessionKind.TEAM_SENSE_MAKING,
    SessionKind.PRACTICE_REFLECTION,
    SessionKind.LEADERSHIP_HOLDING,
    SessionKind.CROSS_AGENCY_FORUM,
    SessionKind.CLOSING,
}
"""Sessions that hold feeling as much as thinking; the others are meetings with work to do."""
BY_MODE = {Mode.ON_SITE: "on_site", Mode.ONLINE: "online", Mode.BLENDED: "blended"}


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words to say aloud; ``title`` is for the eye of whoever reads them out."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the session. ``when`` is a time of day, or how far in, where no start is agreed."""

    when: str
    what: str
    minutes: str


@dataclass(frozen=True, slots=True)
class Question:
    ref: str
    question: str
    listen_for: str
    follow_ups: str


@dataclass(frozen=True, slots=True)
class SessionPlan:
    """One run sheet. ``timing`` speaks only where the steps and the length of the session disagree."""

    title: str
    when: str
    where: str
    whom: str
    held_by: str
    status: str
    aims: tuple[str, ...]
    spoken: tuple[Spoken, ...]
    steps: tuple[Step, ...]
    timing: str
    questions: tuple[Question, ...]
    care: tuple[str, ...]
    materials: tuple[str, ...]
    closing: tuple[str, ...]
    written: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SessionPlans:
    front: Front
    lead: str
    boundaries: str
    before: tuple[str, ...]
    spoken_intro: str
    sessions: tuple[SessionPlan, ...]
    escalation_intro: str
    steps: tuple[plan_terms.Step, ...]
    limits: str
    support: plan_assurance.Support


def compose(release: Release) -> SessionPlans:
    """Every session that has not been cancelled, in order of date."""
    say = words()["session_plans"]
    kept = [s for s in in_time(release.sessions) if s.status is not SessionStatus.CANCELLED]
    return SessionPlans(
        front(say["title"], release),
        say["lead"],
        " ".join(statement.short for statement in words().boundaries),
        tuple(text for key, text in say.items() if key.startswith("before_")),
        say["spoken"],
        tuple(_plan(s, release) for s in kept),
        words()["aftercare_plan"]["escalation"],
        plan_terms.governance(release).steps,
        words().statements["confidentiality_limits"].text,
        plan_assurance.support(release),
    )


def _plan(session: Session, release: Release) -> SessionPlan:
    steps = tuple(_timed(session))
    return SessionPlan(
        line(session.title),
        joined(day(session.date), clock(session.start_time), length(session.duration_min)),
        joined(session.mode or "", session.venue),
        joined(
            session.for_whom, f"up to {counted(session.max_group, 'person', 'people')}" if session.max_group else ""
        ),
        listed(session.facilitators),
        joined(session.status or "", f"moved from {day(session.moved_from)}" if session.moved_from else ""),
        tuple(sentence(aim) for aim in session.aims),
        tuple(_spoken(session, release)),
        steps,
        _timing(session),
        tuple(_question(release.prompt[p]) for p in session.prompt_ids if p in release.prompt),
        tuple(_care(session)),
        tuple(_materials(session, release)),
        tuple(text for key, text in words()["session_plans"].items() if key.startswith("closing_")),
        tuple(_written(session)),
    )


def _spoken(session: Session, release: Release) -> Iterator[Spoken]:
    """The agreed words that this session names; the product's own boundaries where it names none."""
    agreed = {g.gov_id: Spoken(line(g.title), sentence(g.statement)) for g in release.governance}
    agreed |= {s.scope_id: Spoken("", sentence(s.statement)) for s in release.scope}
    named = [agreed[key] for key in session.boundary_ids if key in agreed]
    yield from named or (Spoken("", statement.short) for statement in words().boundaries)


def minutes_of(step: str) -> tuple[str, int]:
    """ "Arrive and contract 25" is a step of 25 minutes; a step without a number takes its time."""
    found = TIMED.fullmatch(line(step))
    return (found["what"], int(found["minutes"])) if found and found["what"] else (line(step), 0)


def _timed(session: Session) -> Iterator[Step]:
    gone, known = 0, True
    for what, minutes in map(minutes_of, each_line(session.outline)):
        yield Step(_moment(session, gone) if known else "", sentence(what), str(minutes or ""))
        gone, known = gone + minutes, known and bool(minutes)


def _moment(session: Session, gone: int) -> str:
    if session.start_time is None:
        return f"{counted(gone, 'minute')} in" if gone else "Start"
    return clock((dt.datetime.combine(dt.date(2000, 1, 1), session.start_time) + dt.timedelta(minutes=gone)).time())


def _timing(session: Session) -> str:
    steps = [minutes for _, minutes in map(minutes_of, each_line(session.outline))]
    planned = session.duration_min
    if not planned or not steps or not all(steps) or sum(steps) == planned:
        return ""
    said = words()["session_plans"]["timing"]
    return said.format(steps=counted(sum(steps), "minute"), planned=counted(planned, "minute"))


def _question(prompt: Prompt) -> Question:
    return Question(
        prompt.prompt_id, line(prompt.question), run_on(prompt.listen_for), " ".join(each_line(prompt.follow_ups))
    )


def _care(session: Session) -> Iterator[str]:
    say = words()["session_plans"]
    yield say["care_held" if session.kind in HELD else "care_working"]
    yield say["care_watch"]
    if session.mode:
        yield say[f"care_{BY_MODE[session.mode]}"]
    yield say["care_after"]


def _materials(session: Session, release: Release) -> Iterator[str]:
    say = words()["session_plans"]
    yield say["materials_all"]
    cards = [p for p in session.prompt_ids if p in release.prompt]
    if cards:
        yield say["materials_cards"].format(cards=listed(cards))
    if session.mode:
        yield say[f"materials_{BY_MODE[session.mode]}"]


def _written(session: Session) -> Iterator[str]:
    say = words()["session_plans"]
    if leaves := sentence(session.outputs_expected):
        yield leaves
    yield say["written_how"]
    yield say["written_not"]
