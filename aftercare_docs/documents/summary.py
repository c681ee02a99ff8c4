"""The state of the plan, worked out once from a release: for the workbook's summary, the plan and the check-ins.

Progress (BRAG) and impact are kept apart: a finished action is not yet a difference. Nothing here ranks a person
or a team, and no score is added up: scores inform, the group decides.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from aftercare_docs.release import Action, Dependency, Release
from aftercare_docs.vocabularies import (
    ActionMode,
    Brag,
    DependencyStatus,
    ImpactStatus,
    Moscow,
    ResourceStatus,
    Strength,
)

SOON = dt.timedelta(days=30)
NOT_RECORDED = "Not recorded"


class Place(StrEnum):
    """Where an action stands on the prioritisation map."""

    DO_SOON = "Do soon"
    PLAN_AND_PROTECT = "Plan and protect"
    FOLD_INTO_ROUTINE = "Fold into routine"
    PAUSE_OR_RETHINK = "Pause or rethink"
    MIDDLE = "Middle - discuss"
    NOT_SCORED = "Not scored"


@dataclass(frozen=True, slots=True)
class Tally:
    """How many actions carry one word of a closed list."""

    word: str
    count: int


@dataclass(frozen=True, slots=True)
class StrengthProfile:
    """How strong the actions for one recommendation are; one action may serve several recommendations."""

    rec_id: str
    stronger: int
    intermediate: int
    weaker: int
    actions: int


@dataclass(frozen=True, slots=True)
class OwnerLoad:
    """What one role carries."""

    owner: str
    actions: int
    open: int
    overdue: int
    due_soon: int


@dataclass(frozen=True, slots=True)
class MonthLoad:
    """How many actions fall due in one month; ``month`` is its first day."""

    month: dt.date
    actions: int


@dataclass(frozen=True, slots=True)
class Concern:
    """An action that needs attention, and everything the plan itself says about why."""

    action: Action
    days_overdue: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """The state of the plan on the day ``as_of``."""

    as_of: dt.date
    actions: int
    open: int
    complete: int
    overdue: int
    due_soon: int
    statuses: tuple[Tally, ...]
    impact: tuple[Tally, ...]
    modes: tuple[Tally, ...]
    strengths: tuple[Tally, ...]
    priorities: tuple[Tally, ...]
    profiles: tuple[StrengthProfile, ...]
    owners: tuple[OwnerLoad, ...]
    months: tuple[MonthLoad, ...]
    concerns: tuple[Concern, ...]


def summarise(release: Release) -> Summary:
    """The summary of a release's action plan; every count is nought where there is no plan."""
    actions, today = release.actions, release.as_of
    return Summary(
        today,
        len(actions),
        sum(map(is_open, actions)),
        sum(not is_open(action) for action in actions),
        sum(is_overdue(action, today) for action in actions),
        sum(is_due_soon(action, today) for action in actions),
        _tallies(Brag, (action.status for action in actions)),
        _tallies(ImpactStatus, (action.impact_status for action in actions)),
        _tallies(ActionMode, (action.mode for action in actions)),
        _tallies(Strength, (action.strength for action in actions)),
        _tallies(Moscow, (action.moscow for action in actions)),
        _profiles(release),
        _owners(actions, today),
        _months(actions),
        _concerns(release),
    )


def is_open(action: Action) -> bool:
    """Everything but blue: blue is done, with its evidence accepted."""
    return action.status is not Brag.BLUE


def is_overdue(action: Action, today: dt.date) -> bool:
    """Due before today and not complete. What is due today is not late."""
    return is_open(action) and action.due is not None and action.due < today


def is_due_soon(action: Action, today: dt.date) -> bool:
    """Open and due from today to the end of the period that counts as soon."""
    return is_open(action) and action.due is not None and today <= action.due <= today + SOON


def place(action: Action) -> Place:
    """The place of an action by its scores."""
    if action.impact is None or action.effort is None:
        return Place.NOT_SCORED
    return placed(action.impact, action.effort)


def placed(impact: int, effort: int) -> Place:
    """High is 4 or 5, low is 1 or 2; a 3 on either scale belongs in the middle, to be talked about."""
    if 3 in (impact, effort):
        return Place.MIDDLE
    if impact > 3:
        return Place.DO_SOON if effort < 3 else Place.PLAN_AND_PROTECT
    return Place.FOLD_INTO_ROUTINE if effort < 3 else Place.PAUSE_OR_RETHINK


def recommendations_of(action: Action, release: Release) -> tuple[str, ...]:
    """The recommendations that an action answers, by way of its components, in the order of the plan."""
    answered = {c.rec_id for c in release.components if c.component_id in action.component_ids}
    return tuple(r.rec_id for r in release.recommendations if r.rec_id in answered)


def _tallies(words: Iterable[StrEnum], values: Iterable[StrEnum | None]) -> tuple[Tally, ...]:
    """A count for every word of the list, nought too; what is not recorded is counted only where there is any."""
    counts = Counter(values)
    tallies = [Tally(str(word), counts[word]) for word in words]
    return (*tallies, Tally(NOT_RECORDED, counts[None])) if counts[None] else tuple(tallies)


def _profiles(release: Release) -> tuple[StrengthProfile, ...]:
    answered = {action.action_id: recommendations_of(action, release) for action in release.actions}
    return tuple(
        _profile(rec.rec_id, [a for a in release.actions if rec.rec_id in answered[a.action_id]])
        for rec in release.recommendations
    )


def _profile(rec_id: str, actions: Sequence[Action]) -> StrengthProfile:
    counts = Counter(action.strength for action in actions)
    return StrengthProfile(
        rec_id,
        counts[Strength.STRONGER],
        counts[Strength.INTERMEDIATE],
        counts[Strength.WEAKER],
        len(actions),
    )


def _owners(actions: Sequence[Action], today: dt.date) -> tuple[OwnerLoad, ...]:
    """Owners with the most open actions first. An action without an owner is carried by nobody, and said so."""
    owners = sorted({action.owner for action in actions})
    loads = [_load(owner, [a for a in actions if a.owner == owner], today) for owner in owners]
    return tuple(sorted(loads, key=lambda load: (-load.open, load.owner)))


def _load(owner: str, actions: Sequence[Action], today: dt.date) -> OwnerLoad:
    def count(question: Callable[[Action], bool]) -> int:
        return sum(map(question, actions))

    return OwnerLoad(
        owner or NOT_RECORDED,
        len(actions),
        count(is_open),
        count(lambda action: is_overdue(action, today)),
        count(lambda action: is_due_soon(action, today)),
    )


def _months(actions: Sequence[Action]) -> tuple[MonthLoad, ...]:
    counts = Counter(action.due.replace(day=1) for action in actions if action.due)
    return tuple(MonthLoad(month, counts[month]) for month in sorted(counts))


def _concerns(release: Release) -> tuple[Concern, ...]:
    """What is overdue, off track or at risk: the longest overdue first, then red before amber, then by date."""
    today = release.as_of
    found = [
        Concern(action, _days_overdue(action, today), reasons(action, release))
        for action in release.actions
        if is_overdue(action, today) or action.status in {Brag.RED, Brag.AMBER}
    ]
    return tuple(sorted(found, key=_by_urgency))


def _by_urgency(concern: Concern) -> tuple[int, bool, dt.date, str]:
    action = concern.action
    return (
        -concern.days_overdue,
        action.status is not Brag.RED,
        action.due or dt.date.max,
        action.action_id,
    )


def _days_overdue(action: Action, today: dt.date) -> int:
    return (today - action.due).days if action.due and is_overdue(action, today) else 0


def reasons(action: Action, release: Release) -> tuple[str, ...]:
    """Why, in the plan's own words: what it waits for, what it needs, and the last progress note."""
    waits = [
        _wait(dependency)
        for dependency in release.dependencies
        if dependency.action_id == action.action_id and dependency.status is not DependencyStatus.MET
    ]
    return tuple(filter(None, [*waits, _resource(action), action.progress_note]))


def _wait(dependency: Dependency) -> str:
    what = dependency.depends_on or dependency.external_item
    by = f", needed by {day(dependency.needed_by)}" if dependency.needed_by else ""
    return f"Waits for {what}{by}" if what else ""


def _resource(action: Action) -> str:
    missing = {ResourceStatus.REQUESTED, ResourceStatus.NOT_YET_IDENTIFIED}
    if action.resource_status not in missing or not action.resource_needed:
        return ""
    return f"{action.resource_needed} ({str(action.resource_status).lower()})"


def day(date: dt.date) -> str:
    """A date as a person writes it in a sentence: 4 May 2026."""
    return f"{date.day} {date:%B} {date.year}"
