"""Every action belongs to a recommendation."""

from __future__ import annotations

from aftercare_docs.checks import untied_action
from tests.checks.contexts import of_the_example, places


def test_a_plan_that_is_not_tied_yet_is_asked_once() -> None:
    table = """
    Actions | action_id | component_ids | action
            | A01       |               | Agree one page
            | A02       |               | Try it twice
    """
    assert places(untied_action, table) == ["Actions!B1"]


def test_the_example_ties_every_action() -> None:
    assert of_the_example(untied_action) == []
