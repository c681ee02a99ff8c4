"""D2: enough agencies stand behind a theme.

With two agencies, each knows that what its own people did not say came from the other.

Passes::

    agency | attended | T01
    AG1    | P1 P2 P3 | P1 P2
    AG2    | P4 P5 P6 | P4 P5
    AG3    | P7 P8 P9 | P7

Fails, holding T01::

    agency | attended    | T01
    AG1    | P1 P2 P3 P4 | P1 P2 P3
    AG2    | P5 P6 P7 P8 | P5 P6 P7
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.disclosure.evidence import Evidence, Support
from aftercare_docs.findings import Finding
from aftercare_docs.policy import Policy

CODE = "THM01"


def check(support: Support, evidence: Evidence, policy: Policy) -> Iterator[Finding]:
    """At the cell that asks for publication."""
    least = policy.min_agencies_high if support.is_high else policy.min_agencies
    if len(support.by_agency) < least:
        yield Finding("THM01", support.theme.at["publish"], {"least": least, "of": "agencies"})
