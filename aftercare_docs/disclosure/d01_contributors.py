"""D1: enough people stand behind a theme.

Below the threshold a colleague who was in the room can go through who might have said it. A theme of high
sensitivity, or of none stated, needs more; contributors of a merged theme count for the theme it went into.

Passes::

    agency | attended | T01
    AG1    | P1 P2 P3 | P1 P2
    AG2    | P4 P5 P6 | P4 P5
    AG3    | P7 P8 P9 | P7

Fails, holding T01::

    agency | attended | T01
    AG1    | P1 P2 P3 | P1 P2
    AG2    | P4 P5 P6 | P4
    AG3    | P7 P8 P9 | P7
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.disclosure.evidence import Evidence, Support
from aftercare_docs.findings import Finding
from aftercare_docs.policy import Policy

CODE = "THM01"


def check(support: Support, evidence: Evidence, policy: Policy) -> Iterator[Finding]:
    """At the cell that asks for publication."""
    least = policy.min_contributors_high if support.is_high else policy.min_contributors
    if len(support.contributors) < least:
        yield Finding("THM01", support.theme.at["publish"], {"least": least, "of": "contributors"})
