"""The engagement says how long its workbook is kept.

Passes::

    Engagement | key              | value
               | engagement_title | Fictional aftercare
               | partnership_name | Fictional Safeguarding Children Partnership
               | retention_until  | 2028-02-28

Fails, at Engagement::

    Engagement | key              | value
               | engagement_title | Fictional aftercare
               | partnership_name | Fictional Safeguarding Children Partnership
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding

CODE = "RET02"


def check(context: Context) -> Iterator[Finding]:
    """One finding where the day is not given."""
    details = context.engagement.details
    if not details.retention_until:
        yield Finding(CODE, details.at["retention_until"])
