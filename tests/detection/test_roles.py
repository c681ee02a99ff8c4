"""Roles and jobs; a role that one person is likely to hold is told apart."""

from __future__ import annotations

import pytest

from tests.detection import marked


@pytest.mark.parametrize(
    "text", ["the health visitor", "team managers", "heads of service", "a lawyer", "two policemen"]
)
def test_a_role_is_marked(text: str) -> None:
    assert marked(text, "RED06")


@pytest.mark.parametrize(
    "text", ["the named GP", "Designated Safeguarding Lead", "the LADO", "the virtual school head"]
)
def test_a_single_post_is_told_apart(text: str) -> None:
    assert marked(text, "IDN03")
    assert not marked(text, "RED06")


def test_what_goes_before_a_role_goes_with_it() -> None:
    assert marked("a retired senior police officer rang", "RED06") == ["retired senior police officer"]


@pytest.mark.parametrize("text", ["practitioners", "managers and leaders", "people", "colleagues", "professionals"])
def test_words_for_everybody_are_no_role(text: str) -> None:
    assert marked(text, "RED06", "IDN03") == []
