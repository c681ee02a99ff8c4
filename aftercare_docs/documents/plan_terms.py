"""The aftercare plan's terms: scope and governance.

A release goes in, the sections as data come out, every string ready to print. A rule is printed in the words that
were agreed; whoever answers for it appears as a role.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from aftercare_docs.documents.phrasing import day, each_line, filled, joined, line, listed, sentence
from aftercare_docs.release import GovernanceRule, Release, ScopeItem
from aftercare_docs.vocabularies import GovernanceKind, ScopeKind
from aftercare_docs.words import words

MOST_NAMES = 2


AGREED = {
    ScopeKind.PURPOSE: "What the work is for",
    ScopeKind.INTENDED_OUTCOME: "What we hope will be different",
    ScopeKind.AUDIENCE: "Who it is for",
    ScopeKind.IN_SCOPE: "In scope",
    ScopeKind.OUT_OF_SCOPE: "Out of scope",
    ScopeKind.BOUNDARY: "Boundaries",
    ScopeKind.ASSUMPTION: "What it relies on",
    ScopeKind.CONTRACTING_DECISION: "Decided when contracting",
}


HEADINGS = {
    GovernanceKind.DECISION_RIGHT: "Who decides",
    GovernanceKind.CONFIDENTIALITY_RULE: "Confidentiality",
    GovernanceKind.LIMIT_OF_CONFIDENTIALITY: "The limits of confidentiality",
    GovernanceKind.SAFEGUARDING_BOUNDARY: "The safeguarding boundary",
    GovernanceKind.RECORDS_AND_DATA: "Records and data",
    GovernanceKind.PARALLEL_PROCEEDINGS: "Other proceedings",
    GovernanceKind.CONFLICT_OF_INTEREST: "Conflicts of interest",
    GovernanceKind.PAUSING_AND_ENDING: "Pausing and ending",
}


@dataclass(frozen=True, slots=True)
class Risk:
    """A risk; ``weight`` says how likely and how serious it was judged, in words."""

    statement: str
    weight: str
    response: str
    owner: str


@dataclass(frozen=True, slots=True)
class Terms:
    """What was agreed about one thing, in as many sentences as it took."""

    item: str
    said: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scope:
    intro: str
    terms: tuple[Terms, ...]
    risks: tuple[Risk, ...]
    shown: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule in the words that are read aloud; ``title`` is blank where the heading above it says enough."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class RuleGroup:
    """The rules of one kind, under the heading that people look for."""

    heading: str
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the escalation route: what happens, what to do, and who does it how soon."""

    when: str
    do: str
    route: str
    who: str
    how_soon: str


@dataclass(frozen=True, slots=True)
class Shared:
    what: str
    whom: str
    answer: str
    why: str


@dataclass(frozen=True, slots=True)
class Governance:
    intro: str
    groups: tuple[RuleGroup, ...]
    limits: str
    escalation_intro: str
    steps: tuple[Step, ...]
    sharing_intro: str
    sharing: tuple[Shared, ...]
    data: str
    shown: bool


def scope(release: Release) -> Scope:
    """Boundaries that only repeat one of the product's own statements are left to that statement."""
    own = {statement.short for statement in words().boundaries}
    terms = (
        Terms(item, tuple(text for row in release.scope if row.kind is kind and (text := _agreed(row)) not in own))
        for kind, item in AGREED.items()
    )
    risks = (row for row in release.scope if row.kind is ScopeKind.RISK)
    return Scope(
        words()["aftercare_plan"]["scope"],
        tuple(term for term in terms if term.said),
        tuple(
            filled(Risk(sentence(r.statement), _weight(r), sentence(r.response), line(r.owner)), "owner") for r in risks
        ),
        bool(release.scope),
    )


def _agreed(row: ScopeItem) -> str:
    """What was agreed, and by which role where somebody answers for it."""
    held = joined(row.owner, day(row.agreed_on) if row.kind is ScopeKind.CONTRACTING_DECISION else "")
    return joined(sentence(row.statement), f"({held})" if row.owner else "", between=" ")


def _weight(item: ScopeItem) -> str:
    likely = f"{item.likelihood} likelihood" if item.likelihood else ""
    serious = f"{item.consequence.lower() if likely else item.consequence} consequence" if item.consequence else ""
    return joined(likely, serious)


def governance(release: Release) -> Governance:
    """The rules by kind, the steps when something must be acted on, and what may be shared."""
    say = words()["aftercare_plan"]
    return Governance(
        say["governance"],
        rule_groups(release, HEADINGS),
        words().statements["confidentiality_limits"].text,
        say["escalation"],
        steps(release),
        say["sharing"],
        tuple(
            filled(
                Shared(
                    line(row.information_class or ""),
                    line(row.audience or ""),
                    joined(row.may_share or "", row.form, between=": "),
                    sentence(row.rationale),
                ),
                "why",
            )
            for row in release.sharing
        ),
        data(release),
        bool(release.governance or release.sharing),
    )


def rule_groups(release: Release, kinds: Iterable[GovernanceKind]) -> tuple[RuleGroup, ...]:
    """The rules of these kinds, each kind under its heading; a kind without a rule is left out."""
    return tuple(RuleGroup(HEADINGS[kind], rules) for kind in kinds if (rules := _rules(release.governance, kind)))


def _rules(rules: Iterable[GovernanceRule], kind: GovernanceKind) -> tuple[Rule, ...]:
    of_kind = [rule for rule in rules if rule.kind is kind]
    return tuple(Rule(line(r.title) if len(of_kind) > 1 else "", sentence(r.statement)) for r in of_kind)


def steps(release: Release) -> tuple[Step, ...]:
    """The escalation route in its order."""
    in_order = sorted(
        (rule for rule in release.governance if rule.kind is GovernanceKind.ESCALATION_STEP),
        key=lambda rule: (rule.step_no is None, rule.step_no or 0),
    )
    return tuple(
        filled(
            Step(
                line(s.trigger or s.title),
                sentence(s.statement),
                line(s.contact_route),
                line(s.responsible),
                line(s.timescale),
            ),
            "route",
            "how_soon",
        )
        for s in in_order
    )


def data(release: Release) -> str:
    """Who is the controller and how long records are kept, as far as the release says."""
    details = release.details
    controller = f"The data controller is {line(details.data_controller)}." if details.data_controller else ""
    kept = f"Records are kept until {day(details.retention_until)}." if details.retention_until else ""
    return joined(controller, kept, between=" ")


def agencies(release: Release, given: Iterable[str]) -> str:
    """Agencies by the name that this audience may read; many of them by what they do, which is shorter to read."""
    known = {name: a for a in release.agencies for name in (a.agency_id, a.agency_name) if name}
    names = each_line(tuple(given))
    if len(names) > MOST_NAMES and all(n in known and known[n].public_label for n in names):
        labels = listed(known[n].public_label for n in names)
        return labels[0].upper() + labels[1:]
    return listed((known[n].agency_name or known[n].public_label) if n in known else n for n in names)
