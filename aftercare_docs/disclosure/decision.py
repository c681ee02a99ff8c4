"""Which themes may be released at all: an engagement and a policy go in, a ``Decision`` comes out.

A theme is released everywhere or nowhere. One that is held or merged leaves nothing behind: a row that refers to it
loses the reference, and a row that nothing else supports goes with it. Themes are decided here once, before any
audience is looked at, so that no artefact can differ from another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from aftercare_docs.disclosure import (
    d01_contributors,
    d02_agencies,
    d03_leave_one_out,
    d04_dominance,
    d05_one_voice,
    d06_whole_class,
    d07_difference,
    d17_unknown,
    d25_small_check_ins,
    d26_worked_out,
    d28_hidden_days,
    d30_singled_out,
    ind02_readings,
    thm02_trade_words,
    thm04_coaching,
    thm05_second_reader,
)
from aftercare_docs.disclosure.evidence import Evidence, Support
from aftercare_docs.engagement import Engagement
from aftercare_docs.engagement.learning import Condition, Prompt
from aftercare_docs.findings import Finding
from aftercare_docs.policy import Policy
from aftercare_docs.vocabularies import EvidenceBase, PublishState

THEME_RULES: tuple[Callable[[Support, Evidence, Policy], Iterator[Finding]], ...] = (
    d01_contributors.check,
    d02_agencies.check,
    d03_leave_one_out.check,
    d04_dominance.check,
    d05_one_voice.check,
    d06_whole_class.check,
    thm02_trade_words.check,
    d26_worked_out.check,
)
"""The rules that look at one theme at a time, in the order in which they are reported."""

BY_HAND = {PublishState.HOLD: "DIS21", PublishState.MERGE: "DIS22"}
"""The code under which a theme that the facilitators keep back themselves is listed."""


class Remedy(StrEnum):
    """What can be done about a theme that may not be released, in the order in which to try it."""

    MERGE = "merge upward"
    HOLD = "hold for a later batch"
    WITHHOLD = "withhold"


@dataclass(frozen=True, slots=True)
class Held:
    """One theme that is not released, and why. Confidential.

    ``merge_into`` names the released themes of the same kind that could take it in and still pass every rule.
    """

    theme_id: str
    code: str
    merge_into: tuple[str, ...] = ()

    @property
    def remedies(self) -> tuple[Remedy, ...]:
        if self.code == BY_HAND[PublishState.MERGE]:
            return (Remedy.MERGE,)
        return (*((Remedy.MERGE,) if self.merge_into else ()), Remedy.HOLD, Remedy.WITHHOLD)


@dataclass(frozen=True, slots=True)
class Consequence:
    """A row that referred to a theme that is not released. Confidential.

    ``loses`` are the themes it may no longer name; ``goes`` is true when nothing else supports the row, so that it
    must not be released either.
    """

    sheet: str
    key: str
    loses: tuple[str, ...]
    goes: bool


@dataclass(frozen=True, slots=True)
class Decision:
    """What may appear in any artefact. Everything but ``released`` is confidential."""

    released: frozenset[str]
    held: tuple[Held, ...] = field(default=(), repr=False)
    findings: tuple[Finding, ...] = field(default=(), repr=False)
    consequences: tuple[Consequence, ...] = field(default=(), repr=False)

    @property
    def gone(self) -> frozenset[str]:
        """IDs of conditions and prompts that must not be released, because only held themes supported them."""
        return frozenset(c.key for c in self.consequences if c.goes)

    def holding(self, engagement: Engagement, more: Mapping[str, Finding]) -> Decision:
        """This decision with further themes held. Holding one theme never lets another fail a rule."""
        held = {theme: finding for theme, finding in more.items() if theme in self.released}
        released = self.released - set(held)
        return replace(
            self,
            released=released,
            held=(*self.held, *(Held(theme, finding.code) for theme, finding in sorted(held.items()))),
            findings=(*self.findings, *more.values()),
            consequences=consequences(engagement, released),
        )


def decide(engagement: Engagement, policy: Policy) -> Decision:
    """Apply every rule that looks at the evidence of one engagement; ``ledger`` adds what earlier releases say."""
    evidence = Evidence(engagement)
    faults = (*d17_unknown.check(evidence), *thm04_coaching.check(evidence))
    failing: dict[str, list[Finding]] = {}
    for theme, finding in faults:
        failing.setdefault(theme, []).append(finding)
    for theme, support in evidence.supports.items():
        if theme not in failing and (found := list(broken(support, evidence, policy))):
            failing[theme] = found
    sound = {theme: support for theme, support in evidence.supports.items() if theme not in failing}
    failing |= {theme: [finding] for theme, finding in d07_difference.check(sound, policy)}
    released = frozenset(sound) - set(failing)
    return Decision(
        released,
        tuple(_held(evidence, released, failing, policy)),
        tuple(_once((*(f for found in failing.values() for f in found), *_beside(evidence, policy)))),
        consequences(engagement, released),
    )


def _beside(evidence: Evidence, policy: Policy) -> Iterator[Finding]:
    """What is found in the same evidence and holds no theme."""
    yield from thm05_second_reader.check(evidence)
    yield from ind02_readings.check(evidence.engagement, policy)
    yield from d25_small_check_ins.check(evidence, policy)
    yield from d28_hidden_days.check(evidence.engagement, policy)
    yield from d30_singled_out.check(evidence.engagement, policy)


def broken(support: Support, evidence: Evidence, policy: Policy) -> Iterator[Finding]:
    """Everything that keeps one theme from being released, looked at alone."""
    for rule in THEME_RULES:
        yield from rule(support, evidence, policy)


def consequences(engagement: Engagement, released: frozenset[str]) -> tuple[Consequence, ...]:
    """What happens to the rows that refer to themes that are not released."""
    conditions = tuple(
        Consequence("Conditions", c.condition_id, lost, not _stands(c, released))
        for c in engagement.conditions
        if (lost := tuple(t for t in c.theme_ids if t not in released))
    )
    stand = {c.condition_id for c in engagement.conditions if c.publish is PublishState.YES}
    stand -= {c.key for c in conditions if c.goes}
    prompts = tuple(
        Consequence("Prompts", p.prompt_id, lost, not _is_asked(p, released, stand))
        for p in engagement.prompts
        if (lost := tuple(t for t in p.theme_ids if t not in released))
    )
    return conditions + prompts


def _held(
    evidence: Evidence, released: frozenset[str], failing: Mapping[str, list[Finding]], policy: Policy
) -> Iterator[Held]:
    for theme in sorted(evidence.engagement.themes, key=lambda t: t.theme_id):
        if theme.theme_id in released:
            continue
        if theme.theme_id in failing:
            targets = _takers(theme.theme_id, evidence, released, policy)
            yield Held(theme.theme_id, failing[theme.theme_id][0].code, targets)
        elif theme.publish in BY_HAND:
            yield Held(theme.theme_id, BY_HAND[theme.publish])


def _takers(theme_id: str, evidence: Evidence, released: frozenset[str], policy: Policy) -> tuple[str, ...]:
    """Released themes of the same kind that could take this one in and still pass every rule, all together."""
    support = evidence.supports.get(theme_id)
    if support is None:
        return ()
    kept = {theme: evidence.supports[theme] for theme in released}
    return tuple(
        theme
        for theme in sorted(released)
        if kept[theme].theme.kind is support.theme.kind
        and not any(broken(joined := kept[theme].joined(support), evidence, policy))
        and not any(d07_difference.too_close(joined, kept[other], policy) for other in released - {theme})
    )


def _stands(condition: Condition, released: frozenset[str]) -> bool:
    """A condition stands on a released theme, or on evidence from outside the engagement."""
    outside = set(condition.evidence_base) - {EvidenceBase.ENGAGEMENT_THEMES}
    return bool(outside or set(condition.theme_ids) & released)


def _is_asked(prompt: Prompt, released: frozenset[str], conditions: set[str]) -> bool:
    """A prompt is asked for a released theme, a condition that is released, or a recommendation."""
    return bool(set(prompt.theme_ids) & released or set(prompt.condition_ids) & conditions or prompt.rec_ids)


def _once(found: Iterable[Finding]) -> Iterator[Finding]:
    seen: list[Finding] = []
    for finding in found:
        if finding not in seen:
            seen.append(finding)
            yield finding
