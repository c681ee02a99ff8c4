"""A recommendation that is not accepted, or only in part, says why.

Passes::

    Recommendations | rec_id | text_verbatim | response         | response_rationale
                    | R1     | Review it.    | Accepted in part | The other half is taken up nationally.
                    | R2     | Agree it.     | Accepted         |

Fails, at Recommendations!D2::

    Recommendations | rec_id | text_verbatim | response     | response_rationale
                    | R1     | Review it.    | Not accepted |
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    Response,
)

CODE = "REC03"

OWED = frozenset({Response.ACCEPTED_IN_PART, Response.NOT_ACCEPTED})


def check(context: Context) -> Iterator[Finding]:
    """One finding for each rationale that is owed."""
    for recommendation in context.engagement.recommendations:
        if recommendation.response in OWED and not recommendation.response_rationale:
            yield Finding(CODE, recommendation.at["response_rationale"])
