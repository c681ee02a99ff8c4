"""The map has a place for every action."""

from __future__ import annotations

from aftercare_docs.checks import unscored
from tests.checks.contexts import places, said


def test_scores_that_are_all_alike_are_one_finding() -> None:
    table = """
    Actions | action_id | action           | impact | effort
            | A01       | Agree one page   | 3      | 3
            | A02       | Try it twice     | 3      | 3
            | A03       | Ask young people | 3      | 3
            | A04       | Change the form  | 3      | 3
            | A05       | Look again       | 3      | 3
    """
    assert said(unscored, table) == ["Actions!C1 all actions have the same impact and the same effort"]


def test_a_plan_that_is_not_scored_yet_is_asked_once_for_each_score() -> None:
    table = """
    Actions | action_id | action         | impact | effort
            | A01       | Agree one page |        |
            | A02       | Try it twice   |        |
    """
    assert places(unscored, table) == ["Actions!C1", "Actions!D1"]
