"""D4: no agency, and no two agencies, make up most of a theme."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from aftercare_docs.disclosure import d04_dominance
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.policy import Policy, default
from tests.disclosure import pages
from tests.disclosure.rosters import Roster, made


def test_the_page_is_true() -> None:
    pages.try_page(d04_dominance)


def broken(sizes: tuple[int, ...], policy: Policy) -> list[object]:
    """The policies that a theme breaks whose agencies have so many contributors each."""
    people = {f"AG{a}": tuple(f"P{a}{n}" for n in range(size)) for a, size in enumerate(sizes, start=1)}
    evidence = Evidence(made(Roster(people, {"T01": people})))
    return [f.facts["policy"] for f in d04_dominance.check(evidence.supports["T01"], evidence, policy)]


@pytest.mark.parametrize(
    ("sizes", "policies"),
    [
        ((3, 2, 1), []),
        ((4, 2, 1), ["max_agency_share"]),
        ((5, 4, 1), ["max_two_agencies_share"]),
        ((10, 8, 1, 1), ["max_two_agencies_share"]),
        ((2, 2, 2), []),
    ],
)
def test_shares_are_of_contributors(sizes: tuple[int, ...], policies: list[str]) -> None:
    assert broken(sizes, default()) == policies


def test_what_is_left_beside_the_two_largest_hides_them_from_each_other() -> None:
    assert broken((5, 4, 1, 1), replace(default(), min_remainder=Fraction(2, 3))) == ["min_remainder"]
    assert broken((5, 4, 1, 1), replace(default(), min_remainder=Fraction(2, 5))) == []


def test_a_theme_nobody_stands_behind_is_left_to_the_other_rules() -> None:
    assert broken((), default()) == []
