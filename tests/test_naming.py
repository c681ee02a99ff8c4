"""Whether a word that is also an everyday one stands as a name."""

from __future__ import annotations

import pytest

from aftercare_docs.naming import reads_as_name, starts_sentence


def read(text: str, word: str) -> bool:
    start = text.index(word)
    return reads_as_name(text, start, start + len(word))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("we asked Will about it", "Will"),
        ("Grace said so", "Grace"),
        ("Ms hope came", "hope"),
        ("with May and others", "May"),
        ("Mark Penderrick", "Mark"),
        ("then grace said no", "grace"),
    ],
)
def test_a_name_by_its_capital_or_its_neighbours(text: str, word: str) -> None:
    assert read(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Will people come?", "Will"),
        ("in May 2026", "May"),
        ("we hope so", "hope"),
        ("Hope and repair", "Hope"),
        ("his hope said much", "hope"),
        ("MARK THE DATE", "MARK"),
        ("from April to May", "May"),
    ],
)
def test_an_everyday_word_otherwise(text: str, word: str) -> None:
    assert not read(text, word)


@pytest.mark.parametrize("left", ["", "It ended. ", "It ended.” ", "One\n", "First: ", "• "])
def test_where_a_sentence_starts(left: str) -> None:
    assert starts_sentence(left)
    assert not starts_sentence(left + "and ")
