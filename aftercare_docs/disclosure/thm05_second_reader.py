"""THM05: somebody who did not say it has read the wording of a theme of high sensitivity.

A drafter does not hear whose turn of phrase they have kept. The reader is named on the Themes sheet; somebody who
stands behind the theme knows whose words they are, and does not count.

Passes::

    agency | attended        | T01 High read by P8
    AG1    | P1 P2 P3 P4     | P1 P2
    AG2    | P5 P6 P7 P8     | P5 P6
    AG3    | P9 P10 P11 P12  | P9 P10

Fails, at T01::

    agency | attended        | T01 High
    AG1    | P1 P2 P3 P4     | P1 P2
    AG2    | P5 P6 P7 P8     | P5 P6
    AG3    | P9 P10 P11 P12  | P9 P10
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.findings import Finding

CODE = "THM05"


def check(evidence: Evidence) -> Iterator[Finding]:
    """At the cell that names the reader. The theme is not held for it."""
    for support in evidence.supports.values():
        reader = support.theme.wording_checked_by
        if support.is_high and (not reader or reader in support.contributors):
            yield Finding("THM05", support.theme.at["wording_checked_by"])
