"""The rules that an engagement must keep, in the order in which their findings are reported.

In: an engagement and a day. Out: findings. A rule is a file here, whose docstring is its manual page, and a line in
``CHECKS``; what it may look at is its ``Context``. Thresholds and word lists are in ``data/plan.toml``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from aftercare_docs.checks import (
    accepted_without_action,
    card_closed_opening,
    card_not_one_question,
    card_prescribes,
    card_too_long,
    cards_missing,
    check_in_gap,
    circular_dependency,
    dates_out_of_order,
    dates_together,
    due_before_needed,
    due_before_publication,
    equity_unasked,
    gone_quiet,
    heavy_session,
    hollow_measure,
    identities_unregistered,
    incomplete_action,
    indicator_burden,
    joined_tasks,
    leaders_among_practitioners,
    level_unasked,
    level_unserved,
    near_duplicate,
    never_referred_to,
    no_intended_difference,
    nothing_asked_for,
    nothing_stops,
    only_counted,
    outside_unheld,
    outward_too_early,
    overloaded_owner,
    owner_elsewhere,
    owner_independent,
    owner_most_affected,
    procedural_share,
    ranking_indicator,
    relational_share,
    reminder_language,
    resource_unfound,
    response_unexplained,
    retention_out_of_order,
    retention_unset,
    rethink_under_way,
    strength_profile,
    support_unchecked,
    support_uncovered,
    too_many_actions,
    too_many_musts,
    unanswered_recommendation,
    uneven_lead,
    unheld_session,
    unproven_completion,
    unsafe_evidence,
    unscored,
    untied_action,
    untimely_session,
    vague_opening,
    weak_alone,
    witness_invited,
)
from aftercare_docs.checks.context import Context
from aftercare_docs.engagement import SHEETS, Engagement
from aftercare_docs.findings import CellRef, Finding, PartRef, Severity


class Check(Protocol):
    """What a module in this package offers."""

    __doc__: str | None
    CODE: str

    def check(self, context: Context) -> Iterator[Finding]: ...


CHECKS: tuple[Check, ...] = (
    never_referred_to,
    unanswered_recommendation,
    accepted_without_action,
    response_unexplained,
    no_intended_difference,
    incomplete_action,
    untied_action,
    hollow_measure,
    only_counted,
    weak_alone,
    reminder_language,
    joined_tasks,
    vague_opening,
    unsafe_evidence,
    unproven_completion,
    gone_quiet,
    dates_out_of_order,
    due_before_publication,
    outward_too_early,
    dates_together,
    resource_unfound,
    equity_unasked,
    nothing_stops,
    too_many_actions,
    near_duplicate,
    overloaded_owner,
    owner_elsewhere,
    uneven_lead,
    owner_most_affected,
    owner_independent,
    relational_share,
    procedural_share,
    level_unasked,
    strength_profile,
    circular_dependency,
    due_before_needed,
    outside_unheld,
    unscored,
    too_many_musts,
    rethink_under_way,
    level_unserved,
    untimely_session,
    witness_invited,
    leaders_among_practitioners,
    heavy_session,
    unheld_session,
    check_in_gap,
    indicator_burden,
    ranking_indicator,
    card_not_one_question,
    card_closed_opening,
    card_too_long,
    card_prescribes,
    cards_missing,
    support_unchecked,
    support_uncovered,
    retention_out_of_order,
    retention_unset,
    nothing_asked_for,
    identities_unregistered,
)

PLAN = frozenset({"Actions", "Components"})
AS_EMPTY = "read as empty"
"""How reading says that a cell holds something which could not be used, and that it went on without it."""

# Rules that judge by what is not there, with the sheets they look for it in. Where one of these could not be read as
# it stands, its fault has been reported, and what seems to be missing may well be in it.
BY_ABSENCE: Mapping[Check, frozenset[str]] = {
    never_referred_to: frozenset(spec.name for spec in SHEETS),
    unanswered_recommendation: frozenset({"Components"}),
    accepted_without_action: PLAN,
    only_counted: PLAN,
    weak_alone: PLAN,
    equity_unasked: frozenset({"Components"}),
    nothing_stops: frozenset({"Actions"}),
    uneven_lead: frozenset({"Actions"}),
    relational_share: PLAN,
    level_unasked: frozenset({"Actions"}),
    level_unserved: frozenset({"Sessions", "Routines", "Coaching"}),
    untimely_session: frozenset({"Sessions"}),
    witness_invited: frozenset({"Dates"}),
    check_in_gap: frozenset({"CheckIns"}),
    indicator_burden: frozenset({"Indicators"}),
    cards_missing: frozenset({"Prompts"}),
    support_uncovered: frozenset({"Support"}),
    retention_unset: frozenset({"Engagement"}),
    nothing_asked_for: frozenset({"Outputs"}),
    identities_unregistered: frozenset({"Identities"}),
}


def run(engagement: Engagement, day: dt.date, reported: Iterable[Finding] = ()) -> list[Finding]:
    """What every rule finds on this day, less what only follows from the findings already ``reported``.

    An owner whose ID is mistyped is one fault and not also an action without an owner; so is a column whose heading
    was changed and the cells that are missing because of it.
    """
    context = Context(engagement, day)
    unread = [found for found in reported if found.severity is Severity.STOP or found.facts.get("read") == AS_EMPTY]
    places = {found.at for found in unread}
    lost = [found.at for found in unread if found.code == "STR01"]
    sheets = {at.sheet for at in lost if isinstance(at, CellRef)}
    columns = {_column(at) for at in lost} - {None}
    return [
        found
        for rule in CHECKS
        if not sheets & BY_ABSENCE.get(rule, frozenset())
        for found in rule.check(context)
        if found.at not in places and _column(found.at) not in columns
    ]


def said_once(found: Iterable[Finding]) -> list[Finding]:
    """The same findings, without the lexicon's words where a rule about actions says it of the same cell."""
    found = list(found)
    said = {each.at for each in found if each.code in {reminder_language.CODE, vague_opening.CODE}}
    return [each for each in found if not (each.code.startswith("PRC") and each.at in said)]


def _column(at: CellRef | PartRef) -> tuple[str, str] | None:
    return (at.sheet, at.column) if isinstance(at, CellRef) and at.column else None
