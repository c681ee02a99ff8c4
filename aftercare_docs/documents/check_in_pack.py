"""The check-in pack: the same questions each time, what may be drifting, what was decided, and what comes next.

A release goes in, the pack as data comes out. What depends on the day is no part of what is approved: an approval
covers the rows that could be shown, and does not lapse because a morning has passed.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from aftercare_docs.documents import plan_ahead, plan_embedding
from aftercare_docs.documents.base import FileSpec, Format, Front, front
from aftercare_docs.documents.drift import OVER, Drifting, Watched, drifting, watched
from aftercare_docs.documents.phrasing import day, joined, lowered
from aftercare_docs.documents.plan_recommendations import states
from aftercare_docs.documents.since import Since, in_brief
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import ArtefactKind
from aftercare_docs.words import words

ARTEFACT = ArtefactKind.CHECK_IN_PACK
FILES: tuple[FileSpec, ...] = (FileSpec("", Format.DOCX, "check-in-pack.docx"),)
OF_THE_DAY = {"content": False}
RECORD = ("shifted", "drifting", "adjustment", "decisions", "others")


@dataclass(frozen=True, slots=True)
class Agreed:
    """What one check-in left behind."""

    heading: str
    noticed: str
    adjustment: str
    decisions: str


@dataclass(frozen=True, slots=True)
class CheckInPack:
    front: Front
    lead: str
    next: str = field(metadata=OF_THE_DAY)
    boundaries: str
    questions_heading: str
    questions_intro: str
    questions: tuple[str, ...]
    drift_heading: str
    drift_intro: str = field(metadata=OF_THE_DAY)
    watched: tuple[Watched, ...]
    drifting: tuple[Drifting, ...] = field(metadata=OF_THE_DAY)
    standing: str
    since: Since = field(metadata=OF_THE_DAY)
    agreed_heading: str
    agreed: tuple[Agreed, ...]
    agreed_none: str
    ahead_heading: str
    all_steps: tuple[plan_ahead.NextStep, ...]
    steps: tuple[plan_ahead.NextStep, ...] = field(metadata=OF_THE_DAY)
    check_ins: tuple[plan_embedding.Ahead, ...]
    record_heading: str
    record_intro: str
    record: tuple[str, ...]
    record_after: str


def compose(release: Release) -> CheckInPack:
    """The pack for the next check-in."""
    say = words()["check_in_pack"]
    told, adrift, steps = plan_embedding.check_ins(release), drifting(release), plan_ahead.next_steps(release)
    agreed = tuple(_agreed(row) for row in reversed(told.held))
    plan = states(release.actions)
    return CheckInPack(
        front=front(say["title"], release),
        lead=say["lead"],
        next=_next(release),
        boundaries=" ".join(boundary.short for boundary in words().boundaries),
        questions_heading=say["questions"],
        questions_intro=say["questions_intro"],
        questions=told.questions,
        drift_heading=say["drift"],
        drift_intro=_drift_intro(release, bool(adrift)),
        watched=watched(release),
        drifting=adrift,
        standing=say["standing"].format(states=plan) if plan else "",
        since=in_brief(release),
        agreed_heading=say["agreed"],
        agreed=agreed,
        agreed_none="" if agreed else say["agreed_none"],
        ahead_heading=say["ahead"],
        all_steps=plan_ahead.all_steps(release),
        steps=steps,
        check_ins=told.ahead,
        record_heading=say["record"],
        record_intro=say["record_intro"],
        record=tuple(say[f"record_{key}"] for key in RECORD),
        record_after=say["record_after"],
    )


def _next(release: Release) -> str:
    """The nearest check-in from the release's own day on."""
    say = words()["check_in_pack"]
    ahead = [c for c in release.check_ins if c.date and c.date >= release.as_of and c.status not in OVER]
    if not ahead:
        return say["next_none"]
    nearest = min(ahead, key=lambda c: (c.date, c.checkin_id))
    when = joined(day(nearest.date), lowered(nearest.mode or ""))
    return say["next"].format(when=when) + (f" {nearest.focus}" if nearest.focus else "")


def _drift_intro(release: Release, adrift: bool) -> str:
    say = words()["check_in_pack"]
    if not release.actions and not release.check_ins and not release.dependencies:
        return say["drift_nothing"]
    return say["drift_intro" if adrift else "drift_none"].format(day=day(release.as_of))


def _agreed(row: plan_embedding.Held) -> Agreed:
    """One check-in as a row; what it did not record is said rather than left blank."""
    nothing = words()["check_in_pack"]["nothing"]
    noticed = joined(row.shifted, row.drift, between=" ")
    return Agreed(row.heading, noticed or nothing, row.adjustment or nothing, row.decisions or nothing)
