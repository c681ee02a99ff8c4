"""The end of the aftercare plan: ending well, roles by level, glossary, sources.

A release and the plan's own text go in, the sections as data come out. Roles by level say whom sessions are for, in
the words of the invitation; who came is not in a release and cannot be said.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from dataclasses import dataclass

from aftercare_docs.documents.phrasing import filled, joined, line, listed, sentence
from aftercare_docs.documents.plan_sessions import in_time
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import DateKey, Level
from aftercare_docs.words import words


@dataclass(frozen=True, slots=True)
class CarryOver:
    ref: str
    action: str
    forum: str


@dataclass(frozen=True, slots=True)
class Ending:
    intro: str
    dates: str
    questions: str
    carried: tuple[CarryOver, ...]
    shown: bool


@dataclass(frozen=True, slots=True)
class LevelRow:
    level: str
    whom: tuple[str, ...]
    sessions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Roles:
    intro: str
    rows: tuple[LevelRow, ...]
    shown: bool


@dataclass(frozen=True, slots=True)
class Term:
    term: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Glossary:
    intro: str
    terms: tuple[Term, ...]
    shown: bool


def ending(release: Release) -> Ending:
    """When the work ends, and what is handed on to which forum."""
    say = words()["aftercare_plan"]
    ends, review = release.shown(DateKey.ENGAGEMENT_END), release.shown(DateKey.CARRY_OVER_REVIEW)
    carried = tuple(
        filled(CarryOver(a.action_id, line(a.action), line(a.carry_over_forum)))
        for a in release.actions
        if a.carry_over_forum
    )
    dates = joined(
        f"The engagement ends in {ends}." if ends else "",
        f"What was handed on is looked at again in {review}." if review else "",
        between=" ",
    )
    return Ending(say["ending"], dates, say["ending_questions"], carried, bool(dates or carried))


def roles(release: Release) -> Roles:
    """Whom the support at each level is for, from the person outwards."""
    rows = []
    for level in Level:
        here = [s for s in in_time(release.sessions) if s.level is level]
        if here:
            whom = tuple(dict.fromkeys(sentence(s.for_whom) for s in here if s.for_whom))
            rows.append(LevelRow(level.value, whom, tuple(line(s.title) for s in here)))
    return Roles(words()["aftercare_plan"]["roles"], tuple(rows), bool(rows))


def glossary(sections: object) -> Glossary:
    """The terms that the plan really uses, a to z."""
    text = "\n".join(texts(sections))
    used = [
        Term(term, meaning)
        for term, meaning in words()["glossary"].items()
        if re.search(rf"\b{re.escape(term)}s?\b", text, 0 if term.isupper() else re.IGNORECASE)
    ]
    used.sort(key=lambda entry: entry.term.lower())
    return Glossary(words()["aftercare_plan"]["glossary"], tuple(used), bool(used))


def texts(part: object) -> Iterator[str]:
    """Every string in a tree of records and tuples."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for item in part:
            yield from texts(item)
    elif dataclasses.is_dataclass(part):
        for field in dataclasses.fields(part):
            yield from texts(getattr(part, field.name))


def sources(release: Release) -> tuple[str, ...]:
    """The published review, where it may be named, and the guidance that the work rests on."""
    details = release.details
    review = ""
    if release.published and details.published_report_reference:
        named = (
            f"the review published as {line(details.review_public_title)}"
            if details.review_public_title
            else "the published review"
        )
        review = sentence(joined(details.partnership_name, named, details.published_report_reference))
    return tuple(text for text in (review, *words()["sources"].values()) if text)


def dates(release: Release) -> str:
    """ "June 2026 to February 2027", as far as the release shows it."""
    start, end = release.shown(DateKey.ENGAGEMENT_START), release.shown(DateKey.ENGAGEMENT_END)
    return joined(start, end, between=" to ") if start and end else listed([start, end])
