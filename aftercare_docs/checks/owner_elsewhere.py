"""The owner of an action works for the agency that leads it.

Passes::

    People  | person_id | full_name | agency_id
            | P01       | Ada       | AG01
    Actions | action_id | action         | lead_agency | owner
            | A01       | Agree one page | AG01        | P01

Fails, at Actions!D2::

    People  | person_id | full_name | agency_id
            | P01       | Ada       | AG01
    Actions | action_id | action         | lead_agency | owner
            | A01       | Agree one page | AG02        | P01
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding

CODE = "OWN02"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each owner who sits elsewhere."""
    for action in context.engagement.actions:
        owner = context.engagement.person.get(action.owner)
        if owner and owner.agency_id and action.lead_agency and owner.agency_id != action.lead_agency:
            yield Finding(CODE, action.at["owner"])
