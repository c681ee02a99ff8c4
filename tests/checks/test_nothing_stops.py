"""Something stops to make room."""

from __future__ import annotations

from aftercare_docs.checks import nothing_stops
from tests.checks.contexts import of_the_example, places


def test_a_plan_without_actions_is_left_in_peace() -> None:
    table = """
    Recommendations | rec_id | text_verbatim
                    | R1     | Review it.
    """
    assert places(nothing_stops, table) == []


def test_the_example_lets_things_go() -> None:
    assert of_the_example(nothing_stops) == []
