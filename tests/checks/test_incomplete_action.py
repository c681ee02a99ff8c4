"""An action is led, owned and due."""

from __future__ import annotations

from aftercare_docs.checks import incomplete_action
from tests.checks.contexts import context
from tests.sheets import northshire


def places(text: str) -> list[str]:
    return [f"{each.at} {each.facts['column']}" for each in incomplete_action.check(context(text))]


def test_each_missing_cell_is_reported() -> None:
    assert places("""
    Actions | action_id | action | lead_agency | owner | due
            | A01       | Agree  |             |       | 2026-10-16
            | A02       | Try    | AG01        | P01   |
    """) == ["Actions!C2 Lead agency", "Actions!D2 Owner", "Actions!E3 Due"]


def test_a_column_that_is_not_there_is_missing_once() -> None:
    assert places("""
    Actions | action_id | action | lead_agency | owner
            | A01       | Agree  | AG01        | P01
            | A02       | Try    | AG01        | P01
    """) == ["Actions Due"]


def test_the_example_is_complete() -> None:
    assert list(incomplete_action.check(context(northshire()))) == []
