"""What is placed under Pause or rethink has not been started, unless safety or a date asks for it.

Passes::

    Actions | action_id | action         | impact | effort | urgency         | status
            | A01       | Agree one page | 2      | 5      | Safety-critical | Green - on track
            | A02       | Try it twice   | 2      | 5      | Standard        | White - not started

Fails, at Actions!F2::

    Actions | action_id | action         | impact | effort | urgency         | status
            | A01       | Agree one page | 2      | 5      | Standard        | Green - on track
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    Brag,
    Urgency,
)

CODE = "PRI03"

UNDER_WAY = frozenset({Brag.GREEN, Brag.AMBER, Brag.RED})
REASONS = frozenset({Urgency.SAFETY_CRITICAL, Urgency.TIME_BOUND})


def check(context: Context) -> Iterator[Finding]:
    """One finding for each such action that is under way without a reason."""
    limits = context.limits
    for action in context.engagement.actions:
        if action.impact is None or action.effort is None:
            continue
        is_rethink = action.impact <= limits.rethink_impact and action.effort >= limits.rethink_effort
        if is_rethink and action.status in UNDER_WAY and action.urgency not in REASONS:
            yield Finding(CODE, action.at["status"])
