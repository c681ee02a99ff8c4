"""Nothing that faces outward is dated before publication or the end of the embargo.

An item faces outward where it says so, where it is for the public, and where it is for all staff and does not say.

Passes::

    Dates | date_key    | date
          | publication | 2026-06-18
    Comms | comms_id | moment             | audience   | date       | outward_facing
          | CM01     | Before publication | Staff-wide | 2026-06-15 | No
          | CM02     | Publication day    | Public     | 2026-06-18 | Yes

Fails, at Comms!D2::

    Dates | date_key    | date
          | publication | 2026-06-18
    Comms | comms_id | moment             | audience   | date       | outward_facing
          | CM01     | Before publication | Staff-wide | 2026-06-15 |
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.engagement.delivery import Dissemination
from aftercare_docs.engagement.setup import CommsItem
from aftercare_docs.findings import CellRef, Finding
from aftercare_docs.vocabularies import (
    Audience,
    DateKey,
)

CODE = "ACT14"

GATES = {DateKey.PUBLICATION: "publication", DateKey.EMBARGO_UNTIL: "the embargo ends"}


def check(context: Context) -> Iterator[Finding]:
    """One finding for each item that comes before the later of the two dates."""
    known = {day: event for key, event in GATES.items() if (day := context.engagement.day_of(key))}
    if not known:
        return
    opens = max(known)
    for at, day in _outward(context):
        if day and day < opens:
            yield Finding(CODE, at, {"event": known[opens]})


def _outward(context: Context) -> Iterator[tuple[CellRef, dt.date | None]]:
    """Every item that people outside will meet, with the cell of its date."""
    engagement = context.engagement
    yield from ((each.at["due"], each.due) for each in engagement.actions if each.outward_facing)
    items: tuple[CommsItem | Dissemination, ...] = (*engagement.comms, *engagement.dissemination)
    for item in items:
        is_unsaid = item.outward_facing is None and item.audience is Audience.STAFF_WIDE
        if item.outward_facing or item.audience is Audience.PUBLIC or is_unsaid:
            yield item.at["date"], item.date
