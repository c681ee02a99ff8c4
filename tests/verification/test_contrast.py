"""Ink and paper."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aftercare_docs.verification.contrast import contrast, unseen

COLOURS = st.from_regex("[0-9A-F]{6}", fullmatch=True)


def test_black_on_white_is_the_most_there_is() -> None:
    assert round(contrast("000000", "FFFFFF")) == 21
    assert not unseen("000000", "FFFFFF")


@given(COLOURS)
def test_a_colour_on_itself_cannot_be_seen(colour: str) -> None:
    assert unseen(colour, colour)


@given(COLOURS, COLOURS)
def test_it_does_not_matter_which_is_ink(ink: str, paper: str) -> None:
    assert contrast(ink, paper) == contrast(paper, ink)
    assert 1 <= contrast(ink, paper) <= 21.01


def test_nearly_white_on_white_cannot_be_seen() -> None:
    assert unseen("FCFCFC", "FFFFFF")
    assert not unseen("7A868D", "FFFFFF")
