"""An action that opens with "consider" or "explore" says what comes of it.

Passes::

    Actions | action_id | action
            | A01       | Consider three options and agree one of them
            | A02       | Agree one page

Fails, at Actions!B2::

    Actions | action_id | action
            | A01       | Explore joint working across the partnership
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.checks.wording import any_of
from aftercare_docs.findings import Finding
from aftercare_docs.folding import fold

CODE = "ACT08"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each vague opening that no output follows."""
    vague = any_of(context.limits.vague_openings)
    outputs = re.compile(rf"so\s+that|(?:,|\band|\bthen)\s+{any_of(context.limits.output_words).pattern}")
    for action in context.engagement.actions:
        text = fold(action.action).text.lstrip()
        if vague.match(text) and not outputs.search(text):
            yield Finding(CODE, action.at["action"])
