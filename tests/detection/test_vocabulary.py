"""The shared small words are folded words, so that they can meet a folded text."""

from __future__ import annotations

import re

import pytest

from aftercare_docs.detection import vocabulary
from aftercare_docs.folding import fold


@pytest.mark.parametrize("bag", [vocabulary.NUMBER_WORDS, vocabulary.PEOPLE, vocabulary.SPOKE, vocabulary.OPENERS])
def test_every_word_is_one_folded_word(bag: frozenset[str]) -> None:
    assert all([t.text for t in fold(word).tokens()] == [word] for word in bag)


@pytest.mark.parametrize("pattern", [vocabulary.SMALL, vocabulary.UNIT, vocabulary.MONTH, vocabulary.WEEKDAY])
def test_every_expression_has_one_group_around_it(pattern: str) -> None:
    assert re.compile(pattern).groups == 0
    assert pattern.startswith("(?:")


def test_numbers_in_words_are_read() -> None:
    assert re.fullmatch(vocabulary.SMALL, "twenty-four")
