"""Every action takes forward a component of a recommendation.

Passes::

    Components | component_id | rec_id | element
               | R1.1         | R1     | Agree the words
    Actions    | action_id | component_ids | action
               | A01       | R1.1          | Agree one page

Fails, at Actions!B3::

    Components | component_id | rec_id | element
               | R1.1         | R1     | Agree the words
    Actions    | action_id | component_ids | action
               | A01       | R1.1          | Agree one page
               | A02       |               | Try it twice
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context, gaps
from aftercare_docs.findings import Finding

CODE = "ACT02"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each action that stands alone, or for the heading where none is tied yet."""
    yield from (Finding(CODE, at) for at in gaps(context.engagement.actions, "component_ids"))
