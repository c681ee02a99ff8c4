"""The comms and assurance sheet: what can be evidenced, what can be said and by whom, and when.

A release goes in, the sheet as data comes out. Lines to take are the product's own words, so that nobody has to find
them under pressure; moments, evidence and dates are the engagement's. Knows nothing of Word.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from aftercare_docs.documents import plan_assurance
from aftercare_docs.documents.base import FileSpec, Format, Front, front
from aftercare_docs.documents.boundaries import in_brief
from aftercare_docs.documents.phrasing import day, filled, line, sentence
from aftercare_docs.release import CommsItem, Release
from aftercare_docs.vocabularies import ArtefactKind, CommsMoment, DateKey
from aftercare_docs.words import words

ARTEFACT = ArtefactKind.COMMS_AND_ASSURANCE_SHEET
FILES: tuple[FileSpec, ...] = (FileSpec("", Format.DOCX, "comms-and-assurance.docx"),)
LINES = ("what", "happening", "who", "change", "case", "people")
ASKED = ("media", "legal", "members", "family", "staff", "facilitators")
AROUND = {CommsMoment.ANNIVERSARY: "around_anniversary", CommsMoment.HEARING_OR_INQUEST: "around_hearing"}
DATES = (DateKey.PUBLICATION, DateKey.EMBARGO_UNTIL, DateKey.YEARLY_REPORT, DateKey.ENGAGEMENT_END)


@dataclass(frozen=True, slots=True)
class Said:
    """Something that is asked, and what can be said."""

    asked: str
    answer: str


@dataclass(frozen=True, slots=True)
class Speaker:
    """Where a question comes from, and who answers it."""

    source: str
    who: str


@dataclass(frozen=True, slots=True)
class Date:
    what: str
    when: str


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment of communication; ``reach`` says whether it goes beyond the partnership."""

    when: str
    moment: str
    audience: str
    message: str
    how: str
    who: str
    reach: str


@dataclass(frozen=True, slots=True)
class CommsSheet:
    front: Front
    lead: str
    boundaries: str
    evidence_intro: str
    evidence: tuple[plan_assurance.Evidence, ...]
    evidence_none: str
    cannot_heading: str
    cannot: tuple[str, ...]
    lines_intro: str
    lines: tuple[Said, ...]
    speakers_intro: str
    speakers: tuple[Speaker, ...]
    embargo: str
    dates: tuple[Date, ...]
    moments: tuple[Moment, ...]
    moments_none: str
    as_of: str = field(metadata={"content": False})


def compose(release: Release) -> CommsSheet:
    """The sheet; what can never be evidenced is said whether or not a row says it."""
    say, plan = words()["comms_sheet"], words()["aftercare_plan"]
    evidence, moments = plan_assurance.evidence(release), _moments(release)
    return CommsSheet(
        front=front(say["title"], release),
        lead=say["lead"],
        boundaries=in_brief(),
        evidence_intro=plan["assurance"],
        evidence=evidence,
        evidence_none="" if evidence else say["no_evidence"],
        cannot_heading=plan["cannot"],
        cannot=(say["cannot_people"], say["cannot_cause"], *plan_assurance.cannot(release)),
        lines_intro=say["lines"],
        lines=tuple(Said(say[f"asked_{key}"], say[f"line_{key}"]) for key in LINES),
        speakers_intro=say["speakers"],
        speakers=tuple(Speaker(say[f"from_{key}"], say[f"answers_{key}"]) for key in ASKED),
        embargo=say["published" if release.published else "unpublished"],
        dates=tuple(Date(say[key.value], shown) for key in DATES if (shown := _held(release.shown(key)))),
        moments=moments,
        moments_none="" if moments else say["no_moments"],
        as_of=day(release.as_of),
    )


def _held(date: str) -> str:
    """A date as it may be shown, kept on one line."""
    return date.replace(" ", "\u00a0")


def _moments(release: Release) -> tuple[Moment, ...]:
    return tuple(filled(_moment(row)) for row in plan_assurance.in_time(release.comms))


def _moment(row: CommsItem) -> Moment:
    say = words()["comms_sheet"]
    reach = "" if row.outward_facing is None else say["outward" if row.outward_facing else "inward"]
    return Moment(
        day(row.date) or (say[AROUND[row.moment]] if row.moment in AROUND else ""),
        line(row.moment or ""),
        line(row.audience or ""),
        sentence(row.message),
        line(row.channel),
        line(row.owner),
        reach,
    )
