"""A card opens a conversation."""

from __future__ import annotations

from aftercare_docs.checks import card_closed_opening
from tests.checks.contexts import of_the_example, places


def test_capitals_do_not_matter_and_a_longer_word_is_another_word() -> None:
    table = """
    Prompts | prompt_id | question
            | PR01      | what stays?
            | PR02      | Whatever stays?
            | PR03      | Do you agree?
    """
    assert places(card_closed_opening, table) == ["Prompts!B3", "Prompts!B4"]


def test_the_example_opens_every_card() -> None:
    assert of_the_example(card_closed_opening) == []
