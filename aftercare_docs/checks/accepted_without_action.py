"""Every accepted recommendation has an action, unless each of its components is decided another way.

To fold a component into existing work, to leave it with a reason or to hold it open is a decision too.

Passes::

    Recommendations | rec_id | text_verbatim | response
                    | R1     | Review it.    | Accepted
                    | R2     | Agree it.     | Accepted
    Components      | component_id | rec_id | element         | decision
                    | R1.1         | R1     | Agree the words | Act
                    | R2.1         | R2     | Keep the words  | Hold open
    Actions         | action_id | component_ids | action
                    | A01       | R1.1          | Agree one page

Fails, at Recommendations!C2::

    Recommendations | rec_id | text_verbatim | response
                    | R1     | Review it.    | Accepted
    Components      | component_id | rec_id | element         | decision
                    | R1.1         | R1     | Agree the words | Act
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    ComponentDecision,
    Response,
)

CODE = "REC02"

ACCEPTED = frozenset({Response.ACCEPTED, Response.ACCEPTED_IN_PART})


def check(context: Context) -> Iterator[Finding]:
    """One finding for each accepted recommendation that nothing follows from."""
    for recommendation in context.engagement.recommendations:
        if recommendation.response in ACCEPTED and not context.actions_for[recommendation.rec_id]:
            decisions = [part.decision for part in context.components_of[recommendation.rec_id]]
            if not decisions or {None, ComponentDecision.ACT} & {*decisions}:
                yield Finding(CODE, recommendation.at["response"])
