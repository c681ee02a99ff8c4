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
    "The facts about this engagement, one to a row.",
    key_value=True,
)
class Details(Record):
    """The Engagement sheet: one key to a row."""

    engagement_id: str = column(
        S, "A short reference for this engagement, if you keep one.", id_form=r"ENG-\d{1,4}", example="ENG-001"
    )
    engagement_title: str = column(
        S,
        "A neutral working title for this engagement; please never a child's name.",
        required=True,
        example="Northshire aftercare 2026",
    )
    partnership_name: str = column(
        P,
        "The full name of the safeguarding children partnership, as it should stand on every document.",
        required=True,
        example="Northshire Safeguarding Children Partnership",
    )
    partnership_short: str = column(
        P,
        "The short name that people use for the partnership, for headings and running text.",
        example="Northshire SCP",
    )
    jurisdiction: Jurisdiction | None = column(S, "The nation whose arrangements apply.", example="England")
    review_type: ReviewType | None = column(S, "The kind of review that this aftercare follows.", example="LCSPR")
    review_public_title: str = column(
        P, "The title of the review exactly as it was published; leave it empty until it is.", example="Rowan"
    )
    published_report_reference: str = column(
        P,
        "Where the published report can be found: a web address or the name of the page.",
        example="Partnership website, reviews page",
    )
    aftercare_trigger: Trigger | None = column(
        S,
        "Whether aftercare began after publication, or earlier, once fieldwork had ended.",
        example="After fieldwork, before publication",
    )
    commissioner: str = column(
        S, "The person who commissioned this work, by their ID on the People sheet.", refs=("People",), example="P01"
    )
    commissioning_body: str = column(
        S, "The body on whose behalf the work was commissioned.", example="Northshire SCP executive"
    )
    lead_facilitator: str = column(
        S, "The facilitator who leads this work, by their ID on the People sheet.", refs=("People",), example="P27"
    )
    co_facilitators: tuple[str, ...] = column(
        S, "Other facilitators, by their IDs; separate several with semicolons.", refs=("People",), example="P28"
    )
    provider_name: str = column(
        P,
        "The organisation or team that provides the facilitation, as documents should name it.",
        example="Independent facilitation team",
    )
    default_mode: Mode | None = column(
        S, "How most sessions are held; each session can say otherwise.", example="Blended"
    )
    document_marking: Marking | None = column(
        S, "The protective marking for documents, unless an output has one of its own.", example="OFFICIAL-SENSITIVE"
    )
    purpose_statement: str = column(
        S,
        "What this aftercare is for, in one or two sentences that anybody would understand.",
        long=True,
        example="Support people after the review so that learning can be absorbed and used",
    )
    min_contributors: int | None = column(
        R,
        "How many people must stand behind a released theme; ask for more than three if you wish, never fewer.",
        minimum=3,
        example="3",
    )
    min_agencies: int | None = column(
        R,
        "From how many agencies those people must come; ask for more than two if you wish, never fewer.",
        minimum=2,
        example="2",
    )
    min_n_readings: int | None = column(
        R, "How many responses a reading needs before it is shown; never fewer than five.", minimum=5, example="5"
    )
    count_style: CountStyle | None = column(
        R, "Whether numbers of people are left out or shown in broad bands.", example="None"
    )
    data_controller: str = column(
        S,
        "The organisation responsible for the personal data in this workbook.",
        example="Northshire Council for the partnership",
    )
    retention_until: dt.date | None = column(
        S, "The day on which this workbook is due to be deleted.", example="2028-02-28"
    )
    contact_line: str = column(
        S,
        "Where readers can write with questions: a shared mailbox rather than a person.",
        example="partnership@northshire.example",
    )
    workbook_version: str = column(S, "The version of this workbook, in whatever way you count.", example="0.3")
    workbook_status: DocumentStatus | None = column(S, "How far this workbook has come.", example="For approval")
    as_of: dt.date | None = column(
        S,
        "The day for which documents are made; leave it empty to use the day on which you build them.",
        example="2026-10-16",
    )


@sheet(
    "Dates",
    Group.SETUP,
    Need.CORE,
    "The dates that everything else keeps to: publication, proceedings, beginning and end.",
    unique=("date_key",),
)
class KeyDate(Record):
    """One row of the Dates sheet."""

    date_key: DateKey | None = column(
        R, "Which date this is; choose from the list and use each one once.", required=True, example="publication"
    )
    date: dt.date | None = column(
        R,
        "The day itself; leave it empty only if it is not known or does not apply.",
        needed_when=("certainty", ("Confirmed", "Planned", "Estimated")),
        example="2026-06-18",
    )
    certainty: Certainty | None = column(R, "How sure this date is.", example="Confirmed")
    decided_by: str = column(R, "Who decided it, by their ID on the People sheet.", refs=("People",), example="P25")
    show_in_outputs: ShowDate | None = column(
        R, "Whether documents may give this date, and how exactly; leave it empty to keep it out.", example="Full date"
    )
    note: str = column(N, "A note to yourselves, such as why a date moved.", example="Moved at the family's request")


@sheet("Agencies", Group.SETUP, Need.CORE, "The agencies that take part, one to a row.", shown_by=("agency_name",))
class Agency(Record):
    """One row of the Agencies sheet."""

    agency_id: str = column(
        S, "A short ID for the agency, which other sheets use.", required=True, id_form=r"AG\d{1,4}", example="AG01"
    )
    agency_name: str = column(
        S, "The full name of the agency or setting.", required=True, example="Northshire Council Children's Social Care"
    )
    agency_type: AgencyType | None = column(
        S,
        "The kind of agency, so that documents can speak of it in general words.",
        required=True,
        example="Local authority - children's social care",
    )
    statutory_status: StatutoryStatus | None = column(
        S, "The agency's place in the safeguarding arrangements.", example="Safeguarding partner"
    )
    public_label: str = column(
        P,
        "The general words for this agency in public documents, wide enough to fit more than one.",
        example="children's social care",
    )
    single_point_of_contact: str = column(
        S, "The person to contact in this agency, by their ID.", refs=("People",), example="P02"
    )
    governance_forum: str = column(
        S, "The meeting inside the agency where its own actions are reported.", example="Departmental leadership team"
    )
    workforce_band: WorkforceBand | None = column(
        R,
        "Roughly how many people work there; a small agency needs more care with what is shown.",
        example="250 or more",
    )
    in_scope: bool | None = column(S, "Whether this agency takes part in the aftercare.", example="Yes")
    notes_internal: str = column(
        N,
        "Notes for facilitators; please keep details of the case out of them.",
        long=True,
        example="Prefers sessions before noon",
    )


@sheet(
    "People",
    Group.SETUP,
    Need.CORE,
    "Everyone who is part of this: participants, owners of actions, governance, facilitators.",
    shown_by=("full_name", "job_title"),
)
class Person(Record):
    """One row of the People sheet."""

    person_id: str = column(
        R,
        "A short ID for the person, used instead of the name on every other sheet.",
        required=True,
        id_form=r"P\d{1,4}",
        example="P03",
    )
    full_name: str = column(
        R,
        "The person's name, kept here so that it can be found and taken out everywhere else.",
        required=True,
        example="(fictional)",
    )
    name_in_outputs: NameUse | None = column(
        R, "Whether documents give this person's role only, or name and role.", example="Role only"
    )
    consent_to_be_named: bool | None = column(
        R, "Whether the person has agreed to be named; without a Yes only the role is shown.", example="No"
    )
    job_title: str = column(
        S,
        "The role as the person would give it; general enough to fit more than one person where possible.",
        required=True,
        example="Team manager, adolescent safeguarding",
    )
    agency_id: str = column(
        S,
        "The agency the person works for, by its ID on the Agencies sheet.",
        required=True,
        refs=("Agencies",),
        example="AG01",
    )
    seniority: Seniority | None = column(
        S, "Whether the person practises, manages or leads, or is independent.", example="Manager"
    )
    governance_role: GovernanceRole | None = column(
        S, "The part the person plays in overseeing this work, if any.", example="Case review group member"
    )
    participation: Participation | None = column(
        R,
        "How the person is connected with the review; this is sensitive and kept close.",
        example="Involved in the review",
    )
    attend_condition: AttendanceCondition | None = column(
        R, "Anything to settle before this person is invited to a session.", example="None"
    )
    possible_witness: YesNoUnknown | None = column(
        R, "Whether the person may be a witness in court or at an inquest; take legal advice first if so.", example="No"
    )
    email: str = column(N, "An address for invitations, if you keep it here.", example="name@agency.example")
    access_needs: str = column(
        N,
        "What helps this person to take part, such as a hearing loop or a quiet room.",
        example="A quiet room to step out to",
    )
    notes_internal: str = column(
        N,
        "Notes for facilitators; nothing about health or employment matters, please.",
        long=True,
        example="Back from leave in May",
    )


@sheet(
    "Scope",
    Group.SETUP,
    Need.CORE,
    "What was agreed at the start: purpose, audiences, boundaries and risks.",
    shown_by=("statement",),
)
class ScopeItem(Record):
    """One row of the Scope sheet."""

    scope_id: str = column(
        S, "A short ID for this line of the agreement.", required=True, id_form=r"SC\d{1,4}", example="SC01"
    )
    kind: ScopeKind | None = column(
        S, "What this line is: a purpose, a boundary, a risk and so on.", required=True, example="Boundary"
    )
    statement: str = column(
        S,
        "One thing that was agreed, in a sentence people can hold you to.",
        required=True,
        long=True,
        example="Aftercare is not a disciplinary process",
    )
    level: tuple[Level, ...] = column(
        S,
        "Whom it concerns, from individuals to the whole partnership; separate several with semicolons.",
        example="Partnership",
    )
    owner: str = column(
        S,
        "Who looks after it, by their ID; most useful for a risk or a contracting decision.",
        refs=("People",),
        example="P25",
    )
    likelihood: Rating | None = column(S, "For a risk: how likely it is.", example="Medium")
    consequence: Rating | None = column(S, "For a risk: how much it would matter.", example="High")
    response: str = column(
        S, "For a risk: what is done to hold it.", long=True, example="Pause clause; weekly call in publication month"
    )
    agreed_on: dt.date | None = column(S, "The day on which it was agreed.", example="2026-06-03")


@sheet(
    "Governance",
    Group.SETUP,
    Need.CORE,
    "Confidentiality and its limits, what to do when worried, and who decides.",
    shown_by=("title",),
)
class GovernanceRule(Record):
    """One row of the Governance sheet."""

    gov_id: str = column(
        S, "A short ID for this rule, which sessions refer to.", required=True, id_form=r"G\d{1,4}", example="G01"
    )
    kind: GovernanceKind | None = column(
        S, "What this rule is about.", required=True, example="Limit of confidentiality"
    )
    title: str = column(S, "A few words to find it by.", example="Risk of serious harm")
    statement: str = column(
        S,
        "The rule in plain words that can be read aloud at the start of a session.",
        required=True,
        long=True,
        example="We will act if a child or adult may be at risk of serious harm",
    )
    applies_to: tuple[SessionKind, ...] = column(
        S,
        "The kinds of session it applies to; leave it empty if it applies to everything.",
        example="Team sense-making; Leadership holding",
    )
    step_no: int | None = column(S, "For an escalation step: its place in the order.", example="1")
    trigger: str = column(S, "For an escalation step: what sets it off.", example="Child at risk now")
    responsible: str = column(
        S, "Who acts or decides, by their ID on the People sheet.", refs=("People",), example="P27"
    )
    timescale: str = column(S, "For an escalation step: how soon.", example="Same day")
    contact_route: str = column(S, "For an escalation step: whom to call and how.", example="999 or local front door")


@sheet(
    "Sharing",
    Group.SETUP,
    Need.RECOMMENDED,
    "What may be shared with whom, and in what form.",
)
class SharingRule(Record):
    """One row of the Sharing sheet."""

    share_id: str = column(S, "A short ID for this line.", required=True, id_form=r"SH\d{1,4}", example="SH01")
    information_class: InformationClass | None = column(
        S, "The kind of information in question.", required=True, example="Individual contributions"
    )
    audience: Audience | None = column(S, "Who would receive it.", required=True, example="Commissioner and DSPs")
    may_share: MayShare | None = column(S, "Whether they may have it, and on what terms.", required=True, example="No")
    form: str = column(
        S, "In what form it is shared, such as numbers only or agreed words.", example="Agreed words only"
    )
    decided_by: str = column(S, "Who decided this, by their ID on the People sheet.", refs=("People",), example="P01")
    rationale: str = column(S, "Why, in a few words that everyone concerned may read.", example="Protects candour")


@sheet(
    "Assurance",
    Group.SETUP,
    Need.RECOMMENDED,
    "What can be evidenced, how, and by whom.",
)
class AssuranceLine(Record):
    """One row of the Assurance sheet."""

    assure_id: str = column(S, "A short ID for this line.", required=True, id_form=r"AS\d{1,4}", example="AS01")
    question: str = column(
        S,
        "What somebody needs to be assured of, as they would ask it.",
        required=True,
        example="Has every recommendation been considered?",
    )
    audience: Audience | None = column(S, "Who is asking.", example="Scrutineer")
    forum: str = column(S, "The meeting where the answer is given.", example="Case review group")
    evidence_statement: str = column(
        S,
        "What can honestly be evidenced in answer.",
        required=True,
        long=True,
        example="Decision recorded for each recommendation",
    )
    method: EvidenceMethod | None = column(S, "Where the evidence comes from.", example="Action status")
    provided_by: str = column(S, "Who provides it, by their ID on the People sheet.", refs=("People",), example="P25")
    frequency: Frequency | None = column(S, "How often it is given.", example="Quarterly")
    next_due: dt.date | None = column(S, "The day on which it is next due.", example="2026-09-30")
    cannot_evidence: str = column(
        S, "What this will not show, so that nobody expects it to.", long=True, example="Who contributed what"
    )
    linked_ids: tuple[str, ...] = column(
        S,
        "The actions or indicators it rests on, by their IDs; separate several with semicolons.",
        refs=("Actions", "Indicators"),
        example="I01",
    )


@sheet("Comms", Group.SETUP, Need.OPTIONAL, "The moments at which people are told something.")
class CommsItem(Record):
    """One row of the Comms sheet."""

    comms_id: str = column(S, "A short ID for this moment.", required=True, id_form=r"CM\d{1,4}", example="CM01")
    moment: CommsMoment | None = column(
        S,
        "The point in time, such as before publication or an anniversary.",
        required=True,
        example="Before publication",
    )
    audience: Audience | None = column(S, "Who will hear it.", required=True, example="Participants")
    message: str = column(
        S,
        "What they will be told, in words that give nothing of the case away; add it once it is agreed.",
        long=True,
        example="What will happen this week and who is there for you",
    )
    channel: str = column(S, "How they will hear it.", example="Manager in person, then letter")
    owner: str = column(S, "Who sees to it, by their ID on the People sheet.", refs=("People",), example="P25")
    date: dt.date | None = column(S, "The day on which it is due.", example="2026-06-15")
    outward_facing: bool | None = column(
        S, "Whether it reaches people outside the partnership; such items must wait for publication.", example="No"
    )


@sheet("Support", Group.SETUP, Need.RECOMMENDED, "Where people can turn for support.")
class SupportRoute(Record):
    """One row of the Support sheet."""

    support_id: str = column(P, "A short ID for this route.", required=True, id_form=r"SU\d{1,4}", example="SU01")
    kind: SupportKind | None = column(P, "The kind of support.", required=True, example="Employee assistance programme")
    offer: str = column(
        P,
        "What somebody can expect, in a few warm and exact words.",
        required=True,
        example="Confidential telephone support",
    )
    available_to: tuple[str, ...] = column(
        S,
        "The agencies whose staff may use it, by their IDs, or the word All.",
        also=("All",),
        refs=("Agencies",),
        example="AG01; AG06",
    )
    access_route: str = column(
        P, "How to reach it without having to explain oneself first.", example="Intranet page or line manager"
    )
    hours: str = column(P, "When it can be reached.", example="24 hours")
    checked_on: dt.date | None = column(
        R, "The day on which you last made sure that this is still right.", example="2026-06-01"
    )
