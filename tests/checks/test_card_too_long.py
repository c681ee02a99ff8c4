"""A card can be read in one breath."""

from __future__ import annotations

from aftercare_docs.checks import card_too_long
from tests.checks.contexts import said


def test_thirty_words_are_heard_and_thirty_one_are_not() -> None:
    table = f"""
    Prompts | prompt_id | question
            | PR01      | {"What " * 30}?
            | PR02      | {"What " * 31}?
    """
    assert said(card_too_long, table) == ["Prompts!B3 this question has 31 words, and at most 30 are heard"]
