"""The aftercare plan's recommendations: their published words, what was decided, and what comes first.

A release goes in, the section as data comes out, every string ready to print. Each action is in the action plan
workbook; here only those that come first are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from aftercare_docs.documents.figures import Bars, PriorityMap, Strengths
from aftercare_docs.documents.phrasing import counted, day, filled, joined, line, listed, sentence, sentences
from aftercare_docs.documents.pictures import balance, priority_map, strength
from aftercare_docs.documents.plan_terms import agencies
from aftercare_docs.documents.since import Since, in_brief
from aftercare_docs.documents.summary import summarise
from aftercare_docs.release import Action, Recommendation, Release
from aftercare_docs.vocabularies import Brag, Moscow
from aftercare_docs.words import words

MOST_PRIORITIES = 12
OF_THE_DAY = {"content": False}


@dataclass(frozen=True, slots=True)
class RecommendationRow:
    ref: str
    summary: str
    response: str
    sponsor: str
    actions: str


@dataclass(frozen=True, slots=True)
class RecommendationPage:
    heading: str
    verbatim: str
    difficulty: str
    difference: str
    response: str
    existing: str
    open_questions: str
    actions: str


@dataclass(frozen=True, slots=True)
class Priority:
    ref: str
    action: str
    lead: str
    due: str
    status: str


@dataclass(frozen=True, slots=True)
class Recommendations:
    intro: str
    rows: tuple[RecommendationRow, ...]
    pages: tuple[RecommendationPage, ...]
    priorities_intro: str
    priorities: tuple[Priority, ...]
    since: Since = field(metadata=OF_THE_DAY)
    map: PriorityMap
    balance: Bars
    strength: Strengths
    shown: bool


def recommendations(release: Release) -> Recommendations:
    """The recommendations in brief, what comes first, and each of them in full."""
    say = words()["aftercare_plan"]
    owned = {c.component_id: c.rec_id for c in release.components}
    actions = {
        r.rec_id: tuple(a for a in release.actions if r.rec_id in {owned.get(c) for c in a.component_ids})
        for r in release.recommendations
    }
    first, summary = _priorities(release), summarise(release)
    return Recommendations(
        say["recommendations"],
        tuple(_recommendation_row(r, actions[r.rec_id]) for r in release.recommendations),
        tuple(_recommendation_page(r, actions[r.rec_id], release) for r in release.recommendations),
        say["priorities" if first else "priorities_none"] if release.actions else "",
        first,
        in_brief(release),
        priority_map(release),
        balance(summary),
        strength(summary),
        bool(release.recommendations),
    )


def _recommendation_row(row: Recommendation, actions: tuple[Action, ...]) -> RecommendationRow:
    return filled(
        RecommendationRow(
            row.rec_id,
            line(row.plain_summary) or line(row.text_verbatim),
            line(row.response or ""),
            line(row.sponsor),
            states(actions),
        ),
        "sponsor",
    )


def states(actions: Iterable[Action]) -> str:
    """ "4 actions: 3 green, 1 amber": how many there are and how they stand, by the word of the colour."""
    all_of_them = tuple(actions)
    counts = Counter(a.status for a in all_of_them)
    said = [f"{counts[s]} {s.partition(' ')[0].lower()}" for s in Brag if counts[s]]
    return joined(counted(len(all_of_them), "action"), joined(*said), between=": ") if all_of_them else ""


def _recommendation_page(row: Recommendation, actions: tuple[Action, ...], release: Release) -> RecommendationPage:
    heading = line(row.report_ref) or f"Recommendation {row.rec_id}"
    open_questions = joined(*(c.question_to_hold for c in release.components if c.rec_id == row.rec_id), between=" ")
    return RecommendationPage(
        heading,
        line(row.text_verbatim),
        sentence(row.practice_difficulty),
        sentence(row.intended_difference),
        sentences(row.response or "", row.response_rationale),
        sentence(row.existing_work),
        open_questions,
        sentence(listed(a.action_id for a in actions)),
    )


def _priorities(release: Release) -> tuple[Priority, ...]:
    """The actions marked Must that are still open, nearest first."""
    musts = [a for a in release.actions if a.moscow is Moscow.MUST and a.status is not Brag.BLUE]
    nearest = sorted(musts, key=lambda a: (a.due is None, a.due, a.action_id))[:MOST_PRIORITIES]
    return tuple(
        filled(
            Priority(
                a.action_id,
                line(a.action),
                joined(a.owner, agencies(release, [a.lead_agency])),
                day(a.due),
                line(a.status or ""),
            )
        )
        for a in nearest
    )
