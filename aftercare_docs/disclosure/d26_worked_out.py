"""D26: nobody who did not say it can work out from the rules who did.

The rules are published, and so is the room to whoever was in it. Where a theme could not have been released without
somebody, a colleague who knows their own part, or a team that knows its own, is certain of that person. So a theme
must stand without any one of its people: as it is, or with another in their place whom neither the colleague nor the
team can rule out.

Passes::

    agency | attended | T01
    AG1    | P1 P2 P3 | P1 P2
    AG2    | P4 P5 P6 | P4 P5
    AG3    | P7 P8 P9 | P7

Fails, holding T01 (P8 knows that five are not to be had without P7)::

    agency | attended | T01
    AG1    | P1 P2 P3 | P1 P2
    AG2    | P4 P5 P6 | P4 P5
    AG3    | P7 P8    | P7
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from aftercare_docs.disclosure import (
    d01_contributors,
    d02_agencies,
    d03_leave_one_out,
    d04_dominance,
    d06_whole_class,
)
from aftercare_docs.disclosure.evidence import Evidence, Support
from aftercare_docs.findings import Finding
from aftercare_docs.policy import Policy

CODE = "DIS26"
PUBLISHED = (
    d01_contributors.check,
    d02_agencies.check,
    d03_leave_one_out.check,
    d04_dominance.check,
    d06_whole_class.check,
)
"""The rules about who stands behind a theme, from which a reader can reason."""


def check(support: Support, evidence: Evidence, policy: Policy) -> Iterator[Finding]:
    """At the cell that asks for publication. Says nothing of a theme that is held for a plainer reason."""
    people = support.contributors
    if _could_be(people, support, evidence, policy) and any(
        _must_be(person, support, evidence, policy) for person in people
    ):
        yield Finding(CODE, support.theme.at["publish"])


def _must_be(person: str, support: Support, evidence: Evidence, policy: Policy) -> bool:
    """True when somebody else, or another team, can rule out everybody who could stand there instead."""
    without = support.contributors - {person}
    if _could_be(without, support, evidence, policy):
        return False
    instead: set[str] = set()
    for other in sorted(evidence.roster - support.contributors):
        if _could_be(without | {other}, support, evidence, policy):
            instead.add(other)
            if _hide(instead, person, evidence):
                return False
    return True


def _hide(instead: set[str], person: str, evidence: Evidence) -> bool:
    """True when nobody, and no team but that of the person, is all of those who could stand there instead."""
    teams = {evidence.agency_of.get(other) for other in instead}
    return len(instead) > 1 and (len(teams) > 1 or teams == {evidence.agency_of.get(person)})


def _could_be(people: frozenset[str], support: Support, evidence: Evidence, policy: Policy) -> bool:
    """True when the published rules would let a theme through that rests on these people."""
    notes = tuple(replace(note, person_id=person) for person in people for note in support.notes[:1])
    imagined = replace(support, notes=notes)
    return not any(found for rule in PUBLISHED for found in rule(imagined, evidence, policy))
