"""The four strands are always there; questions, levers and obstacles are those that are leaders' own."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from aftercare_docs import vocabularies as v
from aftercare_docs.documents import leadership_sheet
from aftercare_docs.documents.boundaries import in_brief
from aftercare_docs.release import Condition, Dependency
from tests.releases import FULL, MINIMAL, heavy, record
from tests.workbooks import of


def condition(title: str, holder: v.LeverHolder) -> Condition:
    return record(Condition, title=title, adjustment="Try one thing", lever_holder=holder)


def dependency(need: str, **given: object) -> Dependency:
    row = {"kind": v.DependencyKind.RESOURCE, "status": v.DependencyStatus.OPEN} | given
    return record(Dependency, external_item=need, **row)


def test_the_four_strands_are_said_held_and_bounded_whatever_else_there_is() -> None:
    made = leadership_sheet.compose(MINIMAL)
    assert [s.strand for s in made.strands] == ["Risk", "Scrutiny", "Tone", "System anxiety"]
    assert all(s.say and s.hold and s.leave for s in made.strands)
    assert made.boundaries == in_brief()
    assert (made.forums, made.questions, made.levers, made.obstacles) == ((), (), (), ())


def test_levers_are_those_of_partners_and_senior_leaders_by_alphabet() -> None:
    conditions = (
        condition("Time", v.LeverHolder.SENIOR_LEADERS),
        condition("Trust", v.LeverHolder.SAFEGUARDING_PARTNERS),
        condition("Supervision", v.LeverHolder.MANAGERS),
        condition("Room", v.LeverHolder.SENIOR_LEADERS),
    )
    made = leadership_sheet.compose(replace(FULL, conditions=conditions))
    assert [(lever.holder, lever.changes) for lever in made.levers] == [
        ("Safeguarding partners", ("Trust: try one thing.",)),
        ("Senior leaders", ("Room: try one thing.", "Time: try one thing.")),
    ]


def test_what_waits_for_leaders_is_open_comes_from_outside_and_stands_nearest_first() -> None:
    needs = (
        dependency("No day yet"),
        dependency("Later", needed_by=dt.date(2026, 12, 1), action_id="A02"),
        dependency("Sooner", needed_by=dt.date(2026, 11, 1), kind=v.DependencyKind.DECISION_NEEDED),
        dependency("There already", status=v.DependencyStatus.MET),
        dependency("An event", kind=v.DependencyKind.OUTSIDE_EVENT),
        dependency(""),
    )
    made = leadership_sheet.compose(replace(FULL, dependencies=needs))
    assert [o.need for o in made.obstacles] == ["Sooner.", "Later.", "No day yet."]
    assert made.obstacles[1].work == "A02: Protect a monthly reflective hour with cover."
    assert made.obstacles[2].by == "Not yet agreed"


def test_questions_are_those_of_the_partnership_and_few() -> None:
    assert len(leadership_sheet.compose(heavy()).questions) == 5
    assert len(leadership_sheet.compose(FULL).questions) == 1


def test_the_example_has_its_session_questions_levers_and_obstacles() -> None:
    made = leadership_sheet.compose(of(v.ArtefactKind.LEADERSHIP_HOLDING_SHEET).redacted.release)
    assert [f.title for f in made.forums] == ["Leadership holding session"]
    assert (len(made.questions), len(made.levers), len(made.obstacles)) == (4, 2, 2)
    assert sum(len(lever.changes) for lever in made.levers) == 4
