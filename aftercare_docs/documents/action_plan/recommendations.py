"""Recommendations as published, and the components that each is made of."""

from __future__ import annotations

from aftercare_docs.documents.action_plan.parts import BACK, RECOMMENDATIONS, W, listed, word
from aftercare_docs.documents.spreadsheet import Block, Column, Sheet, Table, Value
from aftercare_docs.documents.summary import Summary, recommendations_of
from aftercare_docs.release import Component, Recommendation, Release

# Both tables stand under each other, so a column is as wide as the longer of the two needs it.
RECOMMENDATION_COLUMNS = (
    Column("ID", 9),
    Column("Report reference", 17),
    Column("Published wording", 44),
    Column("In plain words", 26),
    Column("Addressed to", 24),
    Column("Everyday difficulty", 28),
    Column("Difference for children", 28),
    Column("Response", 16),
    Column("Reason, unless accepted in full", 24),
    Column("Already under way", 20),
    Column("Sponsor", 20),
    Column("Actions", 16),
)
COMPONENT_COLUMNS = (
    Column("ID", 9),
    Column("Recommendation", 17),
    Column("What is asked", 44),
    Column("Already in place", 26),
    Column("Kind of change", 24),
    Column("This will work if", 28),
    Column("Who it may help or burden", 28),
    Column("Decision", 16),
    Column("Question held open", 24),
    Column("Lever held by", 20),
    Column("Level", 20),
    Column("Actions", 16),
)


def sheet(release: Release, _: Summary) -> Sheet | None:
    """Recommendations above, their components below."""
    blocks = tuple(table for table in (_recommendations(release), _components(release)) if table)
    return Sheet(RECOMMENDATIONS, RECOMMENDATIONS, W["recommendations_about"], blocks, back=BACK) if blocks else None


def _recommendations(release: Release) -> Block | None:
    rows = tuple(_recommendation(rec, release) for rec in release.recommendations)
    heading, note = W["recommendations"], W["recommendations_note"]
    return Table("Recommendations", RECOMMENDATION_COLUMNS, rows, heading, note) if rows else None


def _recommendation(rec: Recommendation, release: Release) -> tuple[Value, ...]:
    answering = [a.action_id for a in release.actions if rec.rec_id in recommendations_of(a, release)]
    return (
        rec.rec_id,
        rec.report_ref,
        rec.text_verbatim,
        rec.plain_summary,
        listed(rec.addressed_to),
        rec.practice_difficulty,
        rec.intended_difference,
        word(rec.response),
        rec.response_rationale,
        rec.existing_work,
        rec.sponsor,
        listed(answering),
    )


def _components(release: Release) -> Block | None:
    rows = tuple(_component(component, release) for component in release.components)
    heading, note = W["components"], W["components_note"]
    return Table("Components", COMPONENT_COLUMNS, rows, heading, note) if rows else None


def _component(component: Component, release: Release) -> tuple[Value, ...]:
    return (
        component.component_id,
        component.rec_id,
        component.element,
        component.already_in_place,
        word(component.kind),
        component.works_if,
        component.equity_lens,
        word(component.decision),
        component.question_to_hold,
        word(component.lever_holder),
        word(component.level),
        listed(a.action_id for a in release.actions if component.component_id in a.component_ids),
    )
