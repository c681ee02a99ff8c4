"""Indicators are few and light, and at least one asks what difference it makes.

Passes::

    Indicators | indicator_id | question                  | kind            | burden_min_month
               | I01          | Are hours kept?           | How well        | 10
               | I02          | What do children notice?  | What difference | 20

Fails, at Indicators!D1::

    Indicators | indicator_id | question                  | kind            | burden_min_month
               | I01          | Are hours kept?           | How well        | 45
               | I02          | What do children notice?  | What difference | 20
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context, heading
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    MeasureKind,
)

CODE = "IND01"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each way in which the set is out of proportion."""
    limits, rows = context.limits, context.engagement.indicators
    if len(rows) > limits.most_indicators:
        yield Finding(CODE, heading(rows[0], "indicator_id"), {"what": f"there are {len(rows)} indicators"})
    burden = sum(row.burden_min_month or 0 for row in rows)
    if burden > limits.most_burden:
        what = f"the indicators take {burden} minutes a month together"
        yield Finding(CODE, heading(rows[0], "burden_min_month"), {"what": what})
    kinds = {row.kind for row in rows if row.kind}
    if kinds and MeasureKind.WHAT_DIFFERENCE not in kinds:
        yield Finding(CODE, heading(rows[0], "kind"), {"what": "no indicator asks what difference it makes"})
