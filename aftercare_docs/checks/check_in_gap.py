"""Check-ins come often enough, and the last one comes at the end.

Passes::

    Dates    | date_key       | date
             | engagement_end | 2026-12-04
    CheckIns | checkin_id | date
             | CI01       | 2026-07-28
             | CI02       | 2026-09-29
             | CI03       | 2026-12-02

Fails, at CheckIns!B3::

    Dates    | date_key       | date
             | engagement_end | 2026-12-04
    CheckIns | checkin_id | date
             | CI01       | 2026-07-28
             | CI02       | 2026-10-20
             | CI03       | 2026-12-02
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.engagement.delivery import CheckIn
from aftercare_docs.findings import CellRef, Finding
from aftercare_docs.vocabularies import (
    DateKey,
    SessionStatus,
)

CODE = "CHK01"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each gap, one for too few, and one for an end without a check-in."""
    limits, engagement = context.limits, context.engagement
    rows = [row for row in engagement.check_ins if row.status is not SessionStatus.CANCELLED]
    if (rows or engagement.sessions) and len(rows) < limits.least_check_ins:
        at = CellRef(CheckIn.SHEET.name)
        yield Finding(CODE, at, {"what": f"fewer than {limits.least_check_ins} check-ins are planned"})
    dated = sorted(((row.date, row) for row in rows if row.date), key=lambda pair: pair[0])
    for (before, _), (after, row) in itertools.pairwise(dated):
        if (after - before).days > limits.most_days_between_check_ins:
            weeks = limits.most_days_between_check_ins // 7
            yield Finding(
                CODE, row.at["date"], {"what": f"more than {weeks} weeks lie between this check-in and the last"}
            )
    end = context.engagement.day_of(DateKey.ENGAGEMENT_END)
    if end and dated and (end - dated[-1][0]).days > limits.days_from_last_check_in_to_end:
        yield Finding(
            CODE, dated[-1][1].at["date"], {"what": "the last check-in comes well before the engagement ends"}
        )
