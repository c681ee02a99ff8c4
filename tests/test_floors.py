"""What each kind of threshold accepts."""

from __future__ import annotations

from fractions import Fraction

import pytest

from aftercare_docs.columns import Emit
from aftercare_docs.floors import FLOORS, LADDER, WIDEST, AtLeast, AtMost, Grain, OneOf, PolicyError, Share
from aftercare_docs.vocabularies import Audience


def test_a_threshold_that_may_be_raised_stops_at_its_floor() -> None:
    assert [AtLeast(3).read(n) for n in (3, 30)] == [3, 30]
    with pytest.raises(PolicyError, match="below its floor of 3"):
        AtLeast(3).read(2)


def test_a_threshold_that_may_be_reduced_stops_at_its_ceiling_and_at_one() -> None:
    assert [AtMost(8).read(n) for n in (1, 8)] == [1, 8]
    for n in (0, 9):
        with pytest.raises(PolicyError, match="not between 1 and 8"):
            AtMost(8).read(n)


def test_a_share_is_exact_and_knows_which_way_is_stricter() -> None:
    assert Share(Fraction(1, 2)).read("1/3") == Fraction(1, 3)
    assert Share(Fraction(1, 10), larger_is_stricter=True).read("1/5") == Fraction(1, 5)
    for share, value in ((Share(Fraction(1, 2)), "2/3"), (Share(Fraction(1, 10), larger_is_stricter=True), "1/20")):
        with pytest.raises(PolicyError, match="is weaker than"):
            share.read(value)


def test_a_word_comes_from_its_list() -> None:
    assert OneOf(Grain).read("quarter") is Grain.QUARTER
    with pytest.raises(PolicyError, match="must be one of month, quarter, none"):
        OneOf(Grain).read("day")


def test_every_audience_has_a_limit_and_none_of_them_is_never() -> None:
    assert set(WIDEST) == set(Audience)
    assert set(WIDEST.values()) <= set(LADDER)
    assert Emit.NEVER not in LADDER


def test_the_floors_are_those_that_were_agreed() -> None:
    assert {name: floor.floor for name, floor in FLOORS.items() if isinstance(floor, AtLeast)} == {
        "min_contributors": 3,
        "min_contributors_high": 5,
        "min_agencies": 2,
        "min_agencies_high": 3,
        "left_contributors": 2,
        "left_agencies": 2,
        "min_difference": 2,
        "min_moved": 2,
        "min_role_class": 3,
        "min_sector_agencies": 3,
        "min_sessions": 3,
        "min_level_participants": 3,
        "min_check_in": 3,
        "days_around_hidden": 14,
        "min_readings": 5,
    }
