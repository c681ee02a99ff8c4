"""Change is not asked of the front line alone."""

from __future__ import annotations

from aftercare_docs.checks import level_unasked
from tests.checks.contexts import of_the_example, places


def test_a_plan_that_tells_no_levels_is_left_in_peace() -> None:
    table = """
    Components | component_id | rec_id | element | level       | lever_holder
               | R1.1         | R1     | One     | Partnership | Senior leaders
    Actions | action_id | action         | level
            | A01       | Agree one page |
    """
    assert places(level_unasked, table) == []


def test_the_example_asks_its_leaders() -> None:
    assert of_the_example(level_unasked) == []
