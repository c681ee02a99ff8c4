"""The seven-minute briefing: one side in seven panels to read together, and a team record to fill in.

A release goes in, the briefing as data comes out. It is for everybody, so it says no more about a child than the
published title, names the recommendations by their published references alone, and gives no date finer than a month.
Every panel has a budget of words, so that the side stays one side.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields

from aftercare_docs.documents.base import FileSpec, Format, Front, front
from aftercare_docs.documents.phrasing import counted, each_line, line, listed, lowered, run_on, sentence
from aftercare_docs.documents.routes import in_passing, open_first
from aftercare_docs.release import Condition, Dissemination, Release
from aftercare_docs.vocabularies import ArtefactKind, Audience, DisseminationFormat, LeverHolder
from aftercare_docs.words import words

ARTEFACT = ArtefactKind.SEVEN_MINUTE_BRIEFING
FILES: tuple[FileSpec, ...] = (FileSpec("", Format.DOCX, "seven-minute-briefing.docx"),)

HELPS, ALSO, HINDERS, CHANGES, OPEN, QUESTIONS, SUPPORT = 44, 24, 34, 64, 28, 48, 18  # the most words of each
NUMBERED = re.compile(r"(.*\D)(\d+)")


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A line of the team record; ``roomy`` where people write more than a few words."""

    label: str
    roomy: bool


@dataclass(frozen=True, slots=True)
class Headings:
    """What stands above each of the seven panels."""

    why: str
    asked: str
    helps: str
    hinders: str
    changing: str
    questions: str
    next: str


@dataclass(frozen=True, slots=True)
class Briefing:
    """The side, panel by panel, and the record."""

    front: Front
    panel: Headings
    why: str
    boundaries: str
    asked: str
    helps: tuple[str, ...]
    helps_also: str
    hinders: str
    changing: tuple[str, ...]
    changing_none: str
    stays_open: str
    questions: tuple[str, ...]
    next_step: str
    support: str
    report: str
    record_heading: str
    record_intro: str
    record: tuple[RecordRow, ...]
    record_after: str


def compose(release: Release) -> Briefing:
    """The briefing that the workbook plans, or one from the conditions alone where it plans none."""
    say, planned = words()["seven_minute_briefing"], _planned(release)
    changing = tuple(within(CHANGES, _changing(release)))
    left_open = " ".join(within(OPEN, [sentence(planned.complexity_note)] if planned else []))
    return Briefing(
        front(say["title"], release),
        Headings(*(say[f"panel_{field.name}"] for field in fields(Headings))),
        _why(release),
        " ".join(boundary.short for boundary in words().boundaries),
        _asked(release),
        *_helps(planned, release),
        run_on(within(HINDERS, _hinders(release))) or say["hinders_none"],
        changing,
        "" if changing else say["changing_none"],
        say["stays_open"].format(text=left_open) if left_open else "",
        tuple(within(QUESTIONS, _questions(planned))),
        say["next_step"],
        _support(release),
        _report(release),
        say["record"],
        say["record_intro"],
        tuple(RecordRow(say[f"record_{key}"], key in {"themes", "try"}) for key in ("date", "team", *RECORDED)),
        say["record_after"],
    )


RECORDED = ("themes", "try", "again")


def _planned(release: Release) -> Dissemination | None:
    """The last seven-minute briefing on the sheet, or the last other item that is meant for everybody."""
    for_all = [d for d in release.dissemination if d.audience in {Audience.STAFF_WIDE, Audience.PUBLIC}]
    briefings = [d for d in release.dissemination if d.format is DisseminationFormat.SEVEN_MINUTE_BRIEFING]
    return next(reversed([*for_all, *briefings]), None)


def within(budget: int, texts: Iterable[str]) -> Iterator[str]:
    """The texts that the words of a panel suffice for; the first is always said."""
    used = 0
    for text in texts:
        used += len(text.split())
        if used > budget and used > len(text.split()):
            return
        yield text


def _why(release: Release) -> str:
    say, title = words()["seven_minute_briefing"], line(release.details.review_public_title)
    return say["why_published"].format(title=title) if release.published and title else say["why_unnamed"]


def _asked(release: Release) -> str:
    """The recommendations by number and reference: their words are long, and are not to be shortened."""
    say = words()["seven_minute_briefing"]
    refs = [line(row.report_ref or row.rec_id) for row in release.recommendations]
    if not refs or not release.published:
        return say["asked_none"]
    return say["asked"].format(count=counted(len(refs), "recommendation"), refs=spanned(refs))


def spanned(refs: list[str]) -> str:
    """ "Recommendations 1 to 7" where references count on from the first, else each of them."""
    found = [NUMBERED.fullmatch(ref) for ref in refs]
    numbers = [int(f[2]) for f in found if f]
    starts = {f[1].rstrip() for f in found if f}
    if len(refs) < 3 or len(starts) != 1 or numbers != list(range(numbers[0], numbers[0] + len(refs))):
        return listed(refs)
    return f"{starts.pop()}s {numbers[0]} to {numbers[-1]}"


def _helps(planned: Dissemination | None, release: Release) -> tuple[tuple[str, ...], str]:
    """The key messages, and in one sentence what else helps; without messages, what helps by the conditions."""
    say = words()["seven_minute_briefing"]
    helps = list(dict.fromkeys(each_line([h for c in _conditions(release) for h in c.helps[:1]])))
    messages = each_line(planned.key_messages[:4] if planned else ())
    said = messages or helps[:4] or each_line(say["helps_none"].split(";"))
    also = run_on(within(ALSO, helps)) if messages else ""
    told = tuple(sentence(text) for text in within(HELPS, said))
    return told, say["helps_also"].format(text=lowered(also)) if also else ""


def _hinders(release: Release) -> Iterator[str]:
    yield from dict.fromkeys(each_line([h for c in _conditions(release) for h in c.gets_in_the_way[:1]]))


def _changing(release: Release) -> Iterator[str]:
    """What each holder of a lever could change: two things at the most."""
    for holder in LeverHolder:
        adjustments = [c.adjustment for c in _conditions(release) if c.lever_holder is holder and c.adjustment]
        if adjustments:
            yield f"{holder}: {lowered(run_on(adjustments[:2]))}"


def _conditions(release: Release) -> list[Condition]:
    return sorted(release.conditions, key=lambda c: (c.title.casefold(), c.statement.casefold()))


def _questions(planned: Dissemination | None) -> Iterator[str]:
    yield from each_line(planned.questions_for_teams[:3] if planned else ()) or _standing_questions()


def _standing_questions() -> tuple[str, ...]:
    return tuple(map(line, words()["seven_minute_briefing"]["questions_none"].split(";")))


def _support(release: Release) -> str:
    """The routes that there is room for, in one sentence; to whom each is open would tell who took part."""
    say = words()["seven_minute_briefing"]
    said = "; ".join(within(SUPPORT, filter(None, map(in_passing, open_first(release.support)))))
    return f"{say['support']} {said}." if said else say["support_none"]


def _report(release: Release) -> str:
    place = line(release.details.published_report_reference)
    return words()["seven_minute_briefing"]["report"].format(place=place) if release.published and place else ""
