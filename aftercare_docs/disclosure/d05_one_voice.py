"""D5: no one person supplies more than a third of the notes behind a theme.

One person has one note in a theme, so this speaks up where themes are merged: whoever stands behind both of them
has two notes in the one that is left.

Passes::

    agency | attended | T01   | T02 into T01
    AG1    | P1 P2 P3 | P1    | P2
    AG2    | P4 P5 P6 | P4 P5 | P4
    AG3    | P7 P8 P9 | P7    |

Fails, holding T01::

    agency | attended | T01   | T02 into T01 | T03 into T01 | T04 into T01
    AG1    | P1 P2 P3 | P1 P2 | P1           | P1           | P1
    AG2    | P4 P5 P6 | P4 P5 |              |              |
    AG3    | P7 P8 P9 | P7    |              |              |
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction

from aftercare_docs.disclosure.evidence import Evidence, Support
from aftercare_docs.findings import Finding
from aftercare_docs.policy import Policy

CODE = "DIS05"


def check(support: Support, evidence: Evidence, policy: Policy) -> Iterator[Finding]:
    """At the cell that asks for publication."""
    most = max(Counter(note.person_id for note in support.notes).values(), default=0)
    if most and Fraction(most, len(support.notes)) > policy.max_person_share:
        yield Finding("DIS05", support.theme.at["publish"], {"share": policy.max_person_share})
