"""No two actions are nearly the same."""

from __future__ import annotations

from aftercare_docs.checks import near_duplicate
from tests.checks.contexts import of_the_example, said


def test_the_same_words_in_another_order_and_the_same_words_again() -> None:
    table = """
    Actions | action_id | action
            | A01       | Hold two forums for managers across agencies
            | A02       | Across agencies, hold two forums for managers
            | A03       | Hold two forums for managers across agencies
            | A04       | Give schools the panel timetable
    """
    assert said(near_duplicate, table) == [
        "Actions!B3 this action reads much like A01",
        "Actions!B4 this action reads much like A01",
    ]


def test_the_example_repeats_nothing() -> None:
    assert of_the_example(near_duplicate) == []
