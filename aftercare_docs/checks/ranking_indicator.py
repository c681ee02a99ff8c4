"""No indicator could rank people or teams, and each says what it is not for.

Passes::

    Indicators | indicator_id | question        | signal              | not_for
               | I01          | Are hours kept? | Share of hours held | Not for comparing teams

Fails, at Indicators!C2::

    Indicators | indicator_id | question        | signal                       | not_for
               | I01          | Are hours kept? | Hours held per practitioner  | Not for appraisal
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context, gaps
from aftercare_docs.checks.wording import says
from aftercare_docs.findings import Finding

CODE = "IND03"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each indicator that counts by person or team, and for each that does not say its limits."""
    for row in context.engagement.indicators:
        for column in ("question", "signal"):
            if says(getattr(row, column), context.limits.ranking_words):
                yield Finding(CODE, row.at[column], {"what": "this indicator could rank people or teams"})
    for at in gaps(context.engagement.indicators, "not_for"):
        yield Finding(CODE, at, {"what": "`Not for` is empty"})
