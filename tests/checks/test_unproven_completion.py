"""Blue is proved by a note, a date and a group."""

from __future__ import annotations

from aftercare_docs.checks import unproven_completion
from tests.checks.contexts import of_the_example, said


def test_each_thing_that_is_missing_is_asked_for() -> None:
    table = """
    Actions | action_id | action         | status          | progress_note | updated_on | accepted_by
            | A01       | Agree one page | Blue - complete |               |            | Case review group
    """
    assert said(unproven_completion, table) == [
        "Actions!D2 this action is complete and `Progress note` is empty",
        "Actions!E2 this action is complete and `Updated on` is empty",
    ]


def test_the_example_proves_what_is_blue() -> None:
    assert of_the_example(unproven_completion) == []
