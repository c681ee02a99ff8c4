"""The scoping and contracting agreement: who agreed what before the work began, ready to be signed.

A release goes in, the agreement as data comes out, in the words that were agreed. Parties appear as bodies and roles;
names and signatures are written by hand. Knows nothing of Word.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from aftercare_docs.documents import plan_assurance, plan_sessions, plan_terms
from aftercare_docs.documents.base import FileSpec, Format, Front, front
from aftercare_docs.documents.boundaries import Boundary, in_full
from aftercare_docs.documents.phrasing import counted, day, filled, joined, length, line, listed
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import AgencyType, ArtefactKind, GovernanceKind, StatutoryStatus
from aftercare_docs.words import words

ARTEFACT = ArtefactKind.SCOPING_AND_CONTRACTING_AGREEMENT
FILES: tuple[FileSpec, ...] = (FileSpec("", Format.DOCX, "scoping-agreement.docx"),)
ROLES = ("commissioner", "partners", "agencies", "manager", "facilitators", "people")
CONFIDENTIAL = (
    GovernanceKind.CONFIDENTIALITY_RULE,
    GovernanceKind.LIMIT_OF_CONFIDENTIALITY,
    GovernanceKind.SAFEGUARDING_BOUNDARY,
)
RECORDS = (GovernanceKind.RECORDS_AND_DATA, GovernanceKind.PARALLEL_PROCEEDINGS)
CHANGES = (GovernanceKind.DECISION_RIGHT, GovernanceKind.CONFLICT_OF_INTEREST, GovernanceKind.PAUSING_AND_ENDING)


@dataclass(frozen=True, slots=True)
class Party:
    part: str
    who: str


@dataclass(frozen=True, slots=True)
class Partner:
    """An agency that takes part, and where its own actions are reported."""

    name: str
    standing: str
    forum: str


@dataclass(frozen=True, slots=True)
class Role:
    who: str
    does: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """A session as agreed; whether it has been held since is for the plan to say."""

    when: str
    title: str
    whom: str
    how: str


@dataclass(frozen=True, slots=True)
class ScopingAgreement:
    """``signing`` names the bodies that sign, each of which has its lines to write on."""

    front: Front
    lead: str
    parties: tuple[Party, ...]
    partners_intro: str
    partners: tuple[Partner, ...]
    scope_intro: str
    scope: plan_terms.Scope
    boundaries: tuple[Boundary, ...]
    choice: str
    roles_intro: str
    roles: tuple[Role, ...]
    total: str
    sessions: tuple[Meeting, ...]
    held_by: str
    confidential_intro: str
    confidential: tuple[plan_terms.RuleGroup, ...]
    limits: str
    changes_intro: str
    changes: tuple[plan_terms.RuleGroup, ...]
    notice: str
    data: str
    records: tuple[plan_terms.RuleGroup, ...]
    support: plan_assurance.Support
    signing_intro: str
    signing: tuple[str, ...]
    as_of: str = field(metadata={"content": False})


def compose(release: Release) -> ScopingAgreement:
    """The agreement, with the parts that were agreed."""
    say, statements = words()["scoping_agreement"], words().statements
    sessions = plan_sessions.sessions(release)
    partners = _partners(release)
    return ScopingAgreement(
        front=front(say["title"], release),
        lead=say["lead"],
        parties=_parties(release),
        partners_intro=say["partners"] if partners else "",
        partners=partners,
        scope_intro=say["scope"],
        scope=plan_terms.scope(release),
        boundaries=in_full(),
        choice=statements["choice"].text,
        roles_intro=say["roles"],
        roles=tuple(Role(say[f"role_{role}"], say[f"does_{role}"]) for role in ROLES),
        total=_total(release),
        sessions=tuple(Meeting(row.when, row.title, row.whom, row.how) for row in sessions.rows),
        held_by=sessions.held_by,
        confidential_intro=say["confidential"],
        confidential=plan_terms.rule_groups(release, CONFIDENTIAL),
        limits=statements["confidentiality_limits"].text,
        changes_intro=say["changes"],
        changes=plan_terms.rule_groups(release, CHANGES),
        notice=say["notice"],
        data=plan_terms.data(release) or say["no_data"],
        records=plan_terms.rule_groups(release, RECORDS),
        support=plan_assurance.support(release),
        signing_intro=say["signing"],
        signing=_signing(release),
        as_of=day(release.as_of),
    )


def _parties(release: Release) -> tuple[Party, ...]:
    details, say = release.details, words()["scoping_agreement"]
    rows = (
        (say["commissioned_by"], details.commissioning_body or details.partnership_name),
        (say["commissioner"], details.commissioner),
        (say["provided_by"], details.provider_name),
        (say["held_by"], listed([details.lead_facilitator, *details.co_facilitators])),
    )
    return tuple(filled(Party(part, line(who))) for part, who in rows)


def _partners(release: Release) -> tuple[Partner, ...]:
    """The agencies in scope, without those who facilitate: they are a party of their own."""
    return tuple(
        filled(
            Partner(
                line(agency.agency_name) or line(agency.public_label),
                line(agency.statutory_status or ""),
                line(agency.governance_forum),
            )
        )
        for agency in release.agencies
        if agency.agency_type is not AgencyType.INDEPENDENT
    )


def _total(release: Release) -> str:
    """How much there is of it: sessions, check-ins and the time in sessions."""
    minutes = sum(session.duration_min or 0 for session in release.sessions)
    meetings = listed(
        counted(len(rows), one)
        for rows, one in ((release.sessions, "session"), (release.check_ins, "check-in"))
        if rows
    )
    if not meetings:
        return words()["scoping_agreement"]["no_sessions"]
    return f"{joined(meetings, f'{length(minutes)} in sessions' if minutes else '', between=': ')}."


def _signing(release: Release) -> tuple[str, ...]:
    """Who signs: the body that commissions, each safeguarding partner, and the facilitators."""
    details, say = release.details, words()["scoping_agreement"]
    partners = [
        agency.agency_name or agency.public_label
        for agency in release.agencies
        if agency.statutory_status is StatutoryStatus.SAFEGUARDING_PARTNER
    ]
    bodies = [
        details.commissioning_body or details.partnership_name,
        *(partners or [say["sign_partners"]]),
        details.provider_name or say["sign_facilitators"],
    ]
    return tuple(dict.fromkeys(f"For {line(body)}" for body in bodies))
