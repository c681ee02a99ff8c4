"""The themes-and-conditions note: what was heard, what helps learning to embed, and what would help next.

A release goes in, the note as data comes out. Themes stand in the order of their kinds, then by alphabet, so
that the order tells nothing; no theme carries its level, its number or its sources. The note never says how
many contributed, from where or when: none of that is in a release.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from aftercare_docs.documents.base import FileSpec, Format, Front, front
from aftercare_docs.release import Condition, Release, Theme
from aftercare_docs.vocabularies import ArtefactKind, DateKey, LeverHolder, ThemeKind
from aftercare_docs.words import words

ARTEFACT = ArtefactKind.THEMES_AND_CONDITIONS_NOTE
FILES: tuple[FileSpec, ...] = (FileSpec("", Format.PDF, "themes-note.md"), FileSpec("", Format.HTML, "themes-note.md"))


@dataclass(frozen=True, slots=True)
class Part:
    """A section that is only read: a heading and its paragraphs."""

    heading: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotedTheme:
    """One theme; ``why`` is empty where nothing in the release says why it matters."""

    title: str
    statement: str
    why: str


@dataclass(frozen=True, slots=True)
class ThemeGroup:
    """The themes of one kind."""

    kind: str
    themes: tuple[NotedTheme, ...]


@dataclass(frozen=True, slots=True)
class NotedCondition:
    title: str
    statement: str
    helps: tuple[str, ...]
    hinders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lever:
    """What those who hold one lever could try."""

    holder: str
    adjustments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Route:
    """A way to support. To whom it is open is not said: that would tell which agencies took part."""

    kind: str
    offer: str
    access: str
    hours: str


@dataclass(frozen=True, slots=True)
class ThemesNote:
    """The note, every string ready to print. ``labels`` are the headings and column names of the language."""

    front: Front
    period: str = field(metadata={"content": False})  # it ends in the month of issue
    summary: str
    about: Part
    boundaries: tuple[str, ...]
    method: Part
    themes: tuple[ThemeGroup, ...]
    conditions: tuple[NotedCondition, ...]
    condition_column: str
    levers: tuple[Lever, ...]
    questions: tuple[str, ...]
    support: tuple[Route, ...]
    assurance: Part
    closing: str
    labels: Mapping[str, str]


def compose(release: Release) -> ThemesNote:
    """The note for one audience."""
    said = words()
    label = said["themes_note"]
    themes = sorted(release.themes, key=_place)
    conditions = _conditions(release)
    lead = _lead(conditions)
    contact = release.details.contact_line
    return ThemesNote(
        front=front(label["title"], release),
        period=_period(release, label["period"]),
        summary=label["summary"],
        about=Part(label["about"], (label["about_this"],)),
        boundaries=tuple(b.short or b.text for b in said.boundaries),
        method=_part("method", "sessions threshold order held"),
        themes=tuple(_grouped(themes, release)),
        conditions=tuple(_condition(c, lead) for c in conditions),
        condition_column=lead or label["condition_column"],
        levers=tuple(_levers(conditions)),
        questions=tuple(_questions(release)),
        support=tuple(Route(s.kind or "", s.offer, s.access_route, s.hours) for s in release.support),
        assurance=_assurance(),
        closing=label["version_intro"].format(contact=contact) if contact else "",
        labels=label,
    )


def _part(name: str, paragraphs: str) -> Part:
    label = words()["themes_note"]
    return Part(label[name], tuple(label[f"{name}_{key}"] for key in paragraphs.split()))


def _assurance() -> Part:
    part = _part("assurance", "may not joins")
    return Part(part.heading, (*part.paragraphs, words().statements["accountability"].text))


def _period(release: Release, both: str) -> str:
    """From the month in which the engagement began to the month of issue; a day is dropped if one is shown."""
    start = " ".join(release.shown(DateKey.ENGAGEMENT_START).split()[-2:])
    issued = f"{release.as_of:%B %Y}"
    return issued if start in {"", issued} else both.format(start=start, end=issued)


def _place(theme: Theme) -> tuple[int, str, str]:
    """Kind, then alphabet; the words themselves decide between two of the same title, never the ID."""
    kinds = list(ThemeKind)
    return (
        kinds.index(theme.kind) if theme.kind else len(kinds),
        theme.title.casefold(),
        theme.statement.casefold(),
    )


def _grouped(themes: Iterable[Theme], release: Release) -> Iterable[ThemeGroup]:
    other = words()["themes_note"]["kind_other"]
    groups: dict[str, list[NotedTheme]] = {}
    for theme in themes:
        noted = NotedTheme(theme.title, theme.statement, _why(theme, release))
        groups.setdefault(theme.kind or other, []).append(noted)
    return (ThemeGroup(kind, tuple(noted)) for kind, noted in groups.items())


def _why(theme: Theme, release: Release) -> str:
    """The condition that the theme points to. A card is never a reason: cards are used in sessions, in company."""
    reasons = (c.statement for c in _conditions(release) if theme.theme_id in c.theme_ids)
    return next(filter(None, reasons), "")


def _questions(release: Release) -> Iterable[str]:
    """One question from each group of cards, by alphabet; the prompt cards hold the rest.

    The group says nothing about the theme behind a card, and the order of the workbook nothing about events.
    """
    asked: dict[str, str] = {}
    for prompt in sorted(release.prompts, key=lambda p: (p.card_group.casefold(), p.question.casefold())):
        if prompt.active is not False:
            asked.setdefault(prompt.card_group, prompt.question)
    return asked.values()


def _conditions(release: Release) -> list[Condition]:
    return sorted(release.conditions, key=lambda c: (c.title.casefold(), c.statement.casefold()))


def _lead(conditions: Iterable[Condition]) -> str:
    """What the statements begin with, if they all do: it is then said once, at the head of their column."""
    lead = words()["themes_note"]["condition_lead"]
    return lead if all(c.statement.startswith(f"{lead} ") for c in conditions) else ""


def _condition(condition: Condition, lead: str) -> NotedCondition:
    statement = condition.statement.removeprefix(lead).strip()
    return NotedCondition(condition.title, statement, condition.helps, condition.gets_in_the_way)


def _levers(conditions: Iterable[Condition]) -> Iterable[Lever]:
    other = words()["themes_note"]["holder_other"]
    held: dict[str, dict[str, None]] = {holder: {} for holder in [*LeverHolder, other]}
    for condition in conditions:
        if condition.adjustment:
            held[condition.lever_holder or other][condition.adjustment] = None
    return (Lever(holder, tuple(adjustments)) for holder, adjustments in held.items() if adjustments)
