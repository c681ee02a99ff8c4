"""What the readers of an output may see now, whether or not the engagement may be built.

In: the engagement, some of its outputs and the day. Out: for each the redacted release and the rules that its texts
keep to. Confidential. A build asks more questions than this; nothing made here may be sent.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field

from aftercare_docs import disclosure, identities, policy
from aftercare_docs.allowances import Allowances
from aftercare_docs.disclosure import Decision
from aftercare_docs.engagement import Engagement
from aftercare_docs.engagement.control import Output
from aftercare_docs.outputs import hidden_from
from aftercare_docs.policy import Policy
from aftercare_docs.redaction import Redacted, redact
from aftercare_docs.watchlist import Watchlist


@dataclass(frozen=True, slots=True)
class Shown:
    """One output as its readers would see it, with what they must not see."""

    output: Output
    redacted: Redacted = field(repr=False)
    hidden: Watchlist
    decision: Decision
    policy: Policy
    allowances: Allowances


def shown(engagement: Engagement, outputs: Iterable[Output], day: dt.date) -> tuple[Shown, ...]:
    """Each output redacted for its audience, on evidence that is weighed once for all of them."""
    thresholds, _ = policy.default().for_engagement(engagement)
    decision = disclosure.decide(engagement, thresholds)
    allowances = Allowances(engagement.allow_list, day)
    known = identities.watchlist(engagement)
    made = []
    for output in outputs:
        hidden = Watchlist(hidden_from(known, output, thresholds, allowances))
        redacted, _ = redact(
            engagement,
            output,
            policy=thresholds,
            decision=decision,
            watchlist=hidden,
            allowances=allowances,
            as_of=day,
        )
        made.append(Shown(output, redacted, hidden, decision, thresholds, allowances))
    return tuple(made)
