"""Every recommendation says what is meant to be different for children.

Passes::

    Recommendations | rec_id | text_verbatim | intended_difference
                    | R1     | Review it.    | Children meet services that know each other.

Fails, at Recommendations!C3::

    Recommendations | rec_id | text_verbatim | intended_difference
                    | R1     | Review it.    | Children meet services that know each other.
                    | R2     | Agree it.     |
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context, gaps
from aftercare_docs.findings import Finding

CODE = "REC04"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each blank, or for the heading where nobody has begun."""
    yield from (Finding(CODE, at) for at in gaps(context.engagement.recommendations, "intended_difference"))
