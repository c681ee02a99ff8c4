"""What the readers of each output may see, whether or not the engagement may be built.

In: the engagement, some of its outputs and the day. Out: for each the redacted release and what it must not show, with
every finding on the way. Confidential. A build asks more questions than this; nothing made here may be sent.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from aftercare_docs import disclosure, identities, policy
from aftercare_docs.allowances import Allowances
from aftercare_docs.columns import Emit
from aftercare_docs.disclosure import Decision
from aftercare_docs.engagement import Engagement
from aftercare_docs.engagement.control import Output
from aftercare_docs.findings import Finding
from aftercare_docs.ledger import Ledger
from aftercare_docs.outputs import hidden_from
from aftercare_docs.policy import Policy
from aftercare_docs.redaction import Redacted, redact
from aftercare_docs.vocabularies import Audience
from aftercare_docs.watchlist import Watchlist


@dataclass(frozen=True, slots=True)
class Basis:
    """What every output of an engagement is held to on one day; the evidence is weighed once for all of them."""

    engagement: Engagement
    day: dt.date
    policy: Policy
    decision: Decision
    allowances: Allowances
    watchlist: Watchlist


@dataclass(frozen=True, slots=True)
class Shown:
    """One output as its readers would see it, with what they must not see."""

    output: Output
    redacted: Redacted = field(repr=False)
    hidden: Watchlist
    basis: Basis = field(repr=False)


def basis(engagement: Engagement, day: dt.date, ledger: Ledger | None = None) -> tuple[Basis, list[Finding]]:
    """What an engagement's outputs are held to; with a ledger, also what was told before."""
    thresholds, found = policy.default().for_engagement(engagement)
    decision, allowances = disclosure.decide(engagement, thresholds), Allowances(engagement.allow_list, day)
    if ledger:
        to_hold, told_before = ledger.check(engagement, decision, thresholds)
        decision = decision.holding(engagement, to_hold)
        found += [finding for finding in told_before if not _is_waived(finding, engagement, allowances)]
    known = identities.watchlist(engagement)
    found += [*decision.findings, *known.findings()]
    return Basis(engagement, day, thresholds, decision, allowances, known), found


def _is_waived(finding: Finding, engagement: Engagement, allowances: Allowances) -> bool:
    """Whether two people have agreed that a theme, named by its title, goes all the same."""
    titles = {(t.at["publish"], t.title): ("Themes", t.theme_id, "title") for t in engagement.themes if t.title}
    return finding.code == "DIS09" and any(
        allowances.clears(title, 0, len(title), code=finding.code, output="", address=address)
        for (at, title), address in titles.items()
        if at == finding.at
    )


def shown(held_to: Basis, outputs: Iterable[Output]) -> tuple[tuple[Shown, ...], list[Finding]]:
    """Each output redacted for its audience. Outputs whose readers may see the same share a release."""
    outputs = tuple(outputs)
    alike: dict[tuple[object, ...], list[Output]] = {}
    for output in outputs:
        alike.setdefault(_alike(output, held_to), []).append(output)
    made: dict[str, Shown] = {}
    found: list[Finding] = []
    for group in alike.values():
        hidden = hidden_from(held_to.watchlist, group[0], held_to.policy, held_to.allowances)
        redacted, problems = redact(
            held_to.engagement,
            group[0],
            policy=held_to.policy,
            decision=held_to.decision,
            watchlist=hidden,
            allowances=held_to.allowances,
            as_of=held_to.day,
        )
        found += problems
        together = replace(redacted, outputs=tuple(output.output_id for output in group))
        made |= {output.output_id: Shown(output, _of(together, output), hidden, held_to) for output in group}
    return tuple(made[output.output_id] for output in outputs), found


def distinct(shown: Iterable[Shown]) -> tuple[Redacted, ...]:
    """Each release once, however many outputs share it."""
    return tuple({each.redacted.outputs: each.redacted for each in shown}.values())


def _alike(output: Output, held_to: Basis) -> tuple[Emit, bool, frozenset[str]]:
    """All that an output's release depends on; facilitators hold the workbook, so theirs keeps its threads."""
    named = held_to.allowances.naming(output.output_id)
    return held_to.policy.seen[output.readers], output.readers is Audience.FACILITATORS, named


def _of(redacted: Redacted, output: Output) -> Redacted:
    return replace(redacted, release=replace(redacted.release, audience=output.readers))
