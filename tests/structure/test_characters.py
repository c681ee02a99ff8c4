"""Characters that nobody can see are reported, and spaces of every kind are put in order."""

from __future__ import annotations

import pytest

from aftercare_docs.structure.characters import tidy, unwelcome


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("a\x00b", "control"),
        ("a\x1bb", "control"),
        ("a\x7fb", "control"),
        ("a\u202eb", "direction"),
        ("a\u2066b", "direction"),
        ("a\u200bb", "cannot be seen"),
        ("a\u00adb", "cannot be seen"),
        ("a\ufeffb", "cannot be seen"),
        ("a\U000e0041b", "cannot be seen"),
        ("a\u3164b", "cannot be seen"),
        ("a\uf0b7b", "no ordinary font"),
        ("a\ud83db", "no ordinary font"),
    ],
)
def test_an_unwelcome_character_is_named_with_its_place(text: str, what: str) -> None:
    found = unwelcome(text)
    assert found is not None
    assert what in found[0]
    assert found[1] == 2


@pytest.mark.parametrize(
    "text", ["", "plain", "caf\u00e9", "\u2018curly\u2019 \u2013 dash", "two\nlines\tand\u00a0space"]
)
def test_ordinary_writing_is_welcome(text: str) -> None:
    assert unwelcome(text) is None


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("  plain  ", "plain"),
        ("a\u00a0 b", "a b"),
        ("a  b", "a b"),
        ("a \r\n b\u2028c", "a\nb\nc"),
        ("cafe\u0301", "caf\u00e9"),
        ("\u2018curly\u2019", "\u2018curly\u2019"),
    ],
)
def test_spaces_are_put_in_order_and_words_left_alone(text: str, tidied: str) -> None:
    assert tidy(text) == tidied
