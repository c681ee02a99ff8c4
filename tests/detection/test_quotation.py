"""Words in quotation marks are marked; a defined term is no quotation, and a passage is shown by its opening."""

from __future__ import annotations

import pytest

from tests.detection import marked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("she said “nobody read what I wrote” again", "“nobody read what I wrote”"),
        ("it was ‘a wall with no door’", "‘a wall with no door’"),
        ('they wrote "stitched up" on it', '"stitched up"'),
        ("‘I couldn't face it’, she said", "‘I couldn't face it’"),
    ],
)
def test_a_quotation_is_marked(text: str, expected: str) -> None:
    assert marked(text, "RED13") == [expected]


@pytest.mark.parametrize(
    "text",
    ["the “Rowan” review", "the children's and parents' views", "(“the Convention”)", "don't and won't", "6' 2\" tall"],
)
def test_single_words_and_apostrophes_are_not(text: str) -> None:
    assert marked(text, "RED13") == []


def test_a_passage_is_shown_by_its_opening() -> None:
    (found,) = marked("“" + "word after word goes on " * 20 + "”", "RED13")
    assert 20 < len(found) < 60
