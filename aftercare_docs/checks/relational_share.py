"""Relational work has its place: a share of the plan, and a part wherever relationships are the matter.

Components that are to be left or folded in do not ask for it.

Passes::

    Actions | action_id | action           | mode
            | A01       | Agree one page   | Relational
            | A02       | Try it twice     | Relational
            | A03       | Ask young people | Structural
            | A04       | Change the form  | Procedural
            | A05       | Look again       | Procedural

Fails, at Actions!C1::

    Actions | action_id | action           | mode
            | A01       | Agree one page   | Relational
            | A02       | Try it twice     | Procedural
            | A03       | Ask young people | Structural
            | A04       | Change the form  | Procedural
            | A05       | Look again       | Procedural
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context, heading
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    ActionMode,
    ComponentDecision,
    ComponentKind,
)

CODE = "BAL01"

BETWEEN_PEOPLE = frozenset(
    {
        ComponentKind.RELATIONSHIP_AND_TRUST,
        ComponentKind.SUPERVISION,
        ComponentKind.LEADERSHIP_AND_TONE,
        ComponentKind.CULTURE,
    }
)


def check(context: Context) -> Iterator[Finding]:
    """One finding for the plan as a whole, and one for each recommendation that lacks it."""
    modes = [action.mode for action in context.engagement.actions if action.mode]
    count = modes.count(ActionMode.RELATIONAL)
    if len(modes) >= context.limits.shares_from and count < context.limits.least_relational_share * len(modes):
        what = f"{count} of {len(modes)} actions are relational"
        yield Finding(CODE, heading(context.engagement.actions[0], "mode"), {"what": what})
    for recommendation in context.engagement.recommendations:
        modes = [action.mode for action in context.actions_for[recommendation.rec_id] if action.mode]
        if modes and ActionMode.RELATIONAL not in modes and _is_between_people(context, recommendation.rec_id):
            what = "this is about relationships, supervision, leadership or culture, and no action is relational"
            yield Finding(CODE, recommendation.at["rec_id"], {"what": what})


def _is_between_people(context: Context, rec_id: str) -> bool:
    parts = context.components_of[rec_id]
    return any(p.kind in BETWEEN_PEOPLE and p.decision in {None, ComponentDecision.ACT} for p in parts)
