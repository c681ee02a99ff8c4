"""Training, briefings, policies, reminders and studies do not stand alone for a recommendation.

An action without a stated strength counts as its type usually does; relational work is never weak by type.

Passes::

    Components | component_id | rec_id | element
               | R1.1         | R1     | Agree the words
    Actions    | action_id | component_ids | action           | type        | strength
               | A01       | R1.1          | Teach the words  | Training    | Weaker
               | A02       | R1.1          | Meet twice       | Joint forum | Intermediate

Fails, at Actions!D2::

    Components | component_id | rec_id | element
               | R1.1         | R1     | Agree the words
    Actions    | action_id | component_ids | action           | type        | strength
               | A01       | R1.1          | Teach the words  | Training    | Weaker
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context, strength
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    ActionType,
    Strength,
)

CODE = "ACT05"

WEAK = frozenset(
    {
        ActionType.TRAINING,
        ActionType.BRIEFING,
        ActionType.POLICY_OR_PROCEDURE,
        ActionType.REMINDER,
        ActionType.FURTHER_STUDY,
    }
)


def check(context: Context) -> Iterator[Finding]:
    """One finding for each weak action of a recommendation for which nothing stronger is planned."""
    for rec_id, actions in context.actions_for.items():
        if {strength(action) for action in actions} <= {None, Strength.WEAKER}:
            for action in actions:
                if action.type in WEAK:
                    facts = {"recommendation": rec_id, "kind": str(action.type).lower()}
                    yield Finding(CODE, action.at["type"], facts)
