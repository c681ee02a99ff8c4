"""A text is read once: words, sentence beginnings, phrases, and the way back to the original."""

from __future__ import annotations

import pytest

from aftercare_docs.detection.accounting import Accounted
from tests.detection import Reading, Span


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("We met. Then left", ["we", "then"]),
        ("Mr. Smith and J. Brown came", ["mr"]),
        ("One; Two: Three\nFour (Five", ["one", "two", "three", "four", "five"]),
        ("Rose - Feeling and Thinking", ["rose", "feeling"]),
        ("As Fish (2024) Making it", ["as", "making"]),
    ],
)
def test_where_sentences_begin(text: str, starts: list[str]) -> None:
    reading = Reading(text)
    capitals = [n for n in range(len(reading.tokens)) if reading.is_capitalised(n) and reading.starts_sentence(n)]
    assert [reading.tokens[n].text for n in capitals] == starts


def test_the_longest_phrase_of_a_kind_is_kept() -> None:
    reading = Reading("the deputy designated safeguarding lead")
    assert [reading.tokens[p.first].text for p in reading.of_kind("role")] == ["deputy"]


def test_a_line_in_capitals_is_no_evidence_of_names() -> None:
    reading = Reading("THE FACTS OF IT\nThe Larches")
    assert [reading.in_capitals(n) for n in (1, 5)] == [True, False]


def test_words_that_may_stand_quiet_a_span_only_as_a_whole() -> None:
    reading = Reading("Northvale Homes and Sam", accounted=Accounted(["Northvale Homes"]))
    assert reading.is_accounted(Span(0, 15, "IDN02"))
    assert not reading.is_accounted(Span(0, 23, "IDN02"))
