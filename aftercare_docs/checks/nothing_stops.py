"""Somewhere in the plan, something stops to make room.

Passes::

    Actions | action_id | action         | replaces
            | A01       | Agree one page | Two appendices
            | A02       | Try it twice   |

Fails, at Actions!C1::

    Actions | action_id | action         | replaces
            | A01       | Agree one page |
            | A02       | Try it twice   |
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context, heading
from aftercare_docs.findings import Finding

CODE = "ACT18"


def check(context: Context) -> Iterator[Finding]:
    """One finding for the plan as a whole."""
    actions = context.engagement.actions
    if actions and not any(action.replaces for action in actions):
        yield Finding(CODE, heading(actions[0], "replaces"))
