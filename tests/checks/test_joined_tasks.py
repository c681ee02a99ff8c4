"""An action is one thing to do."""

from __future__ import annotations

from aftercare_docs.checks import joined_tasks
from tests.checks.contexts import of_the_example, places


def test_nouns_that_are_joined_are_not_tasks() -> None:
    table = """
    Actions | action_id | action
            | A01       | Hold an exchange between schools, youth work and CAMHS
            | A02       | Agree, write and share a page
            | A03       | Design a page; test it and publish it
    """
    assert places(joined_tasks, table) == ["Actions!B3", "Actions!B4"]


def test_the_example_joins_none() -> None:
    assert of_the_example(joined_tasks) == []
