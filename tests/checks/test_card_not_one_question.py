"""A card is one question."""

from __future__ import annotations

from aftercare_docs.checks import card_not_one_question
from tests.checks.contexts import places


def test_a_card_that_is_not_in_use_may_be_anything() -> None:
    table = """
    Prompts | prompt_id | question         | active
            | PR01      | Tell us          | No
            | PR02      | Tell us          | Yes
            | PR03      | What? And what?  |
    """
    assert places(card_not_one_question, table) == ["Prompts!B3", "Prompts!B4"]
