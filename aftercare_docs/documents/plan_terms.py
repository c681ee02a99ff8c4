"""The aftercare plan's terms: scope, governance, comms and assurance, and support for people.

A release goes in, the sections as data come out, every string ready to print. A rule is printed in the words that
were agreed; whoever answers for it appears as a role.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from aftercare_docs.documents.phrasing import day, each_line, joined, line, listed, sentence
from aftercare_docs.release import GovernanceRule, Release, ScopeItem
from aftercare_docs.vocabularies import GovernanceKind, ScopeKind
from aftercare_docs.words import words


@dataclass(frozen=True, slots=True)
class Assumption:
    statement: str
    owner: str


@dataclass(frozen=True, slots=True)
class Risk:
    """A risk; ``weight`` says how likely and how serious it was judged, in words."""

    statement: str
    weight: str
    response: str
    owner: str


@dataclass(frozen=True, slots=True)
class Agreed:
    """A decision made when the work was contracted."""

    statement: str
    by: str
    on: str


@dataclass(frozen=True, slots=True)
class Scope:
    intro: str
    purposes: tuple[str, ...]
    outcomes: tuple[str, ...]
    audiences: tuple[str, ...]
    included: tuple[str, ...]
    excluded: tuple[str, ...]
    boundaries: tuple[str, ...]
    assumptions: tuple[Assumption, ...]
    risks: tuple[Risk, ...]
    decisions: tuple[Agreed, ...]
    shown: bool


@dataclass(frozen=True, slots=True)
class Rule:
    title: str
    text: str
    who: str


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


@dataclass(frozen=True, slots=True)
class Evidence:
    question: str
    evidence: str
    whom: str
    by: str
    when: str


@dataclass(frozen=True, slots=True)
class Moment:
    when: str
    audience: str
    message: str
    how: str


@dataclass(frozen=True, slots=True)
class Assurance:
    intro: str
    lines: tuple[Evidence, ...]
    cannot_heading: str
    cannot: tuple[str, ...]
    moments: tuple[Moment, ...]
    shown: bool


@dataclass(frozen=True, slots=True)
class Route:
    offer: str
    whom: str
    how: str
    hours: str


@dataclass(frozen=True, slots=True)
class Support:
    intro: str
    routes: tuple[Route, ...]
    shown: bool


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


def scope(release: Release) -> Scope:
    """Boundaries that only repeat one of the product's own statements are left to that statement."""

    def of(kind: ScopeKind) -> tuple[ScopeItem, ...]:
        return tuple(item for item in release.scope if item.kind is kind)

    def said(kind: ScopeKind) -> tuple[str, ...]:
        return tuple(sentence(item.statement) for item in of(kind))

    own = {statement.short for statement in words().boundaries}
    return Scope(
        words()["aftercare_plan"]["scope"],
        said(ScopeKind.PURPOSE),
        said(ScopeKind.INTENDED_OUTCOME),
        said(ScopeKind.AUDIENCE),
        said(ScopeKind.IN_SCOPE),
        said(ScopeKind.OUT_OF_SCOPE),
        tuple(text for text in said(ScopeKind.BOUNDARY) if text not in own),
        tuple(Assumption(sentence(i.statement), line(i.owner)) for i in of(ScopeKind.ASSUMPTION)),
        tuple(Risk(sentence(i.statement), _weight(i), sentence(i.response), line(i.owner)) for i in of(ScopeKind.RISK)),
        tuple(
            Agreed(sentence(i.statement), line(i.owner), day(i.agreed_on)) for i in of(ScopeKind.CONTRACTING_DECISION)
        ),
        bool(release.scope),
    )


def _weight(item: ScopeItem) -> str:
    likely = f"{item.likelihood} likelihood" if item.likelihood else ""
    serious = f"{item.consequence.lower() if likely else item.consequence} consequence" if item.consequence else ""
    return joined(likely, serious)


def governance(release: Release) -> Governance:
    say = words()["aftercare_plan"]
    groups = tuple(
        RuleGroup(heading, rules) for kind, heading in HEADINGS.items() if (rules := _rules(release.governance, kind))
    )
    steps = sorted(
        (rule for rule in release.governance if rule.kind is GovernanceKind.ESCALATION_STEP),
        key=lambda rule: (rule.step_no is None, rule.step_no or 0),
    )
    return Governance(
        say["governance"],
        groups,
        words().statements["confidentiality_limits"].text,
        say["escalation"],
        tuple(
            Step(
                line(s.trigger or s.title),
                sentence(s.statement),
                line(s.contact_route),
                line(s.responsible),
                line(s.timescale),
            )
            for s in steps
        ),
        say["sharing"],
        tuple(
            Shared(
                line(row.information_class or ""),
                line(row.audience or ""),
                joined(row.may_share or "", row.form, between=": "),
                sentence(row.rationale),
            )
            for row in release.sharing
        ),
        _data(release),
        bool(release.governance or release.sharing),
    )


def _rules(rules: Iterable[GovernanceRule], kind: GovernanceKind) -> tuple[Rule, ...]:
    return tuple(
        Rule(line(r.title) or HEADINGS[kind], sentence(r.statement), line(r.responsible))
        for r in rules
        if r.kind is kind
    )


def _data(release: Release) -> str:
    """Who is the controller and how long records are kept, as far as the release says."""
    details = release.details
    controller = f"The data controller is {line(details.data_controller)}." if details.data_controller else ""
    kept = f"Records are kept until {day(details.retention_until)}." if details.retention_until else ""
    return joined(controller, kept, between=" ")


def assurance(release: Release) -> Assurance:
    say = words()["aftercare_plan"]
    return Assurance(
        say["assurance"],
        tuple(
            Evidence(
                line(row.question),
                joined(
                    sentence(row.evidence_statement),
                    f"Source: {row.method.lower()}." if row.method else "",
                    between=" ",
                ),
                joined(row.audience or "", row.forum),
                line(row.provided_by),
                joined(row.frequency or "", f"next on {day(row.next_due)}" if row.next_due else ""),
            )
            for row in release.assurance
        ),
        say["cannot"],
        tuple(dict.fromkeys(sentence(row.cannot_evidence) for row in release.assurance if row.cannot_evidence)),
        tuple(
            Moment(
                day(row.date) or line(row.moment or ""),
                line(row.audience or ""),
                sentence(row.message),
                joined(row.channel, row.owner, between="; "),
            )
            for row in sorted(release.comms, key=lambda row: (row.date is None, row.date))
        ),
        bool(release.assurance or release.comms),
    )


def support(release: Release) -> Support:
    everyone = words()["aftercare_plan"]["whole"]
    return Support(
        words()["aftercare_plan"]["support"],
        tuple(
            Route(
                line(row.offer),
                everyone if "All" in row.available_to else agencies(release, row.available_to),
                line(row.access_route),
                line(row.hours),
            )
            for row in release.support
        ),
        bool(release.support),
    )


def agencies(release: Release, given: Iterable[str]) -> str:
    """Agencies by the name that this audience may read; every one of them together is the whole partnership."""
    known = {a.agency_id: a.agency_name or a.public_label for a in release.agencies}
    names = each_line(tuple(known.get(g, g) for g in given))
    if len(names) > 1 and set(names) >= set(known.values()):
        return words()["aftercare_plan"]["whole"]
    return listed(names)
