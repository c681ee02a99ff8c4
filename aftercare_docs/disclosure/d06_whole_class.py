"""D6: a theme never speaks for everybody of a group: an agency, a session, a seniority, or all who came.

What all of them said, each of them said. A group is also everybody who came and holds one governance role, or has
one part in the review. It follows that somebody who is the only one from an agency cannot stand behind a theme that
is released: merge the theme upward, or hold it. Of the other groups, those of one are left to the agency they are in.

Passes::

    agency | attended | T01
    AG1    | P1 P2 P3 | P1 P2
    AG2    | P4 P5 P6 | P4 P5
    AG3    | P7 P8    | P7

Fails, holding T01::

    agency | attended | T01
    AG1    | P1 P2 P3 | P1 P2
    AG2    | P4 P5 P6 | P4 P5
    AG3    | P7       | P7
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.disclosure.evidence import Evidence, Support
from aftercare_docs.findings import Finding
from aftercare_docs.policy import Policy

CODE = "DIS06"


def check(support: Support, evidence: Evidence, policy: Policy) -> Iterator[Finding]:
    """At the cell that asks for publication, with the widest kind of group that the theme speaks for."""
    for kind, groups in evidence.groups:
        if any(group <= support.contributors for group in groups):
            yield Finding("DIS06", support.theme.at["publish"], {"of": kind})
            return
