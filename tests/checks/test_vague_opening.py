"""A vague beginning names what comes of it."""

from __future__ import annotations

from aftercare_docs.checks import vague_opening
from tests.checks.contexts import places


def test_an_output_later_in_the_sentence_is_enough() -> None:
    table = """
    Actions | action_id | action
            | A01       | Look at cover and decide who gives it
            | A02       | Support managers so that rotas hold the hour
            | A03       | Continue to meet
            | A04       | Considerate openings for every meeting
    """
    assert places(vague_opening, table) == ["Actions!B4"]
