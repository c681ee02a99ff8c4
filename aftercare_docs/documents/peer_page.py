"""The peer learning page: a small, regular place to think together across agencies, and how to keep it light.

A release goes in, the page as data comes out: each structure as agreed, a shape for its meetings that fits their
length, and questions to begin with. Who belongs to it is for the members to know.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from aftercare_docs.documents import plan_sessions
from aftercare_docs.documents.base import FileSpec, Format, Front, front
from aftercare_docs.documents.boundaries import in_brief
from aftercare_docs.documents.phrasing import counted, joined, line, sentence
from aftercare_docs.documents.prompt_cards import in_order
from aftercare_docs.release import PeerStructure, Release
from aftercare_docs.vocabularies import ArtefactKind, Level, RoutineKind
from aftercare_docs.words import words

ARTEFACT = ArtefactKind.PEER_LEARNING_PAGE
FILES: tuple[FileSpec, ...] = (FileSpec("", Format.DOCX, "peer-learning.docx"),)
STEPS = {"arrive": 10, "bring": 15, "think": 0, "notice": 10, "close": 10}
"""What a meeting is made of, and the minutes of each step; thinking together has all the rest."""
SHORTEST = 60
MOST_QUESTIONS = 2
TOGETHER = {RoutineKind.GROUP_SUPERVISION, RoutineKind.TEAM_MEETING}
BEYOND_ONE = {Level.TEAM, Level.SERVICE, Level.AGENCY, Level.PARTNERSHIP}


@dataclass(frozen=True, slots=True)
class Fact:
    item: str
    detail: str


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a meeting."""

    name: str
    what: str


@dataclass(frozen=True, slots=True)
class Circle:
    title: str
    purpose: str
    facts: tuple[Fact, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class PeerPage:
    """``none`` says that there is no such structure; the page then shows what one could be."""

    front: Front
    lead: str
    none: str
    circles: tuple[Circle, ...]
    questions: tuple[str, ...]
    light: tuple[str, ...]
    boundaries: str


def compose(release: Release) -> PeerPage:
    """The page."""
    say = words()["peer_page"]
    circles = tuple(_circle(row, release) for row in release.peer_learning)
    return PeerPage(
        front=front(say["title"], release),
        lead=say["lead"],
        none="" if circles else say["none"],
        circles=circles or (Circle(say["possible"], "", (), _steps(None)),),
        questions=tuple(_questions(release)),
        light=tuple(text for key, text in say.items() if key.startswith("light_")),
        boundaries=in_brief(),
    )


def _circle(row: PeerStructure, release: Release) -> Circle:
    say, told = words()["peer_page"], plan_sessions.circle(row, release)
    facts = (
        (say["how"], told.how),
        (say["open_to"], told.who),
        (say["hosted_by"], told.host),
        (say["agreed"], told.agreements),
        (say["dates"], joined(sentence(told.dates), say["review_asks"] if row.review_date else "", between=" ")),
    )
    return Circle(
        told.title,
        told.purpose,
        tuple(Fact(item, detail) for item, detail in facts if detail),
        _steps(row.length_min),
    )


def _steps(minutes: int | None) -> tuple[Step, ...]:
    """The steps of a meeting, with their minutes where it is long enough to be shared out."""
    say = words()["peer_page"]
    rest = (minutes or 0) - sum(STEPS.values())
    shared = minutes is not None and minutes >= SHORTEST
    long = {key: f"({counted(given or rest, 'minute')})" if shared else "" for key, given in STEPS.items()}
    return tuple(Step(say[f"{key}_name"], joined(say[key], long[key], between=" ")) for key in STEPS)


def _questions(release: Release) -> Iterator[str]:
    """A few questions made for a group, from the cards."""
    fitting = (p for p in in_order(release.prompts) if p.level in BEYOND_ONE and TOGETHER & set(p.settings))
    return (line(prompt.question) for prompt, _ in zip(fitting, range(MOST_QUESTIONS), strict=False))
