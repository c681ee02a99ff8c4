"""Set-up: what the engagement is, who takes part, and on what terms."""

import datetime as dt

from aftercare_docs.columns import Group, N, Need, P, R, Record, S, column, sheet
from aftercare_docs.vocabularies import (
    AgencyType,
    AttendanceCondition,
    Audience,
    Certainty,
    CommsMoment,
    CountStyle,
    DateKey,
    DocumentStatus,
    EvidenceMethod,
    Frequency,
    GovernanceKind,
    GovernanceRole,
    InformationClass,
    Jurisdiction,
    Level,
    Marking,
    MayShare,
    Mode,
    NameUse,
    Participation,
    Rating,
    ReviewType,
    ScopeKind,
    Seniority,
    SessionKind,
    ShowDate,
    StatutoryStatus,
    SupportKind,
    Trigger,
    WorkforceBand,
    YesNoUnknown,
)


@sheet(
    "Engagement",
    Group.SETUP,
    Need.CORE,
    "Key-value sheet (columns: Key, Value, Guidance). One row per key.",
    key_value=True,
)
class Details(Record):
    """The Engagement sheet: one key to a row."""

    engagement_id: str = column(S, "unique", id_form=r"ENG-\d{1,4}", example="ENG-001")
    engagement_title: str = column(
        S, "neutral; never a child's name", required=True, example="Northshire aftercare 2026"
    )
    partnership_name: str = column(P, "", required=True, example="Northshire Safeguarding Children Partnership")
    partnership_short: str = column(P, "", example="Northshire SCP")
    jurisdiction: Jurisdiction | None = column(S, "", example="England")
    review_type: ReviewType | None = column(S, "", example="LCSPR")
    review_public_title: str = column(P, "exactly as published; blank until published", example="Rowan")
    published_report_reference: str = column(
        P, "web address or repository reference", example="Partnership website, reviews page"
    )
    aftercare_trigger: Trigger | None = column(S, "", example="After fieldwork, before publication")
    commissioner: str = column(S, "", refs=("People",), example="P01")
    commissioning_body: str = column(S, "", example="Northshire SCP executive")
    lead_facilitator: str = column(S, "", refs=("People",), example="P27")
    co_facilitators: tuple[str, ...] = column(S, "", refs=("People",), example="P28")
    provider_name: str = column(P, "", example="Independent facilitation team")
    default_mode: Mode | None = column(S, "", example="Blended")
    document_marking: Marking | None = column(S, "", example="OFFICIAL-SENSITIVE")
    purpose_statement: str = column(
        S,
        "one or two sentences",
        long=True,
        example="Support people after the review so that learning can be absorbed and used",
    )
    min_contributors: int | None = column(R, "3 or more", minimum=3, example="3")
    min_agencies: int | None = column(R, "2 or more", minimum=2, example="2")
    min_n_readings: int | None = column(R, "5 or more", minimum=5, example="5")
    count_style: CountStyle | None = column(R, "None; Bands", example="None")
    data_controller: str = column(S, "", example="Northshire Council for the partnership")
    retention_until: dt.date | None = column(S, "", example="2028-02-28")
    contact_line: str = column(S, "role mailbox, not a person", example="partnership@northshire.example")
    workbook_version: str = column(S, "", example="0.3")
    workbook_status: DocumentStatus | None = column(S, "", example="For approval")
    as_of: dt.date | None = column(S, "the only clock", example="2026-10-16")


@sheet(
    "Dates",
    Group.SETUP,
    Need.CORE,
    "Publication, embargo, proceedings and engagement dates.",
    unique=("date_key",),
)
class KeyDate(Record):
    """One row of the Dates sheet."""

    date_key: DateKey | None = column(R, "", required=True, example="publication")
    date: dt.date | None = column(
        R,
        "blank only if certainty = Not applicable or Not known",
        needed_when=("certainty", ("Confirmed", "Planned", "Estimated")),
        example="2026-06-18",
    )
    certainty: Certainty | None = column(R, "", example="Confirmed")
    decided_by: str = column(R, "", refs=("People",), example="P25")
    show_in_outputs: ShowDate | None = column(R, "", example="Full date")
    note: str = column(N, "")


@sheet("Agencies", Group.SETUP, Need.CORE, "One row per agency taking part.")
class Agency(Record):
    """One row of the Agencies sheet."""

    agency_id: str = column(S, "unique", required=True, id_form=r"AG\d{1,4}", example="AG01")
    agency_name: str = column(S, "", required=True, example="Northshire Council Children's Social Care")
    agency_type: AgencyType | None = column(
        S, "section 1.3 list", required=True, example="Local authority - children's social care"
    )
    statutory_status: StatutoryStatus | None = column(S, "", example="Safeguarding partner")
    public_label: str = column(P, "generic words for public outputs", example="children's social care")
    single_point_of_contact: str = column(S, "", refs=("People",), example="P02")
    governance_forum: str = column(S, "where its own actions are reported", example="Departmental leadership team")
    workforce_band: WorkforceBand | None = column(R, "", example="250 or more")
    in_scope: bool | None = column(S, "Yes; No", example="Yes")
    notes_internal: str = column(N, "", long=True)


@sheet("People", Group.SETUP, Need.CORE, "Participants, action owners, governance roles, facilitators.")
class Person(Record):
    """One row of the People sheet."""

    person_id: str = column(R, "unique", required=True, id_form=r"P\d{1,4}", example="P03")
    full_name: str = column(R, "", required=True, example="(fictional)")
    name_in_outputs: NameUse | None = column(R, "", example="Role only")
    consent_to_be_named: bool | None = column(R, "", example="No")
    job_title: str = column(S, "", required=True, example="Team manager, adolescent safeguarding")
    agency_id: str = column(S, "", required=True, refs=("Agencies",), example="AG01")
    seniority: Seniority | None = column(S, "", example="Manager")
    governance_role: GovernanceRole | None = column(S, "", example="Case review group member")
    participation: Participation | None = column(R, "", example="Involved in the review")
    attend_condition: AttendanceCondition | None = column(R, "", example="None")
    possible_witness: YesNoUnknown | None = column(R, "Yes; No; Not known", example="No")
    email: str = column(N, "")
    access_needs: str = column(N, "")
    notes_internal: str = column(N, "no health or employment-process detail", long=True)


@sheet("Scope", Group.SETUP, Need.CORE, "Scoping and contracting meeting: purpose, audiences, boundaries, risks.")
class ScopeItem(Record):
    """One row of the Scope sheet."""

    scope_id: str = column(S, "unique", required=True, id_form=r"SC\d{1,4}", example="SC01")
    kind: ScopeKind | None = column(S, "", required=True, example="Boundary")
    statement: str = column(S, "", required=True, long=True, example="Aftercare is not a disciplinary process")
    level: tuple[Level, ...] = column(S, "", example="Partnership")
    owner: str = column(S, "required for Risk and Contracting decision", refs=("People",), example="P25")
    likelihood: Rating | None = column(S, "Risk only: Low; Medium; High", example="Medium")
    consequence: Rating | None = column(S, "Risk only", example="High")
    response: str = column(
        S, "Risk only: how it is held", long=True, example="Pause clause; weekly call in publication month"
    )
    agreed_on: dt.date | None = column(S, "", example="2026-06-03")


@sheet(
    "Governance",
    Group.SETUP,
    Need.CORE,
    "Confidentiality, escalation routes, safeguarding boundaries, decision rights.",
)
class GovernanceRule(Record):
    """One row of the Governance sheet."""

    gov_id: str = column(S, "unique", required=True, id_form=r"G\d{1,4}", example="G01")
    kind: GovernanceKind | None = column(S, "", required=True, example="Limit of confidentiality")
    title: str = column(S, "", example="Risk of serious harm")
    statement: str = column(
        S,
        "plain words, usable as read aloud",
        required=True,
        long=True,
        example="We will act if a child or adult may be at risk of serious harm",
    )
    applies_to: tuple[SessionKind, ...] = column(S, "blank = everything")
    step_no: int | None = column(S, "Escalation step only", example="1")
    trigger: str = column(S, "Escalation step only", example="Child at risk now")
    responsible: str = column(S, "", refs=("People",), example="P27")
    timescale: str = column(S, "Escalation step only", example="Same day")
    contact_route: str = column(S, "Escalation step only", example="999 or local front door")


@sheet(
    "Sharing",
    Group.SETUP,
    Need.RECOMMENDED,
    "What can and cannot be shared, with whom (matrix in long form).",
)
class SharingRule(Record):
    """One row of the Sharing sheet."""

    share_id: str = column(S, "unique", required=True, id_form=r"SH\d{1,4}", example="SH01")
    information_class: InformationClass | None = column(S, "", required=True, example="Individual contributions")
    audience: Audience | None = column(S, "", required=True, example="Commissioner and DSPs")
    may_share: MayShare | None = column(S, "", required=True, example="No")
    form: str = column(S, "")
    decided_by: str = column(S, "", refs=("People",), example="P01")
    rationale: str = column(S, "", example="Protects candour")


@sheet(
    "Assurance",
    Group.SETUP,
    Need.RECOMMENDED,
    "Comms and assurance alignment: what can be evidenced, how, by whom.",
)
class AssuranceLine(Record):
    """One row of the Assurance sheet."""

    assure_id: str = column(S, "unique", required=True, id_form=r"AS\d{1,4}", example="AS01")
    question: str = column(
        S, "what someone needs to know", required=True, example="Has every recommendation been considered?"
    )
    audience: Audience | None = column(S, "as Sharing", example="Scrutineer")
    forum: str = column(S, "", example="Case review group")
    evidence_statement: str = column(
        S,
        "what can be evidenced",
        required=True,
        long=True,
        example="Decision recorded for each recommendation",
    )
    method: EvidenceMethod | None = column(S, "", example="Action status")
    provided_by: str = column(S, "", refs=("People",), example="P25")
    frequency: Frequency | None = column(S, "", example="Quarterly")
    next_due: dt.date | None = column(S, "", example="2026-09-30")
    cannot_evidence: str = column(S, "what this will not show", long=True, example="Who contributed what")
    linked_ids: tuple[str, ...] = column(S, "", refs=("Actions", "Indicators"), example="I01")


@sheet("Comms", Group.SETUP, Need.OPTIONAL, "Communication moments.")
class CommsItem(Record):
    """One row of the Comms sheet."""

    comms_id: str = column(S, "unique", required=True, id_form=r"CM\d{1,4}", example="CM01")
    moment: CommsMoment | None = column(S, "", required=True, example="Before publication")
    audience: Audience | None = column(S, "", required=True, example="Participants")
    message: str = column(
        S,
        "themes-safe wording",
        required=True,
        long=True,
        example="What will happen this week and who is there for you",
    )
    channel: str = column(S, "", example="Manager in person, then letter")
    owner: str = column(S, "", refs=("People",), example="P25")
    date: dt.date | None = column(S, "", example="2026-06-15")
    outward_facing: bool | None = column(S, "drives ACT14", example="No")


@sheet("Support", Group.SETUP, Need.RECOMMENDED, "Staff support routes.")
class SupportRoute(Record):
    """One row of the Support sheet."""

    support_id: str = column(P, "unique", required=True, id_form=r"SU\d{1,4}", example="SU01")
    kind: SupportKind | None = column(P, "", required=True, example="Employee assistance programme")
    offer: str = column(P, "", required=True, example="Confidential telephone support")
    available_to: tuple[str, ...] = column(S, "", also=("All",), refs=("Agencies",), example="AG01; AG06")
    access_route: str = column(P, "", example="Intranet page or line manager")
    hours: str = column(P, "", example="24 hours")
    checked_on: dt.date | None = column(R, "warn if older than 90 days at build", example="2026-06-01")
