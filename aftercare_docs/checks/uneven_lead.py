"""No agency leads more than half of the plan, and every safeguarding partner leads something.

Passes::

    Actions | action_id | action           | lead_agency
            | A01       | Agree one page   | AG01
            | A02       | Try it twice     | AG02
            | A03       | Ask young people | AG03
            | A04       | Change the form  | AG01
            | A05       | Look again       | AG02

Fails, at Actions!C1::

    Actions | action_id | action           | lead_agency
            | A01       | Agree one page   | AG01
            | A02       | Try it twice     | AG01
            | A03       | Ask young people | AG03
            | A04       | Change the form  | AG01
            | A05       | Look again       | AG02
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from aftercare_docs.checks.context import Context, heading
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    StatutoryStatus,
)

CODE = "OWN03"


def check(context: Context) -> Iterator[Finding]:
    """One finding for an agency that leads most of it, one for each partner that leads nothing."""
    limits = context.limits
    led = [action for action in context.engagement.actions if action.lead_agency]
    if len(led) < limits.shares_from:
        return
    leads = Counter(action.lead_agency for action in led)
    most = max(leads.values())
    if most > limits.most_share_of_an_agency * len(led):
        what = f"one agency leads {most} of {len(led)} actions"
        yield Finding(CODE, heading(led[0], "lead_agency"), {"what": what})
    for agency in context.engagement.agencies:
        is_partner = agency.statutory_status is StatutoryStatus.SAFEGUARDING_PARTNER and agency.in_scope is not False
        if is_partner and agency.agency_id not in leads:
            yield Finding(CODE, agency.at["agency_id"], {"what": "this safeguarding partner leads no action"})
