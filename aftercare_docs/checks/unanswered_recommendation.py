"""Every recommendation has a response, or a component that takes it up.

"Under discussion" is a response: it tells the reader where things stand.

Passes::

    Recommendations | rec_id | text_verbatim | response
                    | R1     | Review it.    | Under discussion
                    | R2     | Agree it.     |
    Components      | component_id | rec_id | element
                    | R2.1         | R2     | Agree the words

Fails, at Recommendations!C2::

    Recommendations | rec_id | text_verbatim | response
                    | R1     | Review it.    |
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding

CODE = "REC01"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each recommendation of which nothing can be said."""
    taken_up = {component.rec_id for component in context.engagement.components}
    for recommendation in context.engagement.recommendations:
        if recommendation.response is None and recommendation.rec_id not in taken_up:
            yield Finding(CODE, recommendation.at["response"])
