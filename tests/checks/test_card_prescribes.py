"""A card asks and does not tell."""

from __future__ import annotations

from aftercare_docs.checks import card_prescribes
from tests.checks.contexts import places


def test_a_shoulder_is_not_an_instruction() -> None:
    table = """
    Prompts | prompt_id | question
            | PR01      | Who looks over your shoulder?
            | PR02      | What SHOULD we do?
    """
    assert places(card_prescribes, table) == ["Prompts!B3"]
