"""A measure says more than that the action was done."""

from __future__ import annotations

from aftercare_docs.checks import hollow_measure
from tests.checks.contexts import of_the_example, said


def test_a_measure_in_the_actions_own_words_restates_it() -> None:
    table = """
    Actions | action_id | action                                  | success_measure
            | A01       | Deliver refresher training for managers | Training delivered to managers
            | A02       | Agree one page                          | Completed
            | A03       | Agree one page                          | Panel members leave with the same picture
            | A04       | Pair staff for visits                   |
    """
    assert said(hollow_measure, table) == [
        "Actions!C5 `Success measure` is empty",
        "Actions!C2 `Success measure` says again what the action says",
        "Actions!C3 `Success measure` says again what the action says",
    ]


def test_the_example_measures_differences() -> None:
    assert of_the_example(hollow_measure) == []
