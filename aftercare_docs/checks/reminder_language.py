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
from aftercare_docs.folding import fold

CODE = "ACT06"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each action, in the words of the first entry of the lexicon that it meets."""
    entries = [(catalogue()[code], row) for code, row in tone.lexicon().items() if code.startswith("PRC")]
    reminders = [(entry.message, row) for entry, row in entries if entry.severity is Severity.WARN]
    for action in context.engagement.actions:
        text = " ".join(fold(action.action).text.split())
        hint = next((message for message, row in reminders if row.pattern.search(text)), "")
        if hint:
            yield Finding(CODE, action.at["action"], {"hint": hint})
