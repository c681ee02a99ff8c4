"""D6: a theme never speaks for all of a group, or for all but one: an agency, a session, a job, or all who came.

What all of them said, each of them said; and of four or more, all but one is all to the one who did not. A group is
also everybody who came and whose jobs are of one family in the published hierarchy, who shares a seniority, holds one
governance role, or has one part in the review. Of three, two may stand behind a theme: were they refused, whoever of
three did say it would know that the other two did not. Somebody who is the only one from an agency cannot stand
behind a theme that is released. Of the other groups, those of one are left to the agency they are in.

Passes::

    agency | attended | T01
    AG1    | P1 P2 P3 | P1 P2
    AG2    | P4 P5 P6 | P4 P5
    AG3    | P7 P8 P9 | P7

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
        if any(speaks_for(support.contributors, group, policy) for group in groups):
            yield Finding("DIS06", support.theme.at["publish"], {"of": kind})
            return


def speaks_for(contributors: frozenset[str], group: frozenset[str], policy: Policy) -> bool:
    """True when all of a group stand behind a theme, or all but one of a group that is large enough to hide one."""
    silent = len(group - contributors)
    return silent == 0 or (silent == 1 and len(group) >= policy.all_but_one_from)
