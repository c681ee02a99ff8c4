"""Support routes have been checked not long ago.

Passes::

    Engagement | key              | value
               | engagement_title | Fictional aftercare
               | partnership_name | Fictional Safeguarding Children Partnership
               | as_of            | 2026-10-16
    Support    | support_id | kind        | offer           | checked_on
               | SU01       | Crisis line | Somebody to ring | 2026-10-01

Fails, at Support!D2::

    Engagement | key              | value
               | engagement_title | Fictional aftercare
               | partnership_name | Fictional Safeguarding Children Partnership
               | as_of            | 2026-10-16
    Support    | support_id | kind        | offer           | checked_on
               | SU01       | Crisis line | Somebody to ring | 2026-06-01
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding

CODE = "SUP01"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each route whose last check is too long ago."""
    days = context.limits.days_since_support_was_checked
    for route in context.engagement.support:
        if route.checked_on and (context.day - route.checked_on).days > days:
            yield Finding(CODE, route.at["checked_on"], {"days": days})
