"""The leadership holding sheet: what leaders say, hold and do not do, and the levers that are theirs.

A release goes in, the sheet as data comes out. The four strands are the product's own words; questions, levers and
what waits for leaders are the engagement's. It never says what leaders said.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from aftercare_docs.documents import plan_sessions
from aftercare_docs.documents.base import FileSpec, Format, Front, front
from aftercare_docs.documents.boundaries import in_brief
from aftercare_docs.documents.phrasing import day, filled, joined, line, lowered, sentence
from aftercare_docs.documents.prompt_cards import in_order
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import (
    ArtefactKind,
    DependencyKind,
    DependencyStatus,
    Level,
    LeverHolder,
    SessionKind,
)
from aftercare_docs.words import words

ARTEFACT = ArtefactKind.LEADERSHIP_HOLDING_SHEET
FILES: tuple[FileSpec, ...] = (FileSpec("", Format.DOCX, "leadership-holding.docx"),)
STRANDS = ("risk", "scrutiny", "tone", "anxiety")
LEADERS = (LeverHolder.SAFEGUARDING_PARTNERS, LeverHolder.SENIOR_LEADERS)
THEIRS = {DependencyKind.DECISION_NEEDED, DependencyKind.RESOURCE}
MOST_QUESTIONS = 5


@dataclass(frozen=True, slots=True)
class Strand:
    strand: str
    say: str
    hold: str
    leave: str


@dataclass(frozen=True, slots=True)
class Lever:
    """Who holds a lever, and the small changes that they could try, each with what it helps."""

    holder: str
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A decision or a resource that somebody waits for, and that leaders can move."""

    need: str
    work: str
    by: str
    who: str


@dataclass(frozen=True, slots=True)
class LeadershipSheet:
    """``agreeing`` holds a label for each line that leaders fill in by hand."""

    front: Front
    lead: str
    boundaries: str
    strands_intro: str
    strands: tuple[Strand, ...]
    forums: tuple[plan_sessions.Forum, ...]
    questions_intro: str
    questions: tuple[str, ...]
    levers_intro: str
    levers: tuple[Lever, ...]
    obstacles_intro: str
    obstacles: tuple[Obstacle, ...]
    agreeing_intro: str
    agreeing: tuple[str, ...]
    as_of: str = field(metadata={"content": False})


def compose(release: Release) -> LeadershipSheet:
    """The sheet; the strands stand whatever else the engagement holds."""
    say = words()["leadership_sheet"]
    questions = [p.question for p in in_order(release.prompts) if p.level is Level.PARTNERSHIP]
    return LeadershipSheet(
        front=front(say["title"], release),
        lead=say["lead"],
        boundaries=in_brief(),
        strands_intro=say["strands"],
        strands=tuple(Strand(*(say[f"{key}_{part}"] for part in ("name", "say", "hold", "leave"))) for key in STRANDS),
        forums=plan_sessions.forums(release, SessionKind.LEADERSHIP_HOLDING),
        questions_intro=say["questions"],
        questions=tuple(line(question) for question in questions[:MOST_QUESTIONS]),
        levers_intro=say["levers"],
        levers=_levers(release),
        obstacles_intro=say["obstacles"],
        obstacles=_obstacles(release),
        agreeing_intro=say["agreeing"],
        agreeing=tuple(say[f"agree_{key}"] for key in ("say", "hold", "leave")),
        as_of=day(release.as_of),
    )


def _levers(release: Release) -> tuple[Lever, ...]:
    """The adjustments that are theirs to make, by alphabet, so that the order tells nothing."""
    held = {
        holder: sorted(
            joined(c.title, lowered(sentence(c.adjustment)), between=": ")
            for c in release.conditions
            if c.lever_holder is holder and c.adjustment
        )
        for holder in LEADERS
    }
    return tuple(Lever(holder.value, tuple(changes)) for holder, changes in held.items() if changes)


def _obstacles(release: Release) -> tuple[Obstacle, ...]:
    """What is needed from outside the plan and not yet there, nearest first."""
    waiting = sorted(
        (
            d
            for d in release.dependencies
            if d.external_item and d.kind in THEIRS and d.status is not DependencyStatus.MET
        ),
        key=lambda d: (d.needed_by is None, d.needed_by, d.dep_id),
    )
    actions = {a.action_id: joined(a.action_id, a.action, between=": ") for a in release.actions}
    return tuple(
        filled(
            Obstacle(
                sentence(d.external_item),
                sentence(actions.get(d.action_id, d.action_id)),
                day(d.needed_by),
                line(d.owner),
            )
        )
        for d in waiting
    )
