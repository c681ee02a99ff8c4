"""There is a card for everyone."""

from __future__ import annotations

from aftercare_docs.checks import cards_missing
from tests.checks.contexts import of_the_example, places


def test_a_set_that_is_not_sorted_yet_is_left_in_peace() -> None:
    table = """
    Prompts | prompt_id | question | level
            | PR01      | What?    |
    """
    assert places(cards_missing, table) == []


def test_the_example_has_a_card_for_every_level_and_stage() -> None:
    assert of_the_example(cards_missing) == []
