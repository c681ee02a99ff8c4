"""An action is one thing to do, not three joined together.

Passes::

    Actions | action_id | action
            | A01       | Ask about racism, poverty and neurodiversity at the panel
            | A02       | Agree one page and try it at two meetings

Fails, at Actions!B2::

    Actions | action_id | action
            | A01       | Review, update and deliver the neglect strategy
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.checks.wording import any_of
from aftercare_docs.findings import Finding
from aftercare_docs.folding import fold

CODE = "ACT07"

JOINED = 3


def check(context: Context) -> Iterator[Finding]:
    """One finding for each action in which further task words follow the first."""
    joints = re.compile(rf"(?:,|;|\band\b|\bthen\b)\s+{any_of(context.limits.task_verbs).pattern}")
    for action in context.engagement.actions:
        count = 1 + len(joints.findall(fold(action.action).text))
        if count >= JOINED:
            yield Finding(CODE, action.at["action"], {"count": count})
