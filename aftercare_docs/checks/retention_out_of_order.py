"""The workbook is kept as long as the engagement lasts, and no longer than was agreed.

Passes::

    Engagement | key              | value
               | engagement_title | Fictional aftercare
               | partnership_name | Fictional Safeguarding Children Partnership
               | retention_until  | 2028-02-28
               | as_of            | 2026-10-16
    Dates      | date_key       | date
               | engagement_end | 2027-02-26

Fails, at Engagement!B4::

    Engagement | key              | value
               | engagement_title | Fictional aftercare
               | partnership_name | Fictional Safeguarding Children Partnership
               | retention_until  | 2026-09-30
               | as_of            | 2026-10-16
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    DateKey,
)

CODE = "RET01"


def check(context: Context) -> Iterator[Finding]:
    """One finding, for the first thing that is the matter with the day."""
    details, end = context.engagement.details, context.engagement.day_of(DateKey.ENGAGEMENT_END)
    until = details.retention_until
    if until and until < context.day:
        yield Finding(CODE, details.at["retention_until"], {"what": "has passed"})
    elif until and end and until < end:
        yield Finding(CODE, details.at["retention_until"], {"what": "comes before the engagement ends"})
