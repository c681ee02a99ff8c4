"""What an action needs is found in good time before it is due.

Passes::

    Engagement | key              | value
               | engagement_title | Fictional aftercare
               | partnership_name | Fictional Safeguarding Children Partnership
               | as_of            | 2026-10-16
    Actions    | action_id | action         | due        | resource_needed | resource_status
               | A01       | Agree one page | 2026-11-06 | Printing        | In place
               | A02       | Try it twice   | 2027-01-29 | A room          | Not yet identified

Fails, at Actions!E2::

    Engagement | key              | value
               | engagement_title | Fictional aftercare
               | partnership_name | Fictional Safeguarding Children Partnership
               | as_of            | 2026-10-16
    Actions    | action_id | action         | due        | resource_needed | resource_status
               | A01       | Agree one page | 2026-11-06 | Printing        | Not yet identified
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from aftercare_docs.checks.context import Context, is_open
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    ResourceStatus,
)

CODE = "ACT16"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each open action that is due soon and has nothing to be done with."""
    days = context.limits.days_to_find_resources
    soon = context.day + dt.timedelta(days=days)
    for action in filter(is_open, context.engagement.actions):
        if action.resource_status is ResourceStatus.NOT_YET_IDENTIFIED and action.due and action.due < soon:
            yield Finding(CODE, action.at["resource_status"], {"days": days})
