"""A recommendation is not only counted."""

from __future__ import annotations

from aftercare_docs.checks import only_counted
from tests.checks.contexts import places, said


def test_an_action_for_two_recommendations_is_asked_about_for_each() -> None:
    table = """
    Components | component_id | rec_id | element
               | R1.1         | R1     | One
               | R2.1         | R2     | Two
    Actions | action_id | component_ids | action         | measure_kind
            | A01       | R1.1; R2.1    | Agree one page | How much
            | A02       | R1.1          | Try it twice   | What difference
    """
    assert said(only_counted, table) == [
        "Actions!D2 every measure for R2 counts how much, and none asks how well or what difference"
    ]


def test_what_does_not_say_its_kind_does_not_count() -> None:
    table = """
    Components | component_id | rec_id | element
               | R1.1         | R1     | One
    Actions | action_id | component_ids | action         | measure_kind
            | A01       | R1.1          | Agree one page |
    """
    assert places(only_counted, table) == []
