"""The governance page: the rules in plain words, what happens when something must be acted on, and what may be shared.

A release goes in, one page as data comes out. Where an engagement has agreed more than a page holds, the page keeps
what people need in the room and says that the rest is in the aftercare plan.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from aftercare_docs.documents import plan_terms
from aftercare_docs.documents.base import FileSpec, Format, Front, front
from aftercare_docs.documents.boundaries import in_brief
from aftercare_docs.documents.phrasing import joined, line, lowered, run_on, sentence
from aftercare_docs.documents.plan_terms import HEADINGS
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import ArtefactKind, GovernanceKind, MayShare
from aftercare_docs.words import words

ARTEFACT = ArtefactKind.GOVERNANCE_PAGE
FILES: tuple[FileSpec, ...] = (FileSpec("", Format.DOCX, "governance-page.docx"),)
FIRST = (
    GovernanceKind.CONFIDENTIALITY_RULE,
    GovernanceKind.SAFEGUARDING_BOUNDARY,
    GovernanceKind.RECORDS_AND_DATA,
    GovernanceKind.PARALLEL_PROCEEDINGS,
    GovernanceKind.PAUSING_AND_ENDING,
    GovernanceKind.LIMIT_OF_CONFIDENTIALITY,
    GovernanceKind.DECISION_RIGHT,
    GovernanceKind.CONFLICT_OF_INTEREST,
)
"""Kinds of rules in the order in which people need them in the room; the limits are said in any case."""
MOST_LINES, WIDE, ROW = 33.5, 72, 0.3
"""Lines of tables that the page has room for, characters to a line, and what a row takes beside its lines."""


@dataclass(frozen=True, slots=True)
class Row:
    """What it is about, and what is said about it in as many paragraphs as it takes."""

    about: str
    said: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GovernancePage:
    """``more`` says where the rest is, and is empty where the page holds everything."""

    front: Front
    lead: str
    boundaries: str
    rules: tuple[Row, ...]
    steps: tuple[Row, ...]
    more: str
    contact: str


def compose(release: Release) -> GovernancePage:
    """The page, with as much of it as there is room for."""
    say = words()["governance_page"]
    steps = tuple(_step(step) for step in plan_terms.steps(release))
    rules, whole = _fitting(release, MOST_LINES - lines(steps))
    contact = line(release.details.contact_line)
    return GovernancePage(
        front=front(say["title"], release),
        lead=say["lead"],
        boundaries=in_brief(),
        rules=rules,
        steps=steps,
        more="" if whole else say["more"],
        contact=say["contact"].format(contact=contact) if contact else "",
    )


def _fitting(release: Release, room: float) -> tuple[tuple[Row, ...], bool]:
    """As many rules as there is room for, and whether they are all; what may be shared comes before rarer rules."""
    kinds: list[GovernanceKind] = []
    best = _rows(release, kinds, _sharing(release, forms=False))
    for kind in FIRST:
        more = _rows(release, [*kinds, kind], _sharing(release, forms=False))
        if lines(more) <= room:
            kinds, best = [*kinds, kind], more
    full = _rows(release, list(FIRST), _sharing(release, forms=True))
    return (full, True) if lines(full) <= room else (best, False)


def _rows(release: Release, kinds: Collection[GovernanceKind], sharing: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rules of these kinds in the order of the plan, the limits among them, then what may be shared."""
    limits = HEADINGS[GovernanceKind.LIMIT_OF_CONFIDENTIALITY]
    said: dict[str, tuple[str, ...]] = dict.fromkeys(HEADINGS.values(), ()) | {limits: (_limits(),)}
    for group in plan_terms.rule_groups(release, [kind for kind in HEADINGS if kind in kinds]):
        said[group.heading] += tuple(joined(sentence(rule.title), rule.text, between=" ") for rule in group.rules)
    return (*(Row(heading, texts) for heading, texts in said.items() if texts), *sharing)


def _limits() -> str:
    return words().statements["confidentiality_limits"].text


def _step(step: plan_terms.Step) -> Row:
    """What happens; what to do by which route, who does it and how soon."""
    who = sentence(joined(step.who, lowered(step.how_soon)))
    return Row(step.when, (joined(step.do, sentence(step.route), who, between=" "),))


def _sharing(release: Release, *, forms: bool) -> tuple[Row, ...]:
    """What may be shared with whom, put together by how far it may travel."""
    say = words()["governance_page"]
    answers = [*(f"share_{kind.name.lower()}" for kind in MayShare), "share_open"]
    told: dict[str, list[str]] = {answer: [] for answer in answers}
    for row in release.sharing:
        what = joined(row.information_class or "", f"({row.audience})" if row.audience else "", between=" ")
        answer = f"share_{row.may_share.name.lower()}" if row.may_share else "share_open"
        told[answer].append(joined(what, lowered(row.form) if forms else "", between=": "))
    return tuple(Row(say[answer], (run_on(texts),)) for answer, texts in told.items() if texts)


def lines(rows: Iterable[Row]) -> float:
    """About how many lines of the page these rows take."""
    return sum(ROW + sum(-(-len(text) // WIDE) for text in row.said) for row in rows)
