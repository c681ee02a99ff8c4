"""The action plan as partners were given it, worked out from the engagement.

In: the engagement and the day. Out: an ``Outgoing`` plan for each output that is an action-plan workbook. It does not
ask whether the engagement may be built: plans come back at any time.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field

from aftercare_docs.documents import action_plan
from aftercare_docs.engagement import Engagement
from aftercare_docs.fingerprints import fingerprint
from aftercare_docs.outputs import makeable
from aftercare_docs.returns.table import Table, composed
from aftercare_docs.showing import Shown, basis, shown


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One output's plan as it is now, with the rules that its texts keep to. Confidential."""

    shown: Shown
    table: Table = field(repr=False)
    fingerprint: str


def outgoing(engagement: Engagement, day: dt.date) -> tuple[Outgoing, ...]:
    """Every action-plan workbook that the Outputs sheet asks for."""
    outputs = [output for output in makeable(engagement) if output.artefact is action_plan.ARTEFACT]
    return tuple(_outgoing(each) for each in shown(basis(engagement, day)[0], outputs)[0])


def told_by(plans: Iterable[Outgoing], stated: frozenset[str]) -> Outgoing | None:
    """The plan whose fingerprint a file gives."""
    return next((plan for plan in plans if plan.fingerprint in stated), None)


def _outgoing(each: Shown) -> Outgoing:
    document = action_plan.compose(each.redacted.release)
    return Outgoing(each, composed(document), fingerprint(document, action_plan.FILES))
