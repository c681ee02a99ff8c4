"""Must is kept for what comes first.

Passes::

    Actions | action_id | action           | moscow
            | A01       | Agree one page   | Must
            | A02       | Try it twice     | Must
            | A03       | Ask young people | Must
            | A04       | Change the form  | Should
            | A05       | Look again       | Could

Fails, at Actions!C1::

    Actions | action_id | action           | moscow
            | A01       | Agree one page   | Must
            | A02       | Try it twice     | Must
            | A03       | Ask young people | Must
            | A04       | Change the form  | Must
            | A05       | Look again       | Could
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context, heading
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    Moscow,
)

CODE = "PRI02"


def check(context: Context) -> Iterator[Finding]:
    """One finding for the plan as a whole."""
    marked = [action for action in context.engagement.actions if action.moscow]
    count = sum(action.moscow is Moscow.MUST for action in marked)
    if len(marked) >= context.limits.shares_from and count > context.limits.most_musts * len(marked):
        yield Finding(CODE, heading(marked[0], "moscow"), {"count": count, "all": len(marked)})
