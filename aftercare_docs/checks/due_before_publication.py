"""An action that is due before publication is meant to be.

What faces outward is ACT14's concern.

Passes::

    Dates   | date_key    | date
            | publication | 2026-06-18
    Actions | action_id | action         | due
            | A01       | Agree one page | 2026-06-18

Fails, at Actions!C2::

    Dates   | date_key    | date
            | publication | 2026-06-18
    Actions | action_id | action         | due
            | A01       | Agree one page | 2026-06-17
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    DateKey,
)

CODE = "ACT13"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each action that comes before publication and stays inside the partnership."""
    published = context.engagement.day_of(DateKey.PUBLICATION) or dt.date.min
    for action in context.engagement.actions:
        if action.due and action.due < published and not action.outward_facing:
            yield Finding(CODE, action.at["due"])
