"""The state of the plan: counted once, progress and impact apart, and always as of a day."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from aftercare_docs import release as r
from aftercare_docs.documents.summary import (
    NOT_RECORDED,
    Place,
    StrengthProfile,
    Tally,
    day,
    is_due_soon,
    is_overdue,
    place,
    recommendations_of,
    summarise,
)
from aftercare_docs.vocabularies import ActionMode, Brag, DependencyStatus, ImpactStatus, ResourceStatus, Strength
from tests.releases import AS_OF, FULL, MINIMAL, record


def plan(*actions: r.Action, **more: object) -> r.Release:
    return replace(FULL, actions=actions, dependencies=(), **more)  # type: ignore[arg-type]


def action(action_id: str = "A01", **given: object) -> r.Action:
    return record(r.Action, action_id=action_id, **{"owner": "Head of service", **given})


def test_progress_and_impact_are_counted_apart_and_every_word_is_there() -> None:
    found = summarise(
        plan(
            action(status=Brag.BLUE, impact_status=ImpactStatus.TOO_EARLY),
            action("A02", status=Brag.GREEN, impact_status=ImpactStatus.EVIDENCED),
        )
    )
    assert {t.word: t.count for t in found.statuses} == {str(s): int(s in {Brag.BLUE, Brag.GREEN}) for s in Brag}
    assert [t.count for t in found.impact] == [1, 0, 1, 0, 0]
    assert (found.actions, found.open, found.complete) == (2, 1, 1)


def test_what_is_not_recorded_is_said_only_where_there_is_any() -> None:
    assert summarise(plan(action())).modes[-1] == Tally(NOT_RECORDED, 1)
    assert NOT_RECORDED not in {t.word for t in summarise(plan(action(mode=ActionMode.RELATIONAL))).modes}


@pytest.mark.parametrize(
    ("days", "overdue", "soon"), [(-1, True, False), (0, False, True), (30, False, True), (31, False, False)]
)
def test_what_is_due_today_is_not_late(days: int, overdue: bool, soon: bool) -> None:
    due = action(due=AS_OF + dt.timedelta(days=days), status=Brag.GREEN)
    assert (is_overdue(due, AS_OF), is_due_soon(due, AS_OF)) == (overdue, soon)
    done = replace(due, status=Brag.BLUE)
    assert not is_overdue(done, AS_OF)
    assert not is_due_soon(done, AS_OF)


def test_an_action_without_a_date_is_neither_late_nor_soon() -> None:
    assert not is_overdue(action(), AS_OF)
    assert not is_due_soon(action(), AS_OF)


@pytest.mark.parametrize(
    ("impact", "effort", "where"),
    [
        (5, 1, Place.DO_SOON),
        (4, 2, Place.DO_SOON),
        (4, 4, Place.PLAN_AND_PROTECT),
        (2, 1, Place.FOLD_INTO_ROUTINE),
        (1, 5, Place.PAUSE_OR_RETHINK),
        (3, 1, Place.MIDDLE),
        (5, 3, Place.MIDDLE),
        (None, 3, Place.NOT_SCORED),
        (3, None, Place.NOT_SCORED),
    ],
)
def test_the_place_on_the_map_follows_impact_and_effort(impact: int | None, effort: int | None, where: Place) -> None:
    assert place(action(impact=impact, effort=effort)) is where


def test_strength_is_counted_for_every_recommendation_that_an_action_answers() -> None:
    both = action(component_ids=("R1.1", "R2.1"), strength=Strength.STRONGER)
    found = summarise(plan(both, action("A02", component_ids=("R2.1",), strength=Strength.WEAKER)))
    assert found.profiles == (StrengthProfile("R1", 1, 0, 0, 1), StrengthProfile("R2", 1, 0, 1, 2))
    assert recommendations_of(both, FULL) == ("R1", "R2")


def test_owners_with_most_to_do_come_first_and_nobody_is_an_owner_too() -> None:
    found = summarise(
        plan(
            action(owner="Business manager", status=Brag.BLUE),
            action("A02", owner="Head of service", due=AS_OF - dt.timedelta(days=3)),
            action("A03", owner="Head of service", due=AS_OF),
            action("A04", owner=""),
        )
    )
    assert [(o.owner, o.actions, o.open, o.overdue, o.due_soon) for o in found.owners] == [
        ("Head of service", 2, 2, 1, 1),
        (NOT_RECORDED, 1, 1, 0, 0),
        ("Business manager", 1, 0, 0, 0),
    ]


def test_months_are_counted_in_order() -> None:
    found = summarise(plan(action(due=dt.date(2027, 1, 29)), action("A02", due=dt.date(2026, 11, 30)), action("A03")))
    assert [(m.month, m.actions) for m in found.months] == [(dt.date(2026, 11, 1), 1), (dt.date(2027, 1, 1), 1)]


def test_concerns_come_longest_overdue_first_then_red_then_amber_each_with_its_reasons() -> None:
    late = action("A03", due=AS_OF - dt.timedelta(days=9), status=Brag.GREEN, progress_note="Waiting for cover")
    amber = action("A01", due=AS_OF, status=Brag.AMBER)
    red = action("A02", due=AS_OF + dt.timedelta(days=9), status=Brag.RED)
    calm = action("A04", due=AS_OF, status=Brag.GREEN)
    found = summarise(plan(amber, red, late, calm)).concerns
    assert [(c.action.action_id, c.days_overdue) for c in found] == [("A03", 9), ("A02", 0), ("A01", 0)]
    assert found[0].reasons == ("Waiting for cover",)
    assert found[1].reasons == ()


def test_reasons_name_what_is_waited_for_and_what_is_missing_but_not_what_is_settled() -> None:
    stuck = action(
        status=Brag.RED,
        resource_needed="A co-ordinator",
        resource_status=ResourceStatus.REQUESTED,
        progress_note="Two agencies are ready",
    )
    waits = [
        record(r.Dependency, action_id="A01", external_item="Cover agreed", needed_by=dt.date(2026, 10, 23)),
        record(r.Dependency, action_id="A01", depends_on="A07", status=DependencyStatus.OPEN),
        record(r.Dependency, action_id="A01", depends_on="A08", status=DependencyStatus.MET),
        record(r.Dependency, action_id="A09", depends_on="A10"),
    ]
    (concern,) = summarise(replace(plan(stuck), dependencies=tuple(waits))).concerns
    assert concern.reasons == (
        "Waits for Cover agreed, needed by 23 October 2026",
        "Waits for A07",
        "A co-ordinator (requested)",
        "Two agencies are ready",
    )


def test_a_resource_that_is_in_place_is_no_reason() -> None:
    settled = action(status=Brag.AMBER, resource_needed="A room", resource_status=ResourceStatus.IN_PLACE)
    (concern,) = summarise(plan(settled)).concerns
    assert concern.reasons == ()


def test_no_plan_has_a_summary_of_noughts() -> None:
    found = summarise(MINIMAL)
    assert (found.actions, found.open, found.overdue, found.due_soon) == (0, 0, 0, 0)
    assert (found.owners, found.months, found.concerns) == ((), (), ())


def test_a_day_reads_as_a_person_writes_it() -> None:
    assert day(dt.date(2026, 5, 4)) == "4 May 2026"
