"""Which words need no explanation."""

from __future__ import annotations

import pytest

from aftercare_docs.detection.ordinary import is_accounted, is_ending
from tests.detection import Reading


@pytest.mark.parametrize(
    "word", ["meeting", "organisation", "colour", "safeguarding", "prioritisation", "rethinking", "unhelpful", "cspr"]
)
def test_everyday_words_and_terms_of_the_field_are_accounted_for(word: str) -> None:
    assert is_accounted(word)


@pytest.mark.parametrize("word", ["dwayne", "harehills", "kierran", "london", "nigerian", "gastroschisis", "zqx"])
def test_names_places_and_rare_words_are_not(word: str) -> None:
    assert not is_accounted(word)


def test_the_end_of_a_contraction_is_part_of_its_word() -> None:
    reading = Reading("we don't, it's the 2nd")
    endings = [token.text for number, token in enumerate(reading.tokens) if is_ending(reading, number)]
    assert endings == ["don", "t", "s", "nd"]
