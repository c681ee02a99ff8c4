"""D29: what a row showed does not go because one or two people, or agencies, moved.

D9 for the rows that are no themes. Whoever holds two versions sees that the words of a check-in are gone, and asks who
was struck off; or that an agency is gone from a peer group or a route to support. Each row is remembered with those
who stood behind it, and compared with the last release. In these tables the first is what was released before, the
second what would be released now.

Passes::

    PeerLearning | peer_id | agency_ids
                 | PL01    | AG01; AG04; AG05; AG06

    PeerLearning | peer_id | agency_ids
                 | PL01    | AG01; AG04; AG05; AG06; AG07

Fails, at PeerLearning!B2::

    PeerLearning | peer_id | agency_ids
                 | PL01    | AG01; AG04; AG05; AG06

    PeerLearning | peer_id | agency_ids
                 | PL01    | AG04; AG05; AG06
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from aftercare_docs.disclosure import d25_small_check_ins
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.findings import CellRef, Finding
from aftercare_docs.policy import Policy

CODE = "DIS29"
CHECK_INS, PEERS, SUPPORT = SHEETS = ("CheckIns", "PeerLearning", "Support")


@dataclass(frozen=True, slots=True, repr=False)
class Group:
    """One row, those who stand behind it, whether others read what it says, and the words by which it is known."""

    sheet: str
    key: str
    members: frozenset[str]
    shown: bool
    at: CellRef
    name: str = ""


def groups(evidence: Evidence, policy: Policy) -> Iterator[Group]:
    """The rows that name people or agencies and go to readers beyond the facilitators."""
    made = evidence.engagement
    for row in made.check_ins:
        said = any(getattr(row, column) for column in d25_small_check_ins.SAID)
        shown = said and d25_small_check_ins.enough(row, evidence, policy)
        people = frozenset(row.attendees) & frozenset(evidence.agency_of) - evidence.facilitators
        yield Group(CHECK_INS, row.checkin_id, people, shown, row.at["attendees"], row.focus)
    for peer in made.peer_learning:
        yield Group(PEERS, peer.peer_id, frozenset(peer.agency_ids), True, peer.at["agency_ids"], peer.name)
    for route in made.support:
        members = frozenset(made.agency) if "All" in route.available_to else frozenset(route.available_to)
        yield Group(SUPPORT, route.support_id, members, True, route.at["available_to"], route.offer)


def check(now: Collection[Group], before: Mapping[tuple[str, str], Group], policy: Policy) -> Iterator[Finding]:
    """At every row from which something has gone with so few that it is theirs."""
    for group in now:
        then = before.get((group.sheet, group.key))
        if then is None or not then.shown:
            continue
        if group.sheet == CHECK_INS:
            if not group.shown and 0 < len(then.members ^ group.members) < policy.min_moved:
                facts = {"what": "the words of this check-in are", "of": "people", "least": policy.min_moved}
                yield Finding("DIS29", group.at, facts)
        elif 0 < len(then.members - group.members) < policy.min_agencies:
            facts = {"what": "an agency is", "of": "agencies", "least": policy.min_agencies}
            yield Finding("DIS29", group.at, facts)
