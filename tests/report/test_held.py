"""Every theme that is held is listed with its reason, its remedies in order, and what its absence does."""

from __future__ import annotations

from aftercare_docs.disclosure.decision import Remedy
from aftercare_docs.report.held import themes
from tests.report.builds import made
from tests.sheets import northshire


def test_what_is_held_is_what_the_decision_holds() -> None:
    prepared, found = made()
    told = themes(prepared, found)
    assert [theme.theme for theme in told] == [held.theme_id for held in prepared.decision.held]
    assert {theme.theme for theme in told} == {t.theme_id for t in northshire().themes} - prepared.decision.released


def test_a_theme_that_a_rule_holds_says_which_and_where() -> None:
    theme = next(t for t in themes(*made()) if t.theme == "T09")
    assert [(line.code, line.cells) for line in theme.reasons] == [("DIS06", ("Themes!G10",))]
    assert not theme.by_hand
    assert [advice.remedy for advice in theme.remedies] == [Remedy.HOLD, Remedy.WITHHOLD]
    assert [(e.key, e.cell, e.goes) for e in theme.effects] == [
        ("C04", "Conditions!A5", False),
        ("PR11", "Prompts!A12", False),
    ]


def test_a_theme_that_people_hold_says_so() -> None:
    theme = next(t for t in themes(*made()) if t.theme == "T11")
    assert theme.by_hand
    assert [line.code for line in theme.reasons] == ["DIS21"]
