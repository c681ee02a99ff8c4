"""Leaders and the practitioners they lead meet in a team session only on agreed terms.

A step of the outline, an aim or a note that speaks of contracting is enough.

Passes::

    People     | person_id | full_name | agency_id | seniority
               | P01       | Ada       | AG01      | Leader
               | P02       | Grace     | AG01      | Practitioner
    Sessions   | session_id | kind              | title    | outline
               | S01        | Team sense-making | Together | Arrive and contract 25; What stays 45
    Attendance | session_id | person_id
               | S01        | P01
               | S01        | P02

Fails, at Attendance!B2::

    People     | person_id | full_name | agency_id | seniority
               | P01       | Ada       | AG01      | Leader
               | P02       | Grace     | AG01      | Practitioner
    Sessions   | session_id | kind              | title    | outline
               | S01        | Team sense-making | Together | Arrive 25; What stays 45
    Attendance | session_id | person_id
               | S01        | P01
               | S01        | P02
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.engagement.delivery import Attendance, Session
from aftercare_docs.engagement.setup import Person
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    Seniority,
    SessionKind,
    SessionStatus,
)

CODE = "SES04"

CONTRACTING = "contract"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each leader who is invited on no terms."""
    rows: dict[str, list[tuple[Attendance, Person]]] = defaultdict(list)
    for row in context.engagement.attendance:
        person = context.engagement.person.get(row.person_id)
        if person and person.agency_id:
            rows[row.session_id].append((row, person))
    for session in context.engagement.sessions:
        if session.kind is SessionKind.TEAM_SENSE_MAKING and not _is_contracted(session):
            invited = rows[session.session_id]
            led = {person.agency_id for _, person in invited if person.seniority is Seniority.PRACTITIONER}
            for row, person in invited:
                if person.seniority is Seniority.LEADER and person.agency_id in led:
                    yield Finding(CODE, row.at["person_id"])


def _is_contracted(session: Session) -> bool:
    said = (*session.outline, *session.aims, session.notes_internal)
    return session.status is SessionStatus.CANCELLED or any(CONTRACTING in text.lower() for text in said)
