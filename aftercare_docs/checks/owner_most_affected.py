"""Those who carried the cost of the review do not also carry the plan.

Passes::

    People  | person_id | full_name | seniority    | participation
            | P01       | Ada       | Manager      | Involved in the review
            | P02       | Grace     | Practitioner | Affected, not involved
    Actions | action_id | action         | owner
            | A01       | Agree one page | P01
            | A02       | Try it twice   | P02

Fails, at Actions!C2::

    People  | person_id | full_name | seniority    | participation
            | P01       | Ada       | Practitioner | Involved in the review
    Actions | action_id | action         | owner
            | A01       | Agree one page | P01
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    Participation,
    Seniority,
)

CODE = "OWN04"

CARRIED = (Participation.INVOLVED_IN_THE_REVIEW, Seniority.PRACTITIONER)


def check(context: Context) -> Iterator[Finding]:
    """One finding for each action that such a person is asked to own."""
    for action in context.engagement.actions:
        owner = context.engagement.person.get(action.owner)
        if owner and (owner.participation, owner.seniority) == CARRIED:
            yield Finding(CODE, action.at["owner"])
