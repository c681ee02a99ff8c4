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


@sheet(
    "Recommendations",
    Group.LEARNING,
    Need.CORE,
    "The recommendations as published, and what the partnership says to each.",
    shown_by=("plain_summary", "text_verbatim"),
)
class Recommendation(Record):
    """One row of the Recommendations sheet."""

    rec_id: str = column(
        P,
        "A short ID for the recommendation, following the report's own numbers where it can.",
        required=True,
        id_form=r"R\d{1,3}",
        example="R1",
    )
    report_ref: str = column(P, "How the report itself refers to it.", example="Recommendation 1")
    text_verbatim: str = column(
        P,
        "The words of the recommendation exactly as published, with nothing changed.",
        required=True,
        long=True,
        example="Partners should review how information is brought together.",
    )
    source: RecommendationSource | None = column(S, "Where the recommendation comes from.", example="Published report")
    addressed_to: tuple[str, ...] = column(
        S,
        "The agencies it is addressed to, by their IDs; separate several with semicolons.",
        refs=("Agencies",),
        example="AG01; AG02",
    )
    plain_summary: str = column(
        S, "What it asks, in 25 plain words or fewer.", example="Bring what agencies know into one shared picture."
    )
    practice_difficulty: str = column(
        S,
        "The everyday difficulty that it responds to.",
        long=True,
        example="Each service sees a part, at a different pace.",
    )
    intended_difference: str = column(
        S,
        "What should be different for children if it works.",
        long=True,
        example="Young people meet services that already know each other.",
    )
    response: Response | None = column(
        S, "What the partnership says to it; Under discussion is an answer too.", example="Accepted"
    )
    response_rationale: str = column(
        S,
        "Why, where it is not accepted or only in part.",
        long=True,
        example="The second half is being taken up nationally.",
    )
    existing_work: str = column(S, "What is already under way that it can join.", example="Youth voice strategy")
    sponsor: str = column(
        S, "The senior person who stands behind it, by their ID on the People sheet.", refs=("People",), example="P07"
    )


@sheet(
    "Components",
    Group.LEARNING,
    Need.CORE,
    "Each recommendation taken apart into what it really asks.",
    shown_by=("element",),
)
class Component(Record):
    """One row of the Components sheet."""

    component_id: str = column(
        S,
        "A short ID that begins with the recommendation's own, such as R1.1.",
        required=True,
        id_form=r"R\d{1,3}\.\d{1,2}",
        example="R1.1",
    )
    rec_id: str = column(
        S, "The recommendation it is part of, by its ID.", required=True, refs=("Recommendations",), example="R1"
    )
    element: str = column(
        S, "What exactly is asked, one thing at a time.", required=True, example="One shared picture at the panel"
    )
    kind: ComponentKind | None = column(S, "What sort of change it is.", example="Relationship and trust")
    level: Level | None = column(
        S, "Where the change would happen, from individuals to the whole partnership.", example="Partnership"
    )
    lever_holder: LeverHolder | None = column(S, "Who can really move it.", example="Managers")
    already_in_place: str = column(S, "What is there already.", example="The panel meets fortnightly")
    works_if: str = column(
        S,
        "What would have to be true for it to work; an assumption to test.",
        example="managers model it and have time",
    )
    equity_lens: str = column(S, "Whom it may help or burden differently.", example="Whose account is missing?")
    question_to_hold: str = column(
        S, "A question that is left open on purpose.", example="What would make it easy to be unsure together?"
    )
    decision: ComponentDecision | None = column(
        S,
        "What was decided: to act, to fold it into other work, to leave it with a reason, or to hold it open.",
        example="Act",
    )


@sheet("Actions", Group.LEARNING, Need.CORE, "The action plan, one action to a row.", shown_by=("action",))
class Action(Record):
    """One row of the Actions sheet."""

    action_id: str = column(
        S, "A short ID for the action, which other sheets use.", required=True, id_form=r"A\d{1,4}", example="A01"
    )
    component_ids: tuple[str, ...] = column(
        S,
        "The parts of recommendations it takes forward, by their IDs; separate several with semicolons.",
        refs=("Components",),
        example="R1.1",
    )
    action: str = column(
        S,
        "One thing to be done, beginning with a verb that says what there will be at the end.",
        required=True,
        example="Agree a one-page shared picture",
    )
    type: ActionType | None = column(S, "What sort of action it is.", example="Joint forum")
    mode: ActionMode | None = column(
        S, "Whether it works through relationships, structures, procedures or information.", example="Relational"
    )
    strength: Strength | None = column(S, "How strongly such actions tend to change practice.", example="Intermediate")
    level: Level | None = column(
        S, "Where the change would happen, from individuals to the whole partnership.", example="Partnership"
    )
    lead_agency: str = column(
        S, "The agency that leads it, by its ID on the Agencies sheet.", refs=("Agencies",), example="AG02"
    )
    owner: str = column(
        S, "The person who answers for it, by their ID; documents show the role.", refs=("People",), example="P08"
    )
    supporting: tuple[str, ...] = column(
        S, "Others who help, by their IDs; separate several with semicolons.", refs=("People",), example="P03"
    )
    start: dt.date | None = column(S, "The day on which work starts.", example="2026-07-20")
    due: dt.date | None = column(S, "The day by which it is due.", example="2026-10-30")
    impact: int | None = column(
        S, "How much difference it would make, from 1 (little) to 5 (much).", minimum=1, maximum=5, example="4"
    )
    effort: int | None = column(
        S, "How much effort it takes, from 1 (little) to 5 (much).", minimum=1, maximum=5, example="2"
    )
    relational_value: int | None = column(
        S, "How much it builds trust between people, from 1 (little) to 5 (much).", minimum=1, maximum=5, example="5"
    )
    urgency: Urgency | None = column(
        S, "Whether it is a matter of safety, tied to a date, or neither.", example="Standard"
    )
    moscow: Moscow | None = column(S, "Whether it must, should or could be done, or not now.", example="Must")
    success_measure: str = column(
        S,
        "What will be different once it has worked, rather than that it was done.",
        example="Panel members leave with the same picture",
    )
    measure_kind: MeasureKind | None = column(
        S, "Whether that measures how much, how well, or what difference.", example="How well"
    )
    evidence_source: str = column(
        S, "Where that can be seen without looking into anybody's case.", example="Anonymous panel scaling, six-weekly"
    )
    resource_needed: str = column(S, "What it needs in time, money or people.", example="Co-ordinator time")
    resource_status: ResourceStatus | None = column(S, "Whether that is in place.", example="In place")
    replaces: str = column(
        S, "What stops or is folded in, so that the plan does not only grow.", example="Separate agency updates"
    )
    carry_over_forum: str = column(
        S, "The meeting that takes it on if it is due after the engagement ends.", example="Case review group"
    )
    status: Brag | None = column(S, "How it is going, in the five colours.", example="White - not started")
    impact_status: ImpactStatus | None = column(
        S, "Whether it has made a difference yet; this is separate from whether it is done.", example="Too early"
    )
    progress_note: str = column(
        S,
        "A line or two on progress, without details of any case.",
        long=True,
        example="The new opening has been tried three times.",
    )
    updated_on: dt.date | None = column(
        S, "The day on which this row was last brought up to date.", example="2026-07-16"
    )
    accepted_by: str = column(
        S,
        "Once it is complete: the meeting that accepted the evidence, and when.",
        example="Case review group, 30 September 2026",
    )
    outward_facing: bool | None = column(
        S, "Whether it reaches people outside the partnership; such items must wait for publication.", example="No"
    )


@sheet("Dependencies", Group.LEARNING, Need.OPTIONAL, "What has to happen before an action can.")
class Dependency(Record):
    """One row of the Dependencies sheet."""

    dep_id: str = column(S, "A short ID for this line.", required=True, id_form=r"DP\d{1,4}", example="DP01")
    action_id: str = column(S, "The action that waits, by its ID.", required=True, refs=("Actions",), example="A03")
    depends_on: str = column(
        S,
        "The action it waits for, by its ID; leave it empty if it waits for something else.",
        refs=("Actions",),
        example="A01",
    )
    external_item: str = column(
        S, "What it waits for outside the plan, such as a decision or a budget.", example="Budget decision in September"
    )
    kind: DependencyKind | None = column(S, "In what way it waits.", example="Finish first")
    needed_by: dt.date | None = column(S, "The day by which it is needed.", example="2026-09-30")
    owner: str = column(S, "Who sees to it, by their ID on the People sheet.", refs=("People",), example="P25")
    status: DependencyStatus | None = column(S, "Whether it is open, met or at risk.", example="Open")


@sheet("Routines", Group.LEARNING, Need.RECOMMENDED, "Where the learning is built into what people do anyway.")
class Routine(Record):
    """One row of the Routines sheet."""

    routine_id: str = column(S, "A short ID for the routine.", required=True, id_form=r"RT\d{1,4}", example="RT01")
    forum: str = column(
        S,
        "The meeting or moment that exists already and takes this in.",
        required=True,
        example="Adolescent risk panel",
    )
    kind: RoutineKind | None = column(S, "The kind of routine.", example="Decision forum")
    level: Level | None = column(S, "Where it sits, from individuals to the whole partnership.", example="Partnership")
    agency_ids: tuple[str, ...] = column(
        S,
        "The agencies concerned, by their IDs; separate several with semicolons.",
        refs=("Agencies",),
        example="AG01; AG02",
    )
    rhythm: Rhythm | None = column(S, "How often it happens.", example="Fortnightly")
    minutes: int | None = column(S, "How many minutes the change takes each time.", example="10")
    what_changes: str = column(
        S, "What is done differently from now on.", example="Opens with one card; closes with what is uncertain"
    )
    prompt_ids: tuple[str, ...] = column(
        S, "The prompt cards used in it, by their IDs.", refs=("Prompts",), example="PR05"
    )
    replaces: str = column(S, "What it takes the place of.", example="Round-the-table updates")
    owner: str = column(S, "Who looks after it, by their ID on the People sheet.", refs=("People",), example="P08")
    start: dt.date | None = column(S, "The day from which it is done this way.", example="2026-09-07")
    sustain_check: dt.date | None = column(
        S, "The day on which you will see whether it has lasted.", example="2027-01-20"
    )


@sheet("Prompts", Group.LEARNING, Need.CORE, "The questions on the supervision prompt cards.", shown_by=("question",))
class Prompt(Record):
    """One row of the Prompts sheet."""

    prompt_id: str = column(P, "A short ID for the card.", required=True, id_form=r"PR\d{1,4}", example="PR01")
    question: str = column(
        P,
        "One open question of 30 words or fewer, ending in a question mark.",
        required=True,
        example="What has stayed with you from this work?",
    )
    why_it_matters: str = column(
        P,
        "One sentence on why it is worth asking, without details of any case.",
        example="Feeling and thinking travel together.",
    )
    listen_for: tuple[str, ...] = column(
        P,
        "Two or three things to listen for, with semicolons between them.",
        example="Weight carried alone; Pride as well as sorrow",
    )
    follow_ups: tuple[str, ...] = column(
        P, "Up to three further questions, with semicolons between them.", example="Who knows that you carry this?"
    )
    model: PromptModel | None = column(P, "The reflective model it comes from, if any.", example="4x4x4")
    cycle_stage: CycleStage | None = column(P, "Its place in the cycle of supervision.", example="Reflection")
    level: Level | None = column(P, "Whom it is for, from individuals to the whole partnership.", example="Individual")
    settings: tuple[RoutineKind, ...] = column(
        P, "Where it can be used; separate several with semicolons.", example="Supervision one-to-one"
    )
    minutes: int | None = column(P, "About how many minutes it takes.", minimum=1, maximum=60, example="10")
    theme_ids: tuple[str, ...] = column(
        S, "The themes it grew from, by their IDs; only themes that may be published.", refs=("Themes",), example="T01"
    )
    condition_ids: tuple[str, ...] = column(
        S,
        "The conditions it supports, by their IDs; separate several with semicolons.",
        refs=("Conditions",),
        example="C01",
    )
    rec_ids: tuple[str, ...] = column(
        S,
        "The recommendations it serves, by their IDs; separate several with semicolons.",
        refs=("Recommendations",),
        example="R4",
    )
    card_group: str = column(
        P, "The group of cards it belongs to: a colour and a few words.", example="Feeling and thinking"
    )
    active: bool | None = column(S, "Whether the card is in use.", example="Yes")


@sheet("Themes", Group.LEARNING, Need.CORE, "What was heard, in words that point to nobody.", shown_by=("title",))
class Theme(Record):
    """One row of the Themes sheet."""

    theme_id: str = column(
        P, "A short ID for the theme, which other sheets use.", required=True, id_form=r"T\d{1,4}", example="T01"
    )
    title: str = column(P, "The theme in eight words or fewer.", required=True, example="Two clocks")
    statement: str = column(
        P,
        "The theme in the facilitators' own voice: no role, agency, session or number, and never anybody's words.",
        required=True,
        long=True,
        example="The pace of the review and the pace of everyday work pulled against each other.",
    )
    kind: ThemeKind | None = column(P, "What sort of theme it is.", example="Tension")
    levels: tuple[Level, ...] = column(
        P,
        "Where it was heard, from individuals to the whole partnership; separate several with semicolons.",
        example="Team; Agency",
    )
    sensitivity: Rating | None = column(
        R, "How carefully it must be handled; a highly sensitive theme needs more people behind it.", example="Medium"
    )
    publish: PublishState | None = column(
        R, "Whether it may be released, is held back, or is merged into another.", example="Yes"
    )
    merge_into: str = column(
        R,
        "If it is merged: the theme it goes into, by its ID.",
        refs=("Themes",),
        needed_when=("publish", ("Merge",)),
        example="T05",
    )
    hold_reason: str = column(N, "If it is held back: why, for facilitators alone.", example="Too few people so far")
    wording_checked_by: str = column(
        R,
        "Who read the wording with fresh eyes, by their ID; not the person who wrote it.",
        refs=("People",),
        example="P28",
    )
    wording_checked_on: dt.date | None = column(R, "The day on which the wording was checked.", example="2026-10-05")
    notes_internal: str = column(
        N,
        "Notes for facilitators; no quotations and no details of the case, please.",
        long=True,
        example="Look at the wording again in May",
    )


@sheet(
    "ThemeSources",
    Group.LEARNING,
    Need.CORE,
    "Who stands behind each theme. Used for checks alone.",
    unique=("theme_id", "person_id"),
)
class ThemeSource(Record):
    """One row of the ThemeSources sheet."""

    theme_id: str = column(N, "The theme, by its ID.", required=True, refs=("Themes",), example="T01")
    person_id: str = column(
        N,
        "A person who contributed to it, by their ID; used only to see whether the theme is safe to release.",
        required=True,
        refs=("People",),
        example="P04",
    )
    session_id: str = column(
        N,
        "The session or check-in where that was, by its ID; never a coaching session.",
        required=True,
        refs=("Sessions", "CheckIns"),
        example="S04",
    )


@sheet(
    "Conditions",
    Group.LEARNING,
    Need.CORE,
    "What helps learning last, and small changes that would help.",
    shown_by=("title",),
)
class Condition(Record):
    """One row of the Conditions sheet."""

    condition_id: str = column(P, "A short ID for the condition.", required=True, id_form=r"C\d{1,4}", example="C01")
    title: str = column(P, "The condition in a few words.", example="Protected time")
    statement: str = column(
        P,
        "What helps learning last, in a sentence such as: Learning tends to embed when time is protected.",
        required=True,
        example="Learning tends to embed when time to think is protected.",
    )
    helps: tuple[str, ...] = column(
        P,
        "What makes it easier, with semicolons between the items.",
        example="Cover agreed in advance; Short and regular",
    )
    gets_in_the_way: tuple[str, ...] = column(
        P, "What makes it harder, with semicolons between the items.", example="Time given back under pressure"
    )
    adjustment: str = column(
        P, "One small, practical change that would help.", example="Put one reflective hour a month into rotas"
    )
    level: Level | None = column(P, "Where it sits, from individuals to the whole partnership.", example="Team")
    lever_holder: LeverHolder | None = column(P, "Who can really move it.", example="Managers")
    theme_ids: tuple[str, ...] = column(
        S,
        "The themes it rests on, by their IDs; separate several with semicolons.",
        refs=("Themes",),
        example="T01; T02",
    )
    evidence_base: tuple[EvidenceBase, ...] = column(
        P, "What it rests on: this engagement, published research or the offer itself.", example="Engagement themes"
    )
    publish: PublishState | None = column(
        R, "Whether it may be released, is held back, or is merged into another.", example="Yes"
    )


@sheet("Indicators", Group.LEARNING, Need.CORE, "A few light signs of whether it is working.", shown_by=("question",))
class Indicator(Record):
    """One row of the Indicators sheet."""

    indicator_id: str = column(S, "A short ID for the indicator.", required=True, id_form=r"I\d{1,4}", example="I01")
    question: str = column(
        S, "What you would like to know, as a question.", required=True, example="Is reflective time happening?"
    )
    kind: MeasureKind | None = column(
        S, "Whether it says how much, how well, or what difference.", example="What difference"
    )
    signal: str = column(
        S, "What you would notice if things were changing.", example="Share of planned hours that were held"
    )
    level: Level | None = column(S, "Where it is read, from a team to the whole partnership.", example="Team")
    rec_ids: tuple[str, ...] = column(
        S,
        "The recommendations it serves, by their IDs; separate several with semicolons.",
        refs=("Recommendations",),
        example="R4",
    )
    condition_ids: tuple[str, ...] = column(
        S,
        "The conditions it serves, by their IDs; separate several with semicolons.",
        refs=("Conditions",),
        example="C01",
    )
    data_source: str = column(S, "Where the reading comes from.", example="Rota summary")
    already_collected: bool | None = column(
        S, "Whether somebody collects it already; that is the lightest kind.", example="Yes"
    )
    burden_min_month: int | None = column(S, "How many minutes a month it costs everyone together.", example="5")
    collector: str = column(S, "Who collects it, by their ID on the People sheet.", refs=("People",), example="P25")
    frequency: Frequency | None = column(S, "How often it is read.", example="Six-weekly")
    direction: Direction | None = column(
        S, "Which way is better, or whether it is a story rather than a number.", example="Higher"
    )
    baseline: str = column(S, "Where things stood at the start, if that is known.", example="Not known")
    min_n: int | None = column(
        S, "How many people must have answered before a reading is shown; five unless you need more.", example="5"
    )
    reflection_question: str = column(
        S, "The question to ask each time it is read.", example="What got in the way, and who can move it?"
    )
    not_for: str = column(
        S, "What it must never be used for, such as comparing teams.", example="Not for comparing teams"
    )


@sheet(
    "Readings", Group.LEARNING, Need.OPTIONAL, "What the indicators showed, and when.", unique=("indicator_id", "date")
)
class Reading(Record):
    """One row of the Readings sheet."""

    indicator_id: str = column(S, "The indicator, by its ID.", required=True, refs=("Indicators",), example="I01")
    date: dt.date | None = column(
        S, "The day of the reading; one reading for each indicator and day.", required=True, example="2026-07-03"
    )
    value: str = column(S, "What was read, as a number or a few words.", required=True, example="4.8")
    n: int | None = column(R, "How many people answered, if it comes from people.", example="17")
    narrative: str = column(
        S, "What it may mean, in themes that point to nobody.", example="Shorter meetings were kept more often."
    )
    entered_by: str = column(R, "Who entered it, by their ID on the People sheet.", refs=("People",), example="P25")
