"""IND02: a reading is shown only where enough people stand behind it.

What few people answered can be shared out among them. A reading with fewer people than the policy or the indicator
asks for is left out. A reading that does not say how many there were is shown only where the indicator says that it
is not about people, by a minimum of one.

Passes::

    Indicators | indicator_id | question         | min_n
               | I01          | Is it happening? | 5
               | I02          | Is it small?     | 1
    Readings   | indicator_id | date       | value | n
               | I01          | 2026-10-16 | 4.8   | 5
               | I02          | 2026-10-16 | 24    |

Fails, at Readings!D2::

    Indicators | indicator_id | question         | min_n
               | I01          | Is it happening? | 5
    Readings   | indicator_id | date       | value | n
               | I01          | 2026-10-16 | 4.8   | 4
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.engagement import Engagement
from aftercare_docs.engagement.learning import Reading
from aftercare_docs.findings import Finding
from aftercare_docs.policy import Policy

CODE = "IND02"


def check(engagement: Engagement, policy: Policy) -> Iterator[Finding]:
    """At the cell that says, or does not say, how many people there were."""
    for reading in engagement.readings:
        if not enough(reading, engagement, policy):
            yield Finding("IND02", reading.at["n"])


def enough(reading: Reading, engagement: Engagement, policy: Policy) -> bool:
    """True when a reading may be shown."""
    indicator = next((i for i in engagement.indicators if i.indicator_id == reading.indicator_id), None)
    least = indicator.min_n if indicator else None
    if reading.n is None:
        return least == 1
    return reading.n >= max(policy.min_readings, least or 0)
