"""There is a card for every level and for every stage of the cycle.

A set in which no card says its level, or its stage, has not been sorted yet and is left in peace.

Passes::

    Prompts | prompt_id | question        | cycle_stage
            | PR01      | What happened?  | Experience
            | PR02      | What stays?     | Reflection
            | PR03      | What do we see? | Analysis
            | PR04      | What next?      | Action planning

Fails, at Prompts!C1::

    Prompts | prompt_id | question        | cycle_stage
            | PR01      | What happened?  | Experience
            | PR02      | What stays?     | Reflection
            | PR03      | What do we see? | Analysis
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context, heading
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    CycleStage,
    Level,
)

CODE = "PRM05"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each level and each stage without a card in use."""
    cards = [prompt for prompt in context.engagement.prompts if prompt.active is not False]
    levels, stages = {card.level for card in cards}, {card.cycle_stage for card in cards}
    for level in Level if levels - {None} else ():
        if level not in levels:
            yield Finding(CODE, heading(cards[0], "level"), {"what": f"level {level}"})
    for stage in CycleStage if stages - {None} else ():
        if stage not in stages:
            yield Finding(CODE, heading(cards[0], "cycle_stage"), {"what": f"stage {stage}"})
