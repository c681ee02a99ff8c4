"""Every level that the scope names is reached by a session, a routine or coaching.

Passes::

    Scope    | scope_id | kind    | statement   | level
             | SC01     | Purpose | Make sense. | Team; Individual
    Sessions | session_id | kind              | title    | level
             | S01        | Team sense-making | Together | Team
    Coaching | coaching_id | person_id
             | CO01        | P01

Fails, at Scope!D2::

    Scope    | scope_id | kind    | statement   | level
             | SC01     | Purpose | Make sense. | Team; Service
    Sessions | session_id | kind              | title    | level
             | S01        | Team sense-making | Together | Team
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    Level,
    ScopeKind,
    SessionStatus,
)

CODE = "SES01"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each level that is not reached, at the first line that names it."""
    engagement = context.engagement
    held = (session for session in engagement.sessions if session.status is not SessionStatus.CANCELLED)
    reached = {level for level in (*(s.level for s in held), *(r.level for r in engagement.routines)) if level}
    if not reached:
        return
    if engagement.coaching:
        reached.add(Level.INDIVIDUAL)
    for item in engagement.scope:
        for level in item.level if item.kind is not ScopeKind.OUT_OF_SCOPE else ():
            if level not in reached:
                reached.add(level)
                yield Finding(CODE, item.at["level"], {"level": level})
