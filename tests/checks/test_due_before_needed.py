"""Dates follow what they wait for."""

from __future__ import annotations

from aftercare_docs.checks import due_before_needed
from tests.checks.contexts import of_the_example, places


def test_what_is_complete_has_waited_long_enough() -> None:
    table = """
    Actions      | action_id | action         | due        | status
                 | A01       | Agree one page | 2026-11-13 | Green - on track
                 | A02       | Try it twice   | 2026-10-16 | Blue - complete
                 | A03       | Look again     | 2026-10-16 | Green - on track
    Dependencies | dep_id | action_id | depends_on | kind           | needed_by
                 | DP01   | A02       | A01        | Finish first   |
                 | DP02   | A03       |            | Resource       | 2026-10-17
                 | DP03   | A01       |            | Resource       | 2026-10-17
    """
    assert places(due_before_needed, table) == ["Dependencies!E3"]


def test_the_example_waits_in_order() -> None:
    assert of_the_example(due_before_needed) == []
