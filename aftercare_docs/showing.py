"""What the readers of each output may see, whether or not the engagement may be built.

In: the engagement, some of its outputs and the day. Out: for each the redacted release and what it must not show, with
every finding on the way. Confidential. A build asks more questions than this; nothing made here may be sent.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
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

WAIVED = frozenset({"DIS09", "DIS29"})
"""What may go from a version though few moved, where two people have agreed."""


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
    """Whether two people have agreed that what the finding names, by the words it is known by, goes all the same."""
    known = (
        *((t.at["publish"], t.title, ("Themes", t.theme_id, "title")) for t in engagement.themes),
        *((c.at["attendees"], c.focus, ("CheckIns", c.checkin_id, "focus")) for c in engagement.check_ins),
        *((p.at["agency_ids"], p.name, ("PeerLearning", p.peer_id, "name")) for p in engagement.peer_learning),
        *((s.at["available_to"], s.offer, ("Support", s.support_id, "offer")) for s in engagement.support),
    )
    return finding.code in WAIVED and any(
        allowances.clears(words, 0, len(words), code=finding.code, output="", address=address)
        for at, words, address in known
        if at == finding.at and words
    )


def shown(held_to: Basis, outputs: Iterable[Output]) -> tuple[tuple[Shown, ...], list[Finding]]:
    """Each output redacted for its audience. Outputs whose readers may see the same share a release."""
    outputs = tuple(outputs)
    alike: dict[tuple[Emit, bool, frozenset[str]], list[Output]] = {}
    for output in outputs:
        alike.setdefault(_alike(output, held_to), []).append(output)
    made: list[tuple[Redacted, Watchlist, list[Output]]] = []
    shared: dict[tuple[Emit, bool, int], list[Output]] = {}
    found: list[Finding] = []
    for (emit, inside, _), group in alike.items():
        hidden = hidden_from(held_to.watchlist, group[0], held_to.policy, held_to.allowances)
        if (same := (emit, inside, id(hidden))) in shared:
            shared[same] += group
            continue
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
        made.append((redacted, hidden, group))
        if not redacted.hinges:
            shared[same] = group
    each = {shown.output.output_id: shown for parts in made for shown in _each(*parts, held_to)}
    return tuple(each[output.output_id] for output in outputs), found


def _each(redacted: Redacted, hidden: Watchlist, outputs: list[Output], held_to: Basis) -> Iterator[Shown]:
    """Every output of a release, with the release as its own audience has it."""
    together = replace(redacted, outputs=tuple(output.output_id for output in outputs))
    for output in outputs:
        its_own = replace(together, release=replace(redacted.release, audience=output.readers))
        yield Shown(output, its_own, hidden, held_to)


def distinct(shown: Iterable[Shown]) -> tuple[Redacted, ...]:
    """Each release once, however many outputs share it."""
    return tuple({each.redacted.outputs: each.redacted for each in shown}.values())


def _alike(output: Output, held_to: Basis) -> tuple[Emit, bool, frozenset[str]]:
    """All that an output's release may depend on; facilitators hold the workbook, so theirs keeps its threads."""
    named = held_to.allowances.naming(output.output_id)
    return held_to.policy.seen[output.readers], output.readers is Audience.FACILITATORS, named
