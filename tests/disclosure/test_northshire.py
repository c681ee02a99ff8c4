"""The example: most themes are released, three are not, each for a reason of its own."""

from __future__ import annotations

import itertools

import pytest

from aftercare_docs.disclosure import Decision, decide, decision
from aftercare_docs.disclosure.d07_difference import too_close
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.policy import Policy, default
from aftercare_docs.vocabularies import Capacity, Participation
from tests.disclosure.rosters import codes
from tests.sheets import northshire

# theme: contributors, agencies (with those of merged themes), and the code it is held under
FIGURES = {
    "T01": (6, 5, ""),
    "T02": (6, 5, ""),
    "T03": (6, 5, ""),
    "T04": (6, 5, ""),
    "T05": (7, 5, ""),
    "T06": (6, 6, ""),
    "T07": (6, 5, ""),
    "T08": (6, 5, ""),
    "T09": (5, 4, "DIS06"),
    "T10": (6, 5, ""),
    "T11": (2, 2, "DIS21"),
    "T12": (3, 1, "DIS22"),
}


def policy() -> Policy:
    return default().for_engagement(northshire())[0]


def decided() -> Decision:
    return decide(northshire(), policy())


@pytest.mark.parametrize("theme", FIGURES)
def test_each_theme_has_the_people_agencies_and_state_that_the_story_says(theme: str) -> None:
    evidence = Evidence(northshire())
    row = next(t for t in northshire().themes if t.theme_id == theme)
    support = evidence.support(row)
    found = (len(support.contributors), len(support.by_agency), codes(decided()).get(theme, ""))
    assert found == FIGURES[theme]


def test_nine_themes_are_released_and_three_are_not_each_for_a_different_reason() -> None:
    made = decided()
    assert made.released == {theme for theme, (_, _, code) in FIGURES.items() if not code}
    assert len({held.code for held in made.held}) == len(made.held) == 3
    assert [(f.code, str(f.at)) for f in made.findings] == [("DIS06", "Themes!G10"), ("DIS28", "Comms!G6")]


def test_every_released_theme_passes_every_rule() -> None:
    evidence = Evidence(northshire())
    supports = {theme: evidence.supports[theme] for theme in decided().released}
    for support in supports.values():
        assert not list(decision.broken(support, evidence, policy()))
    for one, other in itertools.combinations(supports.values(), 2):
        assert not too_close(one, other, policy())


def test_what_is_held_takes_references_and_no_row_with_it() -> None:
    made = decided()
    assert not made.gone
    assert {c.key: c.loses for c in made.consequences} == {"C04": ("T09",), "PR11": ("T09",)}


def test_the_room_is_the_one_of_the_story() -> None:
    made = northshire()
    taking_part = [p for p in made.people if p.participation is not Participation.FACILITATOR]
    assert (len(taking_part), len(made.people) - len(taking_part)) == (26, 2)
    assert (len(made.attendance), len(made.theme_sources)) == (91, 63)
    for session in made.sessions:
        there = [a for a in made.attendance if a.session_id == session.session_id]
        assert len([a for a in there if a.capacity is Capacity.PARTICIPANT]) <= (session.max_group or 0)
