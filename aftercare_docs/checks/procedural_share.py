"""Procedures and training are not most of the plan.

Passes::

    Actions | action_id | action           | mode
            | A01       | Agree one page   | Relational
            | A02       | Try it twice     | Relational
            | A03       | Ask young people | Procedural
            | A04       | Change the form  | Procedural
            | A05       | Look again       | Procedural

Fails, at Actions!C1::

    Actions | action_id | action           | mode
            | A01       | Agree one page   | Relational
            | A02       | Try it twice     | Procedural
            | A03       | Ask young people | Procedural
            | A04       | Change the form  | Procedural
            | A05       | Look again       | Procedural
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context, heading
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    ActionMode,
    ActionType,
)

CODE = "BAL02"

TYPES = frozenset({ActionType.TRAINING, ActionType.POLICY_OR_PROCEDURE})


def check(context: Context) -> Iterator[Finding]:
    """One finding for the plan as a whole."""
    known = [action for action in context.engagement.actions if action.mode or action.type]
    count = sum(action.mode is ActionMode.PROCEDURAL or action.type in TYPES for action in known)
    if len(known) >= context.limits.shares_from and count > context.limits.most_procedural_share * len(known):
        yield Finding(CODE, heading(known[0], "mode"), {"count": count, "all": len(known)})
