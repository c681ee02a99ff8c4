"""The action plan as partners were given it: worked out from the engagement, or read from the copy that was sent.

In: the engagement and the day. Out: an ``Outgoing`` plan for each output that is an action-plan workbook, with what
its readers must not be shown. It does not ask whether the engagement may be built: plans come back at any time.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field

from aftercare_docs import disclosure, identities, policy
from aftercare_docs.allowances import Allowances
from aftercare_docs.documents import action_plan
from aftercare_docs.engagement import Engagement
from aftercare_docs.engagement.control import Output
from aftercare_docs.fingerprints import fingerprint
from aftercare_docs.policy import Policy
from aftercare_docs.outputs import hidden_from, makeable
from aftercare_docs.redaction import Redacted, redact
from aftercare_docs.returns.table import Table, composed
from aftercare_docs.watchlist import Watchlist


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One output's plan as it is now, and the rules that its texts keep to. Confidential."""

    output: Output
    table: Table = field(repr=False)
    fingerprint: str
    redacted: Redacted = field(repr=False)
    hidden: Watchlist
    policy: Policy
    allowances: Allowances


def outgoing(engagement: Engagement, day: dt.date) -> tuple[Outgoing, ...]:
    """Every action-plan workbook that the Outputs sheet asks for."""
    outputs = [output for output in makeable(engagement) if output.artefact is action_plan.ARTEFACT]
    return tuple(_outgoing(engagement, output, day) for output in outputs)


def told_by(plans: Iterable[Outgoing], stated: frozenset[str]) -> Outgoing | None:
    """The plan whose fingerprint a file gives."""
    return next((plan for plan in plans if plan.fingerprint in stated), None)


def _outgoing(engagement: Engagement, output: Output, day: dt.date) -> Outgoing:
    thresholds, _ = policy.default().for_engagement(engagement)
    allowances = Allowances(engagement.allow_list, day)
    hidden = Watchlist(hidden_from(identities.watchlist(engagement), output, thresholds, allowances))
    redacted, _ = redact(
        engagement,
        output,
        policy=thresholds,
        decision=disclosure.decide(engagement, thresholds),
        watchlist=hidden,
        allowances=allowances,
        as_of=day,
    )
    document = action_plan.compose(redacted.release)
    code = fingerprint(document, action_plan.FILES)
    return Outgoing(output, composed(document), code, redacted, hidden, thresholds, allowances)
