"""Supervision prompt cards: a title card, a contracting card, then one question to a card.

A release goes in, the set as data comes out: cards by level from the person outwards, then by stage of the cycle. A
card says why, what to listen for and where it fits, and links only to what the release holds. Knows nothing of Word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from aftercare_docs.documents.base import FileSpec, Format, Front, front
from aftercare_docs.documents.boundaries import in_brief
from aftercare_docs.documents.phrasing import each_line, joined, length, line, listed, run_on, sentence
from aftercare_docs.release import Prompt, Release
from aftercare_docs.vocabularies import ArtefactKind, CycleStage, Level
from aftercare_docs.words import words

ARTEFACT = ArtefactKind.PROMPT_CARDS
FILES: tuple[FileSpec, ...] = (
    FileSpec("", Format.DOCX, "prompt-cards.docx"),
    FileSpec("-print", Format.DOCX, "prompt-cards-print.docx"),
    FileSpec("-linear", Format.DOCX, "prompt-cards-linear.docx"),
)
COLOUR_AND_GROUP = re.compile(r"\s*(\w+)\s+[-\u2013\u2014]\s+(.+)")


@dataclass(frozen=True, slots=True)
class Card:
    """One card. ``opens`` names the level on the first card of each, and is empty on the others."""

    number: str
    opens: str
    level: str
    colour: str
    group: str
    facts: str
    question: str
    why: str
    listen_for: str
    follow_ups: tuple[str, ...]
    settings: str
    links: str


@dataclass(frozen=True, slots=True)
class Route:
    offer: str
    how: str


@dataclass(frozen=True, slots=True)
class IndexRow:
    what: str
    cards: str


@dataclass(frozen=True, slots=True)
class Index:
    heading: str
    first: str
    rows: tuple[IndexRow, ...]


@dataclass(frozen=True, slots=True)
class PromptCards:
    front: Front
    strapline: str
    use_heading: str
    use: tuple[str, ...]
    boundaries: str
    contracting_heading: str
    contracting: tuple[str, ...]
    support_heading: str
    support_intro: str
    support: tuple[Route, ...]
    too_much: str
    boundary: str
    cards: tuple[Card, ...]
    index_heading: str
    indexes: tuple[Index, ...]


def compose(release: Release) -> PromptCards:
    """The set of cards in use; one that was laid aside is not in it."""
    say = words()["prompt_cards"]
    prompts = in_order(release.prompts)
    statements = words().statements
    return PromptCards(
        front(say["title"], release),
        say["strapline"],
        say["use"],
        tuple(text for key, text in say.items() if key.startswith("use_")),
        in_brief(),
        say["contracting"],
        (
            say["contracting_1"],
            say["contracting_2"],
            statements["confidentiality_limits"].text,
            statements["choice"].text,
        ),
        say["support"],
        say["support_intro"] if release.support else say["support_none"],
        tuple(Route(line(s.offer), line(s.access_route)) for s in release.support),
        say["too_much"],
        say["boundary"],
        tuple(_card(n, prompts, release) for n in range(len(prompts))),
        say["index"],
        _indexes(prompts, release),
    )


def in_order(prompts: Iterable[Prompt]) -> list[Prompt]:
    """Active prompts by level, then by stage, then by ID; those without a level or a stage come last."""
    levels, stages = list(Level), list(CycleStage)
    return sorted(
        (p for p in prompts if p.active is not False),
        key=lambda p: (
            levels.index(p.level) if p.level else len(levels),
            stages.index(p.cycle_stage) if p.cycle_stage else len(stages),
            p.prompt_id,
        ),
    )


def _card(place: int, prompts: list[Prompt], release: Release) -> Card:
    prompt = prompts[place]
    level = _level(prompt)
    colour, group = colour_and_group(prompt.card_group)
    return Card(
        str(place + 1),
        level if place == 0 or _level(prompts[place - 1]) != level else "",
        level,
        colour,
        group,
        joined(prompt.cycle_stage or "", length(prompt.minutes), between=" \u00b7 "),
        line(prompt.question),
        sentence(prompt.why_it_matters),
        run_on(prompt.listen_for),
        each_line(prompt.follow_ups),
        sentence(listed(s if n == 0 else s.lower() for n, s in enumerate(prompt.settings))),
        _links(prompt, release),
    )


def _level(prompt: Prompt) -> str:
    return f"{prompt.level} level" if prompt.level else words()["prompt_cards"]["any_level"]


def colour_and_group(text: str) -> tuple[str, str]:
    """ "Rose - Feeling and thinking" is a colour word and a name; without a colour word it is all name."""
    found = COLOUR_AND_GROUP.fullmatch(line(text))
    return (found[1].capitalize(), found[2]) if found else ("", line(text))


def _links(prompt: Prompt, release: Release) -> str:
    """The card's own ID and those of what it is linked with, as far as the release holds them."""
    shown = {t.theme_id for t in release.themes} | {c.condition_id for c in release.conditions}
    shown |= {r.rec_id for r in release.recommendations}
    linked = [x for x in (*prompt.theme_ids, *prompt.condition_ids, *prompt.rec_ids) if x in shown]
    return joined(prompt.prompt_id, *linked)


def _indexes(prompts: list[Prompt], release: Release) -> tuple[Index, ...]:
    say = words()["prompt_cards"]
    numbers = {p.prompt_id: str(n) for n, p in enumerate(prompts, 1)}

    def index(
        heading: str, first: str, named: Iterable[tuple[str, str]], of: Callable[[Prompt], Iterable[str]]
    ) -> Index:
        rows = (
            IndexRow(name, ", ".join(numbers[p.prompt_id] for p in prompts if key in set(of(p)))) for key, name in named
        )
        return Index(say[heading], first, tuple(row for row in rows if row.cards))

    settings = dict.fromkeys(s for p in prompts for s in p.settings)
    made = (
        index("by_setting", "Setting", ((s, s.value) for s in sorted(settings)), lambda p: p.settings),
        index("by_theme", "Theme", ((t.theme_id, line(t.title)) for t in release.themes), lambda p: p.theme_ids),
        index(
            "by_recommendation",
            "Recommendation",
            ((r.rec_id, joined(r.rec_id, r.plain_summary, between=": ")) for r in release.recommendations),
            lambda p: p.rec_ids,
        ),
    )
    return tuple(i for i in made if i.rows)
