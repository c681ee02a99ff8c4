"""Sense-making is held soon after publication, and not on the days that are hardest.

Hearings are the days on which proceedings end. An anniversary comes back every year.

Passes::

    Dates    | date_key    | date
             | publication | 2026-06-18
             | anniversary | 2025-08-24
    Sessions | session_id | kind              | title    | date
             | S01        | Team sense-making | Together | 2026-06-24

Fails, at Sessions!D2::

    Dates    | date_key    | date
             | publication | 2026-06-18
    Sessions | session_id | kind              | title    | date
             | S01        | Team sense-making | Together | 2026-06-19
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.engagement.delivery import Session
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    DateKey,
    SessionKind,
    SessionStatus,
)

CODE = "SES02"

HEARINGS = (DateKey.CRIMINAL_END, DateKey.INQUEST_END, DateKey.REGULATOR_END)


def check(context: Context) -> Iterator[Finding]:
    """One finding for each session on a hard day, and one where none comes soon enough."""
    sessions = sorted(_sense_making(context), key=lambda pair: pair[0])
    for day, session in sessions:
        for what in _hard(day, context):
            yield Finding(CODE, session.at["date"], {"what": what})
    published = context.engagement.day_of(DateKey.PUBLICATION)
    if published and context.engagement.sessions:
        days = [(day - published).days for day, _ in sessions]
        if not any(0 <= n <= context.limits.days_to_sense_making for n in days):
            later = [session.at["date"] for (_, session), n in zip(sessions, days, strict=True) if n > 0]
            at = later[0] if later else context.engagement.key_date[DateKey.PUBLICATION].at["date"]
            weeks = context.limits.days_to_sense_making // 7
            yield Finding(CODE, at, {"what": f"no sense-making session is held within {weeks} weeks of publication"})


def _sense_making(context: Context) -> Iterator[tuple[dt.date, Session]]:
    for session in context.engagement.sessions:
        is_held = session.status is not SessionStatus.CANCELLED
        if session.kind is SessionKind.TEAM_SENSE_MAKING and is_held and session.date:
            yield session.date, session


def _hard(day: dt.date, context: Context) -> Iterator[str]:
    """What makes this day a hard one."""
    published, anniversary = (
        context.engagement.day_of(DateKey.PUBLICATION),
        context.engagement.day_of(DateKey.ANNIVERSARY),
    )
    days = context.limits.days_around_publication
    if published and abs((day - published).days) <= days:
        yield f"this sense-making session is within {days} days of publication"
    if anniversary and (day.month, day.day) == (anniversary.month, anniversary.day):
        yield "this sense-making session is on an anniversary"
    if day in {context.engagement.day_of(key) for key in HEARINGS}:
        yield "this sense-making session is on the day of a hearing"
