"""D11: what reaches everybody has no date finer than the policy allows, and none that finds a session.

The month in which a document was issued is said by the document itself. A month or quarter beyond that is shown to
everybody only where enough sessions fell in it, or none did, and a day or a time never. What people said is not
placed in the order of the sessions either: "at the second workshop" is a date to whoever was there.

Passes::

    output | audience    | sheet      | key | date       | text
    O1     | Partnership | Sessions   | S1  | 2026-06-24 |
    O2     | Public      | Conditions | C1  |            | Learning embeds when time is protected.

Fails, at C1::

    output | audience    | sheet      | key | date       | text
    O1     | Partnership | Sessions   | S1  | 2026-06-24 |
    O2     | Public      | Conditions | C1  |            | This came up in the second workshop.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from aftercare_docs.columns import Emit
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.disclosure.statements import Statement
from aftercare_docs.findings import Finding
from aftercare_docs.floors import Grain
from aftercare_docs.policy import Policy

CODE = "DIS11"
# written out, because the calendar of the machine may speak another language
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
MONTH = re.compile(rf"(?P<month>{'|'.join(MONTHS)}) (?P<year>\d{{4}})")
QUARTER = re.compile(r"[Qq](?:uarter )?(?P<quarter>[1-4]) (?P<year>\d{4})")
ORDER = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|opening|previous|earlier|next|later|last|final|closing)"
    r"\s+(?:[\w-]+\s+)?(?:sessions?|workshops?|meetings?|forums?|reflections?|check-ins?)\b",
    re.IGNORECASE,
)


def check(said: Iterable[Statement], evidence: Evidence, policy: Policy) -> Iterator[Finding]:
    """At the row that places something in time for somebody who should not know."""
    for statement in said:
        is_public = not policy.sees(statement.audience, Emit.SHARED)
        if is_public and not all(may_be_shown(period, evidence, policy) for period in statement.periods):
            yield Finding("DIS11", evidence.place(*statement.origin), {"what": "a date finer than everybody may read"})
        elif statement.is_view and ORDER.search(statement.text):
            yield Finding("DIS11", evidence.place(*statement.origin), {"what": "a place in the order of the sessions"})


def may_be_shown(period: str, evidence: Evidence, policy: Policy) -> bool:
    """Whether everybody may read a month or a quarter: it is coarse enough, and leads to none of the sessions."""
    if month := MONTH.fullmatch(period):
        months = {MONTHS.index(month["month"]) + 1}
        return policy.public_dates is Grain.MONTH and _finds_none(int(month["year"]), months, evidence, policy)
    if quarter := QUARTER.fullmatch(period):
        last = int(quarter["quarter"]) * 3
        months = {last - 2, last - 1, last}
        return policy.public_dates is not Grain.NONE and _finds_none(int(quarter["year"]), months, evidence, policy)
    return False


def _finds_none(year: int, months: set[int], evidence: Evidence, policy: Policy) -> bool:
    """True when so many sessions fell in the period, or none at all, that it does not lead to any."""
    days = (s.date for s in evidence.engagement.sessions if s.date)
    return not 0 < sum(day.year == year and day.month in months for day in days) < policy.min_sessions
