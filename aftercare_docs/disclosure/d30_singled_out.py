"""D30: no list of agencies singles one out, as the one that gets something or as the one that does not.

An extra reflective session for one small agency says who needed it; a peer group of all agencies but one says who does
not come. Routes to support of one kind are read together: an agency that pays for its own assistance programme, beside
another for the rest, is not singled out. Neither the partnership's own office nor the provider counts. A person who
knows the place decides.

Passes::

    Agencies | agency_id | agency_name
             | AG01      | Council
             | AG02      | Police
             | AG03      | Health
             | AG04      | Youth work
    Support  | support_id | kind        | available_to
             | SU01       | Supervision | AG03
             | SU02       | Supervision | AG04

Fails, at Support!C2::

    Agencies | agency_id | agency_name
             | AG01      | Council
             | AG02      | Police
             | AG03      | Health
             | AG04      | Youth work
    Support  | support_id | kind        | available_to
             | SU01       | Supervision | AG04
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import CellRef, Finding
from aftercare_docs.policy import Policy
from aftercare_docs.vocabularies import StatutoryStatus

CODE = "DIS30"
Listed = tuple[CellRef, frozenset[str]]
"""A cell, and the agencies that it names."""


def check(engagement: Engagement, policy: Policy) -> Iterator[Finding]:
    """At every list that, with others of its kind, names one agency or leaves one out."""
    everybody = _concerned(engagement)
    if len(everybody) < policy.all_but_one_from:
        return
    for lists in _lists(engagement):
        named = frozenset[str]().union(*(agencies for _, agencies in lists)) & everybody
        if len(named) in {1, len(everybody) - 1}:
            what = "one agency alone" if len(named) == 1 else "every agency but one"
            yield from (Finding("DIS30", at, {"what": what}) for at, _ in lists)


def _concerned(engagement: Engagement) -> frozenset[str]:
    """The agencies that the work is for."""
    return frozenset(
        agency.agency_id
        for agency in engagement.agencies
        if agency.in_scope is not False
        and agency.statutory_status is not StatutoryStatus.PARTNERSHIP_BODY
        and agency.agency_name != engagement.details.provider_name
    )


def _lists(engagement: Engagement) -> Iterable[list[Listed]]:
    """Routes to support by their kind, and each peer group for itself. What is for all is for nobody in particular."""
    kinds: defaultdict[str, list[Listed]] = defaultdict(list)
    for route in engagement.support:
        kinds[route.kind or route.support_id].append((route.at["available_to"], frozenset(route.available_to)))
    yield from (lists for lists in kinds.values() if not any("All" in agencies for _, agencies in lists))
    for peer in engagement.peer_learning:
        yield [(peer.at["agency_ids"], frozenset(peer.agency_ids))]
