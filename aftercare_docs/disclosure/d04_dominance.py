"""D4: no agency, and no two agencies, make up most of a theme.

A theme that is mostly one agency's is read as that agency's; where two supply nearly all of it, each can work out
the other's part.

Passes::

    agency | attended       | T01
    AG1    | P1 P2 P3 P4 P5 | P1 P2 P3
    AG2    | P6 P7 P8       | P6 P7
    AG3    | P9 P10 P11     | P9

Fails, holding T01::

    agency | attended          | T01
    AG1    | P1 P2 P3 P4 P5 P6 | P1 P2 P3 P4
    AG2    | P7 P8 P9          | P7 P8
    AG3    | P10 P11           | P10
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from aftercare_docs.disclosure.evidence import Evidence, Support
from aftercare_docs.findings import Finding
from aftercare_docs.policy import Policy

CODE = "DIS04"


def check(support: Support, evidence: Evidence, policy: Policy) -> Iterator[Finding]:
    """At the cell that asks for publication."""
    if not support.sizes:
        return
    n, first, second = len(support.contributors), support.sizes[0], sum(support.sizes[1:2])
    for name, broken in (
        ("max_agency_share", Fraction(first, n) > policy.max_agency_share),
        ("max_two_agencies_share", Fraction(first + second, n) >= policy.max_two_agencies_share),
        ("min_remainder", Fraction(n - first - second, first) < policy.min_remainder),
    ):
        if broken:
            yield Finding("DIS04", support.theme.at["publish"], {"policy": name})
            return
