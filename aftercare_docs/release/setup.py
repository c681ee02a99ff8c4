"""Set-up as one audience may see it: terms, governance, assurance and support."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from aftercare_docs.release.base import Released
from aftercare_docs.vocabularies import (
    AgencyType,
    Audience,
    CommsMoment,
    DateKey,
    EvidenceMethod,
    Frequency,
    GovernanceKind,
    InformationClass,
    Level,
    Marking,
    MayShare,
    Mode,
    Rating,
    ReviewType,
    ScopeKind,
    SessionKind,
    StatutoryStatus,
    SupportKind,
    Trigger,
)


@dataclass(frozen=True, slots=True)
class Details(Released):
    SHEET: ClassVar[str] = "Engagement"
    engagement_id: str
    engagement_title: str
    partnership_name: str
    partnership_short: str
    review_type: ReviewType | None
    review_public_title: str
    published_report_reference: str
    aftercare_trigger: Trigger | None
    commissioner: str
    commissioning_body: str
    lead_facilitator: str
    co_facilitators: tuple[str, ...]
    provider_name: str
    default_mode: Mode | None
    document_marking: Marking | None
    purpose_statement: str
    data_controller: str
    retention_until: dt.date | None
    contact_line: str
    workbook_version: str


@dataclass(frozen=True, slots=True)
class ScopeItem(Released):
    SHEET: ClassVar[str] = "Scope"
    scope_id: str
    kind: ScopeKind | None
    statement: str
    level: tuple[Level, ...]
    owner: str
    likelihood: Rating | None
    consequence: Rating | None
    response: str
    agreed_on: dt.date | None


@dataclass(frozen=True, slots=True)
class GovernanceRule(Released):
    SHEET: ClassVar[str] = "Governance"
    gov_id: str
    kind: GovernanceKind | None
    title: str
    statement: str
    applies_to: tuple[SessionKind, ...]
    step_no: int | None
    trigger: str
    responsible: str
    timescale: str
    contact_route: str


@dataclass(frozen=True, slots=True)
class SharingRule(Released):
    SHEET: ClassVar[str] = "Sharing"
    share_id: str
    information_class: InformationClass | None
    audience: Audience | None
    may_share: MayShare | None
    form: str
    decided_by: str
    rationale: str


@dataclass(frozen=True, slots=True)
class AssuranceLine(Released):
    SHEET: ClassVar[str] = "Assurance"
    assure_id: str
    question: str
    audience: Audience | None
    forum: str
    evidence_statement: str
    method: EvidenceMethod | None
    provided_by: str
    frequency: Frequency | None
    next_due: dt.date | None
    cannot_evidence: str
    linked_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CommsItem(Released):
    SHEET: ClassVar[str] = "Comms"
    comms_id: str
    moment: CommsMoment | None
    audience: Audience | None
    message: str
    channel: str
    owner: str
    date: dt.date | None
    outward_facing: bool | None


@dataclass(frozen=True, slots=True)
class SupportRoute(Released):
    SHEET: ClassVar[str] = "Support"
    support_id: str
    kind: SupportKind | None
    offer: str
    available_to: tuple[str, ...]
    access_route: str
    hours: str


@dataclass(frozen=True, slots=True)
class KeyDate(Released):
    """A date as precisely as this audience may see it: "18 June 2026", "June 2026" or nothing at all."""

    SHEET: ClassVar[str] = "Dates"
    date_key: DateKey | None
    shown: str


@dataclass(frozen=True, slots=True)
class Agency(Released):
    """An agency; ``agency_name`` is empty for an audience that may only see the public label."""

    SHEET: ClassVar[str] = "Agencies"
    agency_id: str
    agency_name: str
    agency_type: AgencyType | None
    statutory_status: StatutoryStatus | None
    public_label: str
    governance_forum: str
