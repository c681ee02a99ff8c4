"""Nobody who may be a witness is invited to sense-making or reflection before proceedings have ended.

Proceedings have ended once every date of theirs that is known has passed; where none is known, nobody can tell.

Passes::

    Dates      | date_key     | date       | certainty
               | criminal_end | 2026-05-15 | Confirmed
               | inquest_end  |            | Not applicable
    People     | person_id | full_name | possible_witness
               | P01       | Ada       | Yes
    Sessions   | session_id | kind              | title    | date
               | S01        | Team sense-making | Together | 2026-06-24
    Attendance | session_id | person_id
               | S01        | P01

Fails, at Attendance!B2::

    Dates      | date_key     | date       | certainty
               | criminal_end | 2026-12-15 | Planned
    People     | person_id | full_name | possible_witness
               | P01       | Ada       | Yes
    Sessions   | session_id | kind              | title    | date
               | S01        | Team sense-making | Together | 2026-06-24
    Attendance | session_id | person_id
               | S01        | P01
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    Certainty,
    DateKey,
    SessionKind,
    SessionStatus,
    YesNoUnknown,
)

CODE = "SES03"

PROCEEDINGS = frozenset({DateKey.CRIMINAL_END, DateKey.INQUEST_END, DateKey.REGULATOR_END})
TALKING = frozenset({SessionKind.TEAM_SENSE_MAKING, SessionKind.PRACTICE_REFLECTION})


def check(context: Context) -> Iterator[Finding]:
    """One finding for each such invitation."""
    sessions = {session.session_id: session for session in context.engagement.sessions if session.kind in TALKING}
    for row in context.engagement.attendance:
        person, session = context.engagement.person.get(row.person_id), sessions.get(row.session_id)
        if not person or not session or person.possible_witness is not YesNoUnknown.YES:
            continue
        if session.status is not SessionStatus.CANCELLED and not _have_ended(context, session.date):
            yield Finding(CODE, row.at["person_id"])


def _have_ended(context: Context, day: dt.date | None) -> bool:
    """Whether all proceedings that apply had ended by then; an end without a date has not come."""
    rows = [row for row in context.engagement.dates if row.date_key in PROCEEDINGS]
    ends = [row.date for row in rows if row.certainty is not Certainty.NOT_APPLICABLE]
    return bool(rows) and all(end and day and end <= day for end in ends)
