"""D28: no date stands beside a word that says which hidden day it is near.

"Anniversary, 19 August" tells within days when it happened, though the day itself is shown nowhere. A row that speaks
of an anniversary keeps its words and loses a date that stands near to the anniversary or to a date that the Identities
sheet blocks, in whatever year; a hearing or inquest loses one near to the end of proceedings that is not shown. Rows
without a date come last, so that their order tells nothing either. Whoever has to know the day is told it.

Passes::

    Dates | date_key    | date       | show_in_outputs
          | anniversary | 2025-08-24 | No
    Comms | comms_id | moment      | message            | date
          | CM01     | Anniversary | A quiet check-in.  |
          | CM02     | Milestone   | The team record.   | 2026-08-19

Fails, at Comms!D2::

    Dates | date_key    | date       | show_in_outputs
          | anniversary | 2025-08-24 | No
    Comms | comms_id | moment      | message            | date
          | CM01     | Anniversary | A quiet check-in.  | 2026-08-19
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields

from aftercare_docs.columns import Column, Emit, Kind, Record
from aftercare_docs.engagement import Engagement
from aftercare_docs.engagement.setup import CommsItem, KeyDate
from aftercare_docs.findings import Finding
from aftercare_docs.policy import Policy
from aftercare_docs.variants import parse_date
from aftercare_docs.vocabularies import CommsMoment, DateKey, IdentityCategory, RedactAction, ShowDate

CODE = "DIS28"
PROCEEDINGS = (DateKey.CRIMINAL_END, DateKey.INQUEST_END, DateKey.REGULATOR_END)
ANNIVERSARY = re.compile(r"\banniversar(?:y|ies)\b|\byears? (?:on|since|after|ago)\b", re.IGNORECASE)
_WORDS = frozenset({Kind.TEXT, Kind.PARAGRAPH, Kind.LIST, Kind.ENUM})
_LEAP = 2000  # a year that has every day


@dataclass(frozen=True, slots=True, repr=False)
class Hidden:
    """The days that are shown nowhere: those that come back every year, and those on which proceedings ended."""

    yearly: frozenset[tuple[int, int]]
    once: frozenset[dt.date]

    def tells(self, record: Record, column: Column) -> bool:
        """Whether the date in this cell says, beside the words of its row, when a hidden day is.

        A row of the Dates sheet says for itself how its date may be shown.
        """
        if column.kind is not Kind.DATE or column.emit is Emit.NEVER or isinstance(record, KeyDate):
            return False
        day = getattr(record, column.name)
        if day is None:
            return False
        if (day.month, day.day) in self.yearly and any(ANNIVERSARY.search(text) for text in _words(record)):
            return True
        is_hearing = isinstance(record, CommsItem) and record.moment is CommsMoment.HEARING_OR_INQUEST
        return is_hearing and day in self.once


def hidden(engagement: Engagement, policy: Policy) -> Hidden:
    """The days to keep away from, each with as many around it as the policy says."""
    around = [dt.timedelta(days=n) for n in range(-policy.days_around_hidden, policy.days_around_hidden + 1)]
    blocked = (
        found
        for row in engagement.identities
        if row.category is IdentityCategory.DATE and row.action is RedactAction.BLOCK
        if (found := parse_date(row.real_value))
    )
    years = [dt.date(_LEAP, month, day) for _, month, day in blocked]
    years += [day.replace(year=_LEAP) for day in _unshown(engagement, lambda key: key is DateKey.ANNIVERSARY)]
    once = list(_unshown(engagement, lambda key: key in PROCEEDINGS))
    return Hidden(
        frozenset(((day + n).month, (day + n).day) for day in years for n in around),
        frozenset(day + n for day in once for n in around),
    )


def check(engagement: Engagement, policy: Policy) -> Iterator[Finding]:
    """At every date that is left out."""
    days = hidden(engagement, policy)
    for part in fields(engagement):
        value = getattr(engagement, part.name)
        for record in value if isinstance(value, tuple) else (value,):
            for column in record.SHEET.columns:
                if days.tells(record, column):
                    yield Finding("DIS28", record.at[column.name], {"days": policy.days_around_hidden})


def _unshown(engagement: Engagement, wanted: Callable[[DateKey | None], bool]) -> Iterator[dt.date]:
    for row in engagement.dates:
        if row.date and wanted(row.date_key) and row.show_in_outputs is not ShowDate.FULL_DATE:
            yield row.date


def _words(record: Record) -> Iterator[str]:
    """What the row says to anybody: its texts, its lists and the words of its closed lists."""
    for column in record.SHEET.columns:
        if column.kind in _WORDS and column.emit is not Emit.NEVER:
            value = getattr(record, column.name)
            yield from value if isinstance(value, tuple) else (value or "",)
