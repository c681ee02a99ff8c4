"""An action starts before it is due, and one that outlives the engagement has a forum to carry it on.

Passes::

    Dates   | date_key       | date
            | engagement_end | 2027-02-26
    Actions | action_id | action         | start      | due        | carry_over_forum
            | A01       | Agree one page | 2026-09-07 | 2027-03-31 | Case review group

Fails, at Actions!D2::

    Dates   | date_key       | date
            | engagement_end | 2027-02-26
    Actions | action_id | action         | start      | due        | carry_over_forum
            | A01       | Agree one page | 2026-09-07 | 2027-03-31 |
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    DateKey,
)

CODE = "ACT12"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each date that is out of order."""
    end = context.engagement.day_of(DateKey.ENGAGEMENT_END)
    for action in context.engagement.actions:
        if action.start and action.due and action.start > action.due:
            yield Finding(CODE, action.at["start"], {"what": "starts after it is due"})
        if end and action.due and action.due > end and not action.carry_over_forum:
            what = "is due after the engagement ends, and no forum carries it over"
            yield Finding(CODE, action.at["due"], {"what": what})
