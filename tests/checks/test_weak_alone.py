"""What asks people to remember has something stronger beside it."""

from __future__ import annotations

from aftercare_docs.checks import weak_alone
from tests.checks.contexts import of_the_example, places


def test_a_type_stands_for_a_strength_that_is_not_stated() -> None:
    table = """
    Components | component_id | rec_id | element
               | R1.1         | R1     | One
               | R2.1         | R2     | Two
    Actions | action_id | component_ids | action      | type        | mode
            | A01       | R1.1          | Brief teams | Briefing    |
            | A02       | R2.1          | Brief teams | Briefing    |
            | A03       | R2.1          | Meet twice  | Joint forum |
    """
    assert places(weak_alone, table) == ["Actions!D2"]


def test_relational_work_is_not_weak_by_its_type() -> None:
    table = """
    Components | component_id | rec_id | element
               | R1.1         | R1     | One
    Actions | action_id | component_ids | action          | type     | mode
            | A01       | R1.1          | Practise in pairs | Training | Relational
    """
    assert places(weak_alone, table) == []


def test_the_example_leaves_none_alone() -> None:
    assert of_the_example(weak_alone) == []
