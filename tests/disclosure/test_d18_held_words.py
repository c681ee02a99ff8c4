"""D18: a theme that is withheld is withheld everywhere, in its own words too."""

from __future__ import annotations

import textwrap
from dataclasses import replace

import pytest

from aftercare_docs.disclosure import Consequence, Decision, d18_held_words
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.engagement import learning
from aftercare_docs.findings import Finding
from aftercare_docs.policy import default
from tests.disclosure import said
from tests.disclosure.rosters import EMPTY, record

THEMES = (
    record(learning.Theme, theme_id="T01", title="Someone who noticed", statement="Small acts of noticing helped."),
    record(
        learning.Theme,
        theme_id="T02",
        title="Goodbyes and gaps",
        statement="Moves were planned around closing and not around saying goodbye.",
    ),
)
MADE = replace(
    EMPTY,
    themes=THEMES,
    conditions=(
        record(learning.Condition, condition_id="C1", title="Meet first", statement="People meet before they move."),
    ),
    prompts=(record(learning.Prompt, prompt_id="PR1", question="Who will be in the room when you leave?"),),
)
HELD = Decision(frozenset({"T01"}))


def found(table: str, decision: Decision = HELD) -> list[Finding]:
    rows = said.statements(textwrap.dedent(table))
    return list(d18_held_words.check(rows, Evidence(MADE), default(), decision))


def text(words: str, decision: Decision = HELD) -> list[str]:
    return [f.code for f in found(f"output | sheet | key | text\nO1 | Dissemination | D1 | {words}", decision)]


def test_the_page_is_true() -> None:
    examples = said.EXAMPLE.findall((d18_held_words.__doc__ or "") + "\n")
    assert [(title.split(",")[0], [f.code for f in found(table)]) for title, _, table in examples] == [
        ("Passes", []),
        ("Fails", ["DIS18"]),
    ]


@pytest.mark.parametrize(
    ("words", "is_found"),
    [
        ("GOODBYES, and gaps!", True),
        ("Planned around closing and not people.", True),
        ("Planned around closing.", False),
        ("Goodbyes matter.", False),
        ("Small acts of noticing helped.", False),
    ],
)
def test_a_title_or_a_run_of_five_words_is_still_the_theme(words: str, is_found: bool) -> None:
    assert text(words) == (["DIS18"] if is_found else [])
    assert text(words, Decision(frozenset({"T01", "T02"}))) == []


def test_a_row_that_went_with_a_theme_is_not_read_elsewhere_either() -> None:
    gone = replace(
        HELD,
        consequences=(
            Consequence("Conditions", "C1", ("T02",), goes=True),
            Consequence("Prompts", "PR1", (), goes=True),
        ),
    )
    for words in ("Meet first", "People meet before they move.", "Ask who will be in the room."):
        assert text(words) == []
        assert text(words, gone) == ["DIS18"]


def test_words_that_a_released_theme_has_as_well_are_nobodys_secret() -> None:
    both = replace(THEMES[0], statement=f"{THEMES[1].statement} Small acts helped.")
    rows = said.statements("output | sheet | key | text\nO1 | Dissemination | D1 | Moves were planned around closing.")
    evidence = Evidence(replace(MADE, themes=(both, THEMES[1])))
    assert not list(d18_held_words.check(rows, evidence, default(), HELD))
