"""Words are compared as people mean them."""

from __future__ import annotations

import pytest

from aftercare_docs.checks.wording import any_of, content, says, words


def test_quotes_hyphens_and_capitals_do_not_make_another_word() -> None:
    assert words("The “young person’s” one-page PLAN, 2") == ("the", "young", "person's", "one-page", "plan", "2")


@pytest.mark.parametrize(("one", "other"), [("deliver", "delivered"), ("panel", "panels"), ("training", "trained")])
def test_number_and_tense_do_not_make_another_word(one: str, other: str) -> None:
    assert content(one) == content(f"the {other}")


def test_a_phrase_is_found_as_whole_words_across_any_space() -> None:
    assert says("Look at Case\n notes", ("case notes",))
    assert not says("showcase notes", ("case notes",))
    assert not says("", ("case notes",))


def test_the_longer_phrase_is_found_first() -> None:
    found = any_of(("look", "look at")).match("look at it")
    assert found
    assert found[0] == "look at"
