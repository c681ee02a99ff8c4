"""The cards: in the order in which they are used, in use only, and linked to nothing that is not released."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aftercare_docs.documents import prompt_cards
from tests.releases import FULL, MINIMAL, heavy


def test_cards_go_by_level_then_stage_and_only_those_in_use() -> None:
    cards = prompt_cards.compose(FULL).cards
    assert [(c.number, c.level, c.facts) for c in cards] == [
        ("1", "Individual level", "Experience \u00b7 10\u00a0minutes"),
        ("2", "Partnership level", "Action planning \u00b7 10\u00a0minutes"),
    ]
    levels = [c.level for c in prompt_cards.compose(heavy()).cards]
    assert levels == sorted(levels, key=_rank)


def _rank(level: str) -> int:
    return ["Individual level", "Team level", "Service level", "Agency level", "Partnership level"].index(level)


def test_each_level_opens_once() -> None:
    opened = [c.opens for c in prompt_cards.compose(heavy()).cards if c.opens]
    assert len(opened) == len(set(opened)) == 5


def test_a_set_begins_with_how_to_use_it_and_how_to_contract() -> None:
    made = prompt_cards.compose(FULL)
    assert len(made.use) == 5
    assert any("confidential within limits" in text for text in made.contracting)
    assert any("pass, pause or leave" in text for text in made.contracting)
    assert made.support[0].how == "Ask your manager"


def test_without_routes_of_support_the_card_says_whom_to_ask() -> None:
    assert "Ask your manager" in prompt_cards.compose(MINIMAL).support_intro


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Rose - Feeling and thinking", ("Rose", "Feeling and thinking")),
        ("rose \u2013 Feeling", ("Rose", "Feeling")),
        ("Feeling and thinking", ("", "Feeling and thinking")),
        ("Well-being", ("", "Well-being")),
        ("", ("", "")),
    ],
)
def test_a_group_is_a_colour_word_and_a_name(text: str, wanted: tuple[str, str]) -> None:
    assert prompt_cards.colour_and_group(text) == wanted


def test_a_card_links_only_to_what_the_release_holds() -> None:
    assert prompt_cards.compose(FULL).cards[0].links == "PR01, T01, C01, R2"
    without = replace(FULL, themes=(), conditions=())
    assert prompt_cards.compose(without).cards[0].links == "PR01, R2"


def test_the_index_finds_cards_by_setting_theme_and_recommendation() -> None:
    made = {i.first: [(row.what, row.cards) for row in i.rows] for i in prompt_cards.compose(FULL).indexes}
    assert made["Setting"] == [("Decision forum", "2"), ("Supervision one-to-one", "1")]
    assert made["Theme"] == [("Carrying it alone", "1")]
    assert made["Recommendation"][1] == ("R2: Protect reflective supervision.", "1")
    hidden = replace(FULL, themes=(), recommendations=())
    assert [i.first for i in prompt_cards.compose(hidden).indexes] == ["Setting"]
