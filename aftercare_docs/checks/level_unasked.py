"""Where leaders or partners hold the lever, the plan asks something of that level too.

Passes::

    Components | component_id | rec_id | element         | level       | lever_holder
               | R1.1         | R1     | Agree the words | Partnership | Safeguarding partners
               | R1.2         | R1     | Try the words   | Team        | Practitioners
    Actions    | action_id | action         | level
               | A01       | Agree one page | Partnership

Fails, at Actions!C1::

    Components | component_id | rec_id | element         | level       | lever_holder
               | R1.1         | R1     | Agree the words | Partnership | Safeguarding partners
    Actions    | action_id | action         | level
               | A01       | Agree one page | Team
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context, heading
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    ComponentDecision,
    Level,
    LeverHolder,
)

CODE = "BAL03"

LEADERS = frozenset({LeverHolder.SAFEGUARDING_PARTNERS, LeverHolder.SENIOR_LEADERS})


def check(context: Context) -> Iterator[Finding]:
    """One finding for each level at which leaders could act and are not asked to."""
    asked = {action.level for action in context.engagement.actions if action.level}
    held = {
        part.level
        for part in context.engagement.components
        if part.lever_holder in LEADERS and part.decision in {None, ComponentDecision.ACT}
    }
    for level in Level if asked else ():
        if level in held - asked:
            yield Finding(CODE, heading(context.engagement.actions[0], "level"), {"level": level})
