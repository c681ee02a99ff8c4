"""A date that has passed shows in the status, and open actions are looked at regularly.

What is due today is not late. Red and amber have said already that something is the matter.

Passes::

    Engagement | key              | value
               | engagement_title | Fictional aftercare
               | partnership_name | Fictional Safeguarding Children Partnership
               | as_of            | 2026-10-16
    Actions    | action_id | action         | due        | status           | updated_on
               | A01       | Agree one page | 2026-10-16 | Green - on track | 2026-10-09
               | A02       | Try it twice   | 2026-09-30 | Amber - at risk  | 2026-10-09

Fails, at Actions!C2::

    Engagement | key              | value
               | engagement_title | Fictional aftercare
               | partnership_name | Fictional Safeguarding Children Partnership
               | as_of            | 2026-10-16
    Actions    | action_id | action         | due        | status           | updated_on
               | A01       | Agree one page | 2026-10-15 | Green - on track | 2026-10-09
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from aftercare_docs.checks.context import Context, is_open
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    Brag,
)

CODE = "ACT11"

SILENT = frozenset({Brag.WHITE, Brag.GREEN, None})


def check(context: Context) -> Iterator[Finding]:
    """One finding for a date that passed unremarked, one for a row that nobody has touched."""
    oldest = context.day - dt.timedelta(days=context.limits.days_without_update)
    for action in filter(is_open, context.engagement.actions):
        if action.due and action.due < context.day and action.status in SILENT:
            yield Finding(CODE, action.at["due"], {"what": "was due before today, and its status does not say so"})
        if action.updated_on and action.updated_on < oldest:
            days = context.limits.days_without_update
            yield Finding(CODE, action.at["updated_on"], {"what": f"has not been updated for more than {days} days"})
