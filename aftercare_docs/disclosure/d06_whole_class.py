"""D6: a theme never speaks for everybody who came from an agency, or for everybody who came.

What all of them said, each of them said. It follows that somebody who is the only one from an agency cannot stand
behind a theme that is released: merge the theme upward, or hold it.

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
    """At the cell that asks for publication."""
    everybody = evidence.roster <= support.contributors
    whole = any(evidence.attendees.get(agency, frozenset()) <= people for agency, people in support.by_agency.items())
    if everybody or whole:
        yield Finding("DIS06", support.theme.at["publish"], {"of": "the engagement" if everybody else "an agency"})
