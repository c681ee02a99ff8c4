"""The measures for a recommendation do more than count.

Actions that do not say what kind of measure they have are left out.

Passes::

    Components | component_id | rec_id | element
               | R1.1         | R1     | Agree the words
    Actions    | action_id | component_ids | action         | measure_kind
               | A01       | R1.1          | Agree one page | How much
               | A02       | R1.1          | Try it twice   | How well

Fails, at Actions!D2::

    Components | component_id | rec_id | element
               | R1.1         | R1     | Agree the words
    Actions    | action_id | component_ids | action         | measure_kind
               | A01       | R1.1          | Agree one page | How much
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    MeasureKind,
)

CODE = "ACT04"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each action of a recommendation whose measures only count."""
    for rec_id, actions in context.actions_for.items():
        measured = [action for action in actions if action.measure_kind]
        if {action.measure_kind for action in measured} == {MeasureKind.HOW_MUCH}:
            for action in measured:
                yield Finding(CODE, action.at["measure_kind"], {"recommendation": rec_id})
