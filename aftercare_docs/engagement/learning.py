"""Learning: recommendations, actions, prompts, themes and what shows that they matter."""

import datetime as dt

from aftercare_docs.columns import Group, N, Need, P, R, Record, S, column, sheet
from aftercare_docs.vocabularies import (
    ActionMode,
    ActionType,
    Brag,
    ComponentDecision,
    ComponentKind,
    CycleStage,
    DependencyKind,
    DependencyStatus,
    Direction,
    EvidenceBase,
    Frequency,
    ImpactStatus,
    Level,
    LeverHolder,
    MeasureKind,
    Moscow,
    PromptModel,
    PublishState,
    Rating,
    RecommendationSource,
    ResourceStatus,
    Response,
    Rhythm,
    RoutineKind,
    Strength,
    ThemeKind,
    Urgency,
)


@sheet("Recommendations", Group.LEARNING, Need.CORE, "As published, verbatim.")
class Recommendation(Record):
    """One row of the Recommendations sheet."""

    rec_id: str = column(P, "unique", required=True, id_form=r"R\d{1,3}", example="R1")
    report_ref: str = column(P, "", example="Recommendation 1")
    text_verbatim: str = column(P, "exact published words", required=True, long=True)
    source: RecommendationSource | None = column(S, "", example="Published report")
    addressed_to: tuple[str, ...] = column(S, "", refs=("Agencies",), example="AG01; AG02")
    plain_summary: str = column(S, "25 words or fewer")
    practice_difficulty: str = column(S, "what everyday difficulty it responds to", long=True)
    intended_difference: str = column(S, "for children; So what?", long=True)
    response: Response | None = column(S, "", example="Accepted")
    response_rationale: str = column(S, "unless Accepted", long=True)
    existing_work: str = column(S, "what is already under way")
    sponsor: str = column(S, "senior", refs=("People",), example="P07")


@sheet("Components", Group.LEARNING, Need.CORE, "Recommendation deconstruction.")
class Component(Record):
    """One row of the Components sheet."""

    component_id: str = column(S, "unique", required=True, id_form=r"R\d{1,3}\.\d{1,2}", example="R1.1")
    rec_id: str = column(S, "", required=True, refs=("Recommendations",), example="R1")
    element: str = column(S, "what exactly is asked", required=True)
    kind: ComponentKind | None = column(S, "", example="Relationship and trust")
    level: Level | None = column(S, "", example="Partnership")
    lever_holder: LeverHolder | None = column(S, "", example="Managers")
    already_in_place: str = column(S, "")
    works_if: str = column(S, "assumption to test")
    equity_lens: str = column(S, "who may this help or burden differently")
    question_to_hold: str = column(S, "left open on purpose")
    decision: ComponentDecision | None = column(S, "", example="Act")


@sheet("Actions", Group.LEARNING, Need.CORE, "Action plan.")
class Action(Record):
    """One row of the Actions sheet."""

    action_id: str = column(S, "unique", required=True, id_form=r"A\d{1,4}", example="A01")
    component_ids: tuple[str, ...] = column(S, "", refs=("Components",), example="R1.1")
    action: str = column(S, "starts with output verb; one action", required=True)
    type: ActionType | None = column(S, "", example="Joint forum")
    mode: ActionMode | None = column(S, "", example="Relational")
    strength: Strength | None = column(S, "", example="Intermediate")
    level: Level | None = column(S, "", example="Partnership")
    lead_agency: str = column(S, "", refs=("Agencies",), example="AG02")
    owner: str = column(S, "", refs=("People",), example="P08")
    supporting: tuple[str, ...] = column(S, "", refs=("People",), example="P03")
    start: dt.date | None = column(S, "", example="2026-07-20")
    due: dt.date | None = column(S, "", example="2026-10-30")
    impact: int | None = column(S, "1-5", minimum=1, maximum=5, example="4")
    effort: int | None = column(S, "1-5", minimum=1, maximum=5, example="2")
    relational_value: int | None = column(S, "1-5", minimum=1, maximum=5, example="5")
    urgency: Urgency | None = column(S, "", example="Standard")
    moscow: Moscow | None = column(S, "", example="Must")
    success_measure: str = column(S, "what will be different")
    measure_kind: MeasureKind | None = column(S, "", example="How well")
    evidence_source: str = column(S, "existing, non-identifying")
    resource_needed: str = column(S, "")
    resource_status: ResourceStatus | None = column(S, "", example="In place")
    replaces: str = column(S, "what stops or folds in")
    carry_over_forum: str = column(S, "if due after engagement end", example="Case review group")
    status: Brag | None = column(S, "", example="White - not started")
    impact_status: ImpactStatus | None = column(S, "", example="Too early")
    progress_note: str = column(S, "no case detail", long=True)
    updated_on: dt.date | None = column(S, "", example="2026-07-16")
    accepted_by: str = column(S, "if Blue")
    outward_facing: bool | None = column(S, "", example="No")


@sheet(
    "Dependencies", Group.LEARNING, Need.OPTIONAL, "Between actions, decisions, resources and outside events."
)
class Dependency(Record):
    """One row of the Dependencies sheet."""

    dep_id: str = column(S, "unique", required=True, id_form=r"DP\d{1,4}", example="DP01")
    action_id: str = column(S, "", required=True, refs=("Actions",), example="A03")
    depends_on: str = column(S, "or external_item", refs=("Actions",), example="A01")
    external_item: str = column(S, "")
    kind: DependencyKind | None = column(S, "", example="Finish first")
    needed_by: dt.date | None = column(S, "if external")
    owner: str = column(S, "", refs=("People",), example="P25")
    status: DependencyStatus | None = column(S, "Open; Met; At risk", example="Open")


@sheet(
    "Routines", Group.LEARNING, Need.RECOMMENDED, "Embedding: supervision, decision forums, meeting rhythms."
)
class Routine(Record):
    """One row of the Routines sheet."""

    routine_id: str = column(S, "unique", required=True, id_form=r"RT\d{1,4}", example="RT01")
    forum: str = column(S, "", required=True, example="Adolescent risk panel")
    kind: RoutineKind | None = column(S, "", example="Decision forum")
    level: Level | None = column(S, "", example="Partnership")
    agency_ids: tuple[str, ...] = column(S, "", refs=("Agencies",), example="AG01; AG02")
    rhythm: Rhythm | None = column(S, "", example="Fortnightly")
    minutes: int | None = column(S, "time taken", example="10")
    what_changes: str = column(S, "", example="Opens with one card; closes with what is uncertain")
    prompt_ids: tuple[str, ...] = column(S, "", refs=("Prompts",), example="PR05")
    replaces: str = column(S, "")
    owner: str = column(S, "", refs=("People",), example="P08")
    start: dt.date | None = column(S, "", example="2026-09-07")
    sustain_check: dt.date | None = column(S, "", example="2027-01-20")


@sheet("Prompts", Group.LEARNING, Need.CORE, "Supervision prompt cards.")
class Prompt(Record):
    """One row of the Prompts sheet."""

    prompt_id: str = column(P, "unique", required=True, id_form=r"PR\d{1,4}", example="PR01")
    question: str = column(P, "one question, 30 words or fewer, ends ?", required=True)
    why_it_matters: str = column(P, "one sentence, no case detail")
    listen_for: tuple[str, ...] = column(P, "2-3")
    follow_ups: tuple[str, ...] = column(P, "up to 3 questions")
    model: PromptModel | None = column(P, "", example="4x4x4")
    cycle_stage: CycleStage | None = column(P, "", example="Reflection")
    level: Level | None = column(P, "", example="Individual")
    settings: tuple[RoutineKind, ...] = column(P, "", example="Supervision one-to-one")
    minutes: int | None = column(P, "5-30", minimum=1, maximum=60, example="10")
    theme_ids: tuple[str, ...] = column(S, "publishable only", refs=("Themes",), example="T01")
    condition_ids: tuple[str, ...] = column(S, "", refs=("Conditions",), example="C01")
    rec_ids: tuple[str, ...] = column(S, "", refs=("Recommendations",), example="R4")
    card_group: str = column(P, "colour + word", example="Feeling and thinking")
    active: bool | None = column(S, "", example="Yes")


@sheet("Themes", Group.LEARNING, Need.CORE, "Non-attributable themes.")
class Theme(Record):
    """One row of the Themes sheet."""

    theme_id: str = column(P, "unique", required=True, id_form=r"T\d{1,4}", example="T01")
    title: str = column(P, "8 words or fewer", required=True)
    statement: str = column(
        P, "facilitators' voice; no role, agency, session, number, quotation", required=True, long=True
    )
    kind: ThemeKind | None = column(P, "", example="Tension")
    levels: tuple[Level, ...] = column(P, "", example="Team; Agency")
    sensitivity: Rating | None = column(R, "High needs 5 contributors, 3 agencies", example="Medium")
    publish: PublishState | None = column(R, "Yes; Hold; Merge", example="Yes")
    merge_into: str = column(R, "", refs=("Themes",), needed_when=("publish", ("Merge",)))
    hold_reason: str = column(N, "")
    wording_checked_by: str = column(R, "not the drafter", refs=("People",), example="P28")
    wording_checked_on: dt.date | None = column(R, "", example="2026-10-05")
    notes_internal: str = column(N, "", long=True)


@sheet(
    "ThemeSources",
    Group.LEARNING,
    Need.CORE,
    "Who contributed to a theme and where. For threshold checks only.",
    unique=("theme_id", "person_id"),
)
class ThemeSource(Record):
    """One row of the ThemeSources sheet."""

    theme_id: str = column(N, "", required=True, refs=("Themes",), example="T01")
    person_id: str = column(N, "unique with theme", required=True, refs=("People",), example="P04")
    session_id: str = column(N, "never Coaching", required=True, refs=("Sessions", "CheckIns"), example="S04")


@sheet("Conditions", Group.LEARNING, Need.CORE, "What helps learning embed, and practical adjustments.")
class Condition(Record):
    """One row of the Conditions sheet."""

    condition_id: str = column(P, "unique", required=True, id_form=r"C\d{1,4}", example="C01")
    title: str = column(P, "")
    statement: str = column(P, "Learning tends to embed when ...", required=True)
    helps: tuple[str, ...] = column(P, "")
    gets_in_the_way: tuple[str, ...] = column(P, "")
    adjustment: str = column(P, "practical, small")
    level: Level | None = column(P, "", example="Team")
    lever_holder: LeverHolder | None = column(P, "", example="Managers")
    theme_ids: tuple[str, ...] = column(S, "", refs=("Themes",), example="T01; T02")
    evidence_base: tuple[EvidenceBase, ...] = column(P, "", example="Engagement themes")
    publish: PublishState | None = column(R, "", example="Yes")


@sheet("Indicators", Group.LEARNING, Need.CORE, "Light-touch indicators and reflection points.")
class Indicator(Record):
    """One row of the Indicators sheet."""

    indicator_id: str = column(S, "unique", required=True, id_form=r"I\d{1,4}", example="I01")
    question: str = column(S, "", required=True)
    kind: MeasureKind | None = column(S, "", example="What difference")
    signal: str = column(S, "what we would notice")
    level: Level | None = column(S, "", example="Team")
    rec_ids: tuple[str, ...] = column(S, "", refs=("Recommendations",), example="R4")
    condition_ids: tuple[str, ...] = column(S, "", refs=("Conditions",), example="C01")
    data_source: str = column(S, "")
    already_collected: bool | None = column(S, "", example="Yes")
    burden_min_month: int | None = column(S, "total minutes a month", example="5")
    collector: str = column(S, "", refs=("People",), example="P25")
    frequency: Frequency | None = column(S, "", example="Six-weekly")
    direction: Direction | None = column(S, "", example="Higher")
    baseline: str = column(S, "")
    min_n: int | None = column(S, "default 5", example="5")
    reflection_question: str = column(S, "asked whenever it is read")
    not_for: str = column(S, "misuse ruled out", example="Not for comparing teams")


@sheet("Readings", Group.LEARNING, Need.OPTIONAL, "Indicator readings.", unique=("indicator_id", "date"))
class Reading(Record):
    """One row of the Readings sheet."""

    indicator_id: str = column(S, "", required=True, refs=("Indicators",), example="I01")
    date: dt.date | None = column(S, "unique with indicator", required=True, example="2026-07-03")
    value: str = column(S, "", required=True, example="4.8")
    n: int | None = column(R, "if from people", example="17")
    narrative: str = column(S, "themes only")
    entered_by: str = column(R, "", refs=("People",), example="P25")
