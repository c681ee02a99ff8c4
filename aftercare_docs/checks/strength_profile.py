"""How strong the actions for each recommendation are, in one line to talk over.

There is nothing to say of a plan in which no action has a type or a strength.

Passes::

    Components | component_id | rec_id | element
               | R1.1         | R1     | Agree the words
    Actions    | action_id | component_ids | action         | strength
               | A01       | R1.1          | Agree one page |

Fails, at Actions!D1::

    Components | component_id | rec_id | element
               | R1.1         | R1     | Agree the words
    Actions    | action_id | component_ids | action         | strength
               | A01       | R1.1          | Agree one page | Weaker
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator

from aftercare_docs.checks.context import Context, heading, strength
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    Strength,
)

CODE = "BAL04"

SHOWN = 12
"""How many recommendations are named in the line; a review that has more has its summary in the action plan."""


def check(context: Context) -> Iterator[Finding]:
    """One finding for the plan as a whole."""
    strengths = {rec_id: Counter(map(strength, actions)) for rec_id, actions in context.actions_for.items()}
    known = {rec_id: counts for rec_id, counts in strengths.items() if counts.keys() - {None}}
    if known:
        named = [f"{rec_id} {_line(counts)}" for rec_id, counts in itertools.islice(known.items(), SHOWN)]
        more = [f"and {len(known) - SHOWN} more"] if len(known) > SHOWN else []
        at = heading(context.engagement.actions[0], "strength")
        yield Finding(CODE, at, {"profile": ", ".join([*named, *more])})


def _line(counts: Counter[Strength | None]) -> str:
    return "/".join(str(counts[each]) for each in Strength)
