"""Scrutineers and facilitators own no part of the plan.

Passes::

    People  | person_id | full_name | governance_role
            | P01       | Ada       | Business manager
    Actions | action_id | action         | owner
            | A01       | Agree one page | P01

Fails, at Actions!C2::

    People  | person_id | full_name | governance_role
            | P01       | Ada       | Independent scrutineer
    Actions | action_id | action         | owner
            | A01       | Agree one page | P01
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    GovernanceRole,
    Participation,
)

CODE = "OWN05"

OUTSIDE = frozenset({GovernanceRole.INDEPENDENT_SCRUTINEER, GovernanceRole.FACILITATOR})


def check(context: Context) -> Iterator[Finding]:
    """One finding for each action that such a person owns."""
    for action in context.engagement.actions:
        owner = context.engagement.person.get(action.owner)
        if owner and (owner.governance_role in OUTSIDE or owner.participation is Participation.FACILITATOR):
            yield Finding(CODE, action.at["owner"])
