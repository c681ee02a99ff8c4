"""D1: enough people stand behind a theme."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.disclosure import d01_contributors, decide
from aftercare_docs.policy import default
from tests.disclosure import pages
from tests.disclosure.rosters import SOUND, codes, decided, engagement


def test_the_page_is_true() -> None:
    pages.try_page(d01_contributors)


def test_a_theme_of_high_sensitivity_needs_one_person_more() -> None:
    assert codes(decided(SOUND.replace("T01", "T01 High"))) == {"T01": "THM01"}


def test_a_theme_of_unstated_sensitivity_counts_as_high() -> None:
    made = engagement(SOUND)
    unstated = replace(made, themes=(replace(made.themes[0], sensitivity=None),))
    assert codes(decide(unstated, default())) == {"T01": "THM01"}


def test_a_stricter_policy_holds_more() -> None:
    assert codes(decided(SOUND, replace(default(), min_contributors=6))) == {"T01": "THM01"}


def test_the_finding_does_not_say_how_many_there_were() -> None:
    (finding,) = decided(SOUND.replace("P1 P2\n", "P1\n")).findings
    assert finding.facts == {"least": 5, "of": "contributors"}
    assert str(finding.at) == "Themes!G2"
