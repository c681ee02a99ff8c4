"""Learning as one audience may see it: recommendations, actions, prompts, themes and indicators."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from aftercare_docs.release.base import Released
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
    RecommendationSource,
    ResourceStatus,
    Response,
    Rhythm,
    RoutineKind,
    Strength,
    ThemeKind,
    Urgency,
)


@dataclass(frozen=True, slots=True)
class Recommendation(Released):
    SHEET: ClassVar[str] = "Recommendations"
    rec_id: str
    report_ref: str
    text_verbatim: str
    source: RecommendationSource | None
    addressed_to: tuple[str, ...]
    plain_summary: str
    practice_difficulty: str
    intended_difference: str
    response: Response | None
    response_rationale: str
    existing_work: str
    sponsor: str


@dataclass(frozen=True, slots=True)
class Component(Released):
    SHEET: ClassVar[str] = "Components"
    component_id: str
    rec_id: str
    element: str
    kind: ComponentKind | None
    level: Level | None
    lever_holder: LeverHolder | None
    already_in_place: str
    works_if: str
    equity_lens: str
    question_to_hold: str
    decision: ComponentDecision | None


@dataclass(frozen=True, slots=True)
class Action(Released):
    SHEET: ClassVar[str] = "Actions"
    action_id: str
    component_ids: tuple[str, ...]
    action: str
    type: ActionType | None
    mode: ActionMode | None
    strength: Strength | None
    level: Level | None
    lead_agency: str
    owner: str
    supporting: tuple[str, ...]
    start: dt.date | None
    due: dt.date | None
    impact: int | None
    effort: int | None
    relational_value: int | None
    urgency: Urgency | None
    moscow: Moscow | None
    success_measure: str
    measure_kind: MeasureKind | None
    evidence_source: str
    resource_needed: str
    resource_status: ResourceStatus | None
    replaces: str
    carry_over_forum: str
    status: Brag | None
    impact_status: ImpactStatus | None
    progress_note: str
    updated_on: dt.date | None
    accepted_by: str
    outward_facing: bool | None


@dataclass(frozen=True, slots=True)
class Dependency(Released):
    SHEET: ClassVar[str] = "Dependencies"
    dep_id: str
    action_id: str
    depends_on: str
    external_item: str
    kind: DependencyKind | None
    needed_by: dt.date | None
    owner: str
    status: DependencyStatus | None


@dataclass(frozen=True, slots=True)
class Routine(Released):
    SHEET: ClassVar[str] = "Routines"
    routine_id: str
    forum: str
    kind: RoutineKind | None
    level: Level | None
    agency_ids: tuple[str, ...]
    rhythm: Rhythm | None
    minutes: int | None
    what_changes: str
    prompt_ids: tuple[str, ...]
    replaces: str
    owner: str
    start: dt.date | None
    sustain_check: dt.date | None


@dataclass(frozen=True, slots=True)
class Prompt(Released):
    SHEET: ClassVar[str] = "Prompts"
    prompt_id: str
    question: str
    why_it_matters: str
    listen_for: tuple[str, ...]
    follow_ups: tuple[str, ...]
    model: PromptModel | None
    cycle_stage: CycleStage | None
    level: Level | None
    settings: tuple[RoutineKind, ...]
    minutes: int | None
    theme_ids: tuple[str, ...]
    condition_ids: tuple[str, ...]
    rec_ids: tuple[str, ...]
    card_group: str
    active: bool | None


@dataclass(frozen=True, slots=True)
class Theme(Released):
    SHEET: ClassVar[str] = "Themes"
    theme_id: str
    title: str
    statement: str
    kind: ThemeKind | None
    levels: tuple[Level, ...]


@dataclass(frozen=True, slots=True)
class Condition(Released):
    SHEET: ClassVar[str] = "Conditions"
    condition_id: str
    title: str
    statement: str
    helps: tuple[str, ...]
    gets_in_the_way: tuple[str, ...]
    adjustment: str
    level: Level | None
    lever_holder: LeverHolder | None
    theme_ids: tuple[str, ...]
    evidence_base: tuple[EvidenceBase, ...]


@dataclass(frozen=True, slots=True)
class Indicator(Released):
    SHEET: ClassVar[str] = "Indicators"
    indicator_id: str
    question: str
    kind: MeasureKind | None
    signal: str
    level: Level | None
    rec_ids: tuple[str, ...]
    condition_ids: tuple[str, ...]
    data_source: str
    already_collected: bool | None
    burden_min_month: int | None
    collector: str
    frequency: Frequency | None
    direction: Direction | None
    baseline: str
    min_n: int | None
    reflection_question: str
    not_for: str


@dataclass(frozen=True, slots=True)
class Reading(Released):
    """One reading of an indicator that enough people stand behind; how many they were is not said."""

    SHEET: ClassVar[str] = "Readings"
    indicator_id: str
    date: dt.date | None
    value: str
    narrative: str
