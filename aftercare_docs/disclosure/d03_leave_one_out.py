"""D3: a theme still stands when any one agency is taken away.

A team can compare notes and subtract itself. Whoever remains must be more than one person from more than one
agency, or the team knows who said the rest.

Passes::

    agency | attended       | T01
    AG1    | P1 P2 P3 P4 P5 | P1 P2 P3
    AG2    | P6 P7 P8       | P6 P7
    AG3    | P9 P10 P11     | P9

Fails, holding T01::

    agency | attended          | T01
    AG1    | P1 P2 P3 P4 P5 P6 | P1 P2 P3 P4
    AG2    | P7 P8 P9          | P7
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.disclosure.evidence import Evidence, Support
from aftercare_docs.findings import Finding
from aftercare_docs.policy import Policy

CODE = "DIS03"


def check(support: Support, evidence: Evidence, policy: Policy) -> Iterator[Finding]:
    """At the cell that asks for publication."""
    largest, agencies = max(support.sizes, default=0), len(support.sizes)
    left = len(support.contributors) - largest
    if left < policy.left_contributors or agencies - 1 < policy.left_agencies:
        facts = {"contributors": policy.left_contributors, "agencies": policy.left_agencies}
        yield Finding("DIS03", support.theme.at["publish"], facts)
