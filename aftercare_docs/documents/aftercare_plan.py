"""The aftercare plan: what will happen, for whom, on what terms, and how it will be kept going.

A release goes in, the plan as data comes out, in the order of its sections. A section that is not part of the
engagement is left out and named once, so that nobody looks for it. This module knows nothing of Word.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from aftercare_docs.documents import (
    plan_ahead,
    plan_annexes,
    plan_assurance,
    plan_embedding,
    plan_recommendations,
    plan_sessions,
    plan_terms,
)
from aftercare_docs.documents.base import FileSpec, Format, Front, front
from aftercare_docs.documents.boundaries import Boundary, in_brief, in_full
from aftercare_docs.documents.phrasing import counted, day, joined, line, listed, sentence
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import ArtefactKind, Audience, DateKey
from aftercare_docs.words import words

ARTEFACT = ArtefactKind.AFTERCARE_PLAN
FILES: tuple[FileSpec, ...] = (FileSpec("", Format.DOCX, "aftercare-plan.docx"),)
OF_THE_DAY = {"content": False}  # says something about this copy, and does not count towards its fingerprint
MAY_SEE_ALL = {Audience.FACILITATORS, Audience.COMMISSIONER_AND_DSPS, Audience.PARTNERSHIP}


@dataclass(frozen=True, slots=True)
class Fact:
    item: str
    detail: str


@dataclass(frozen=True, slots=True)
class Glance:
    """The first page: enough for somebody who reads no further.

    ``next_steps`` moves on with the day and is no part of what was approved; every step that it may come to show is
    in ``all_steps``, which is.
    """

    purpose: str
    facts: tuple[Fact, ...]
    all_steps: tuple[plan_ahead.NextStep, ...]
    next_steps: tuple[plan_ahead.NextStep, ...] = field(metadata=OF_THE_DAY)
    nothing_next: str = field(metadata=OF_THE_DAY)
    shape: tuple[plan_ahead.Stretch, ...]
    boundaries: str
    contact: str


@dataclass(frozen=True, slots=True)
class AftercarePlan:
    """``left_out`` is one sentence that names the parts not taken up, or empty."""

    front: Front
    glance: Glance
    why: tuple[str, ...]
    boundaries: tuple[Boundary, ...]
    scope: plan_terms.Scope
    governance: plan_terms.Governance
    assurance: plan_assurance.Assurance
    sessions: plan_sessions.Sessions
    recommendations: plan_recommendations.Recommendations
    routines: plan_embedding.Routines
    peer: plan_sessions.Peer
    check_ins: plan_embedding.CheckIns
    indicators: plan_embedding.Indicators
    leadership: plan_sessions.Leadership
    support: plan_assurance.Support
    ending: plan_annexes.Ending
    roles: plan_annexes.Roles
    glossary: plan_annexes.Glossary
    sources: tuple[str, ...]
    version: str
    as_of: str = field(metadata=OF_THE_DAY)
    left_out: str


def compose(release: Release) -> AftercarePlan:
    """The plan, complete to its outline."""
    say = words()["aftercare_plan"]
    parts = (
        plan_terms.scope(release),
        plan_terms.governance(release),
        plan_assurance.assurance(release),
        plan_sessions.sessions(release),
        plan_recommendations.recommendations(release),
        plan_embedding.routines(release),
        plan_sessions.peer(release),
        plan_embedding.check_ins(release),
        plan_embedding.indicators(release),
        plan_sessions.leadership(release),
        plan_assurance.support(release),
        plan_annexes.ending(release),
    )
    at_a_glance = glance(release)
    return AftercarePlan(
        front(say["title"], release),
        at_a_glance,
        tuple(words().statements[key].text for key in ("purpose", "choice", "accountability")),
        in_full(),
        *parts,
        plan_annexes.roles(release),
        plan_annexes.glossary((at_a_glance, parts)),
        plan_annexes.sources(release),
        say["version"],
        day(release.as_of),
        _left_out(release, tuple(part.shown for part in parts)),
    )


def glance(release: Release) -> Glance:
    """The first page."""
    details, say = release.details, words()["aftercare_plan"]
    steps = plan_ahead.next_steps(release)
    return Glance(
        sentence(details.purpose_statement) or say["purpose"],
        tuple(Fact(item, detail) for item, detail in _facts(release) if detail),
        plan_ahead.all_steps(release),
        steps,
        "" if steps else say["nothing_next"],
        plan_ahead.shape(release),
        in_brief(),
        _contact(release),
    )


def _contact(release: Release) -> str:
    """Where questions are welcome."""
    asked = line(release.details.contact_line)
    return f"{words()['aftercare_plan']['contact']} {asked}." if asked else ""


def _facts(release: Release) -> tuple[tuple[str, str], ...]:
    published = release.shown(DateKey.PUBLICATION) if release.published else ""
    return (
        (
            "When",
            joined(plan_annexes.dates(release), f"review published on {published}" if published else "", between="; "),
        ),
        (
            "In this plan",
            listed(
                counted(len(rows), one)
                for rows, one in (
                    (release.sessions, "session"),
                    (release.check_ins, "check-in"),
                    (release.recommendations, "recommendation"),
                    (release.actions, "action"),
                )
                if rows
            ),
        ),
    )


SECTIONS = (
    "scope and contracting",
    "governance",
    "comms and assurance",
    "sessions",
    "recommendations",
    "embedding into routines",
    "cross-agency and peer learning",
    "check-ins",
    "indicators",
    "leadership holding",
    "support for people",
    "ending and carry-over",
)


def _left_out(release: Release, shown: tuple[bool, ...]) -> str:
    missing = [name for name, there in zip(SECTIONS, shown, strict=True) if not there]
    start = words()["aftercare_plan"]["left_out" if release.audience in MAY_SEE_ALL else "left_out_wider"]
    return sentence(f"{start} {listed(missing)}") if missing else ""
