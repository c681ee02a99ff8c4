"""Every session that will be or was held has aims, and is linked to the boundaries that are spoken at its start.

Passes::

    Governance | gov_id | kind                 | statement
               | G01    | Confidentiality rule | You may use what you learn.
    Sessions   | session_id | kind                | title    | aims        | boundary_ids | status
               | S01        | Team sense-making   | Together | Acknowledge | G01          | Planned
               | S02        | Practice reflection | Reflect  |             |              | Cancelled

Fails, at Sessions!E2::

    Sessions   | session_id | kind                | title    | aims        | boundary_ids | status
               | S01        | Team sense-making   | Together | Acknowledge |              | Planned
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import SessionStatus

CODE = "SES06"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each thing that a session lacks; a cancelled session needs nothing."""
    for session in context.engagement.sessions:
        if session.status is SessionStatus.CANCELLED:
            continue
        if not session.aims:
            yield Finding(CODE, session.at["aims"], {"missing": "aims"})
        if not session.boundary_ids:
            yield Finding(CODE, session.at["boundary_ids"], {"missing": "boundary statement"})
