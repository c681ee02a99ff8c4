"""An action changes a condition and does not merely remind people.

The words are those of the tone lexicon for procedure and reminders; what opens vaguely is ACT08's concern.

Passes::

    Actions | action_id | action
            | A01       | Put the escalation route on the duty desk's first page

Fails, at Actions!B2::

    Actions | action_id | action
            | A01       | Remind all staff of the escalation policy
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs import tone
from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding, Severity, catalogue

CODE = "ACT06"

OPENING = "PRC08"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each action, in the words of the first entry of the lexicon that it meets."""
    for action in context.engagement.actions:
        for hit in tone.hits(action.action, "Actions", "action"):
            entry = catalogue()[hit.code]
            if hit.code.startswith("PRC") and hit.code != OPENING and entry.severity is Severity.WARN:
                yield Finding(CODE, action.at["action"], {"hint": entry.message})
                break
