"""A session can be held well: its group, its facilitators, its breaks, and the week around it.

Breaks are looked for in the outline; the minutes of its steps say how long people go without one.

Passes::

    Sessions | session_id | kind              | title    | duration_min | outline
             | S01        | Team sense-making | Together | 150          | What stays 60; Break 15; What helps 75

Fails, at Sessions!E2::

    Sessions | session_id | kind              | title    | duration_min | outline
             | S01        | Team sense-making | Together | 150          | What stays 60; What helps 90
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from aftercare_docs.checks.context import Context
from aftercare_docs.checks.wording import says
from aftercare_docs.engagement.delivery import Attendance, Session
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    Attended,
    Capacity,
    SessionKind,
    SessionStatus,
)

CODE = "SES05"

HEAVY = frozenset({SessionKind.TEAM_SENSE_MAKING, SessionKind.LEADERSHIP_HOLDING, SessionKind.PRACTICE_REFLECTION})
BREAK = ("break", "breaks", "coffee", "lunch", "pause", "rest", "tea")
MINUTES = re.compile(r"(\d+)\s*(?:m|min|mins|minutes)?$")


def check(context: Context) -> Iterator[Finding]:
    """One finding for each thing that is too much."""
    people: dict[str, list[Attendance]] = defaultdict(list)
    for row in context.engagement.attendance:
        if row.capacity is not Capacity.FACILITATOR and row.attended is not Attended.NO:
            people[row.session_id].append(row)
    held = [session for session in context.engagement.sessions if session.status is not SessionStatus.CANCELLED]
    for session in held:
        for column, what in _too_much(session, len(people[session.session_id]), context):
            yield Finding(CODE, session.at[column], {"what": what})
    for row in _twice_in_a_week(held, people, context.limits.days_between_heavy_sessions):
        yield Finding(CODE, row.at["person_id"], {"what": "this person is invited to two heavy sessions in one week"})


def _too_much(session: Session, invited: int, context: Context) -> Iterator[tuple[str, str]]:
    """The column and the matter, for one session."""
    if session.max_group and invited > session.max_group:
        yield "max_group", f"{invited} people are invited, and the session holds {session.max_group}"
    if session.kind is SessionKind.TEAM_SENSE_MAKING and len(session.facilitators) == 1:
        yield "facilitators", "a sense-making session has only one facilitator"
    most = context.limits.most_minutes_without_a_break
    if session.outline and _longest_stretch(session) > most:
        yield "outline", f"people go without a break for more than {most} minutes"


def _longest_stretch(session: Session) -> int:
    """The most minutes between two breaks; the whole session where the outline tells no minutes and no break."""
    stretches, told = [0], False
    for step in session.outline:
        minutes = MINUTES.search(step.strip())
        if says(step, BREAK):
            stretches.append(0)
        elif minutes:
            stretches[-1] += int(minutes[1])
        told = told or bool(minutes)
    return max(stretches) if told or len(stretches) > 1 else session.duration_min or 0


def _twice_in_a_week(
    held: Sequence[Session], people: Mapping[str, Sequence[Attendance]], days: int
) -> Iterator[Attendance]:
    """The later of two invitations that come too close for one person."""
    heavy = sorted((s.date, s.session_id) for s in held if s.kind in HEAVY and s.date)
    last: dict[str, dt.date] = {}
    for day, session_id in heavy:
        for row in people.get(session_id, ()):
            before = last.get(row.person_id)
            if before and (day - before).days < days:
                yield row
            last[row.person_id] = day
