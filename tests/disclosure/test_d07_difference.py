"""D7: no two released themes differ by one or two people."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from aftercare_docs.disclosure import d07_difference
from aftercare_docs.disclosure.evidence import Evidence, Support
from aftercare_docs.policy import default
from tests.disclosure import pages
from tests.disclosure.rosters import Roster, made

PEOPLE = [f"P{n}" for n in range(14)]
SETS = st.lists(st.frozensets(st.sampled_from(PEOPLE[:12]), min_size=3), min_size=1, max_size=8)


def supports(sets: list[frozenset[str]]) -> dict[str, Support]:
    attended = {"AG1": tuple(PEOPLE)}
    themes = {f"T{n:02}": {"AG1": tuple(sorted(people))} for n, people in enumerate(sets, start=1)}
    return dict(Evidence(made(Roster(attended, themes))).supports)


def test_the_page_is_true() -> None:
    pages.try_page(d07_difference)


def test_the_same_people_twice_and_people_apart_are_both_safe() -> None:
    same = supports([frozenset(PEOPLE[:5]), frozenset(PEOPLE[:5]), frozenset(PEOPLE[6:])])
    assert d07_difference.keep(same, default()) == set(same)


def test_the_theme_that_is_too_close_to_most_others_goes_first() -> None:
    apart = [frozenset(PEOPLE[n : n + 4]) for n in (0, 4, 8)]
    hub = frozenset(person for people in apart for person in sorted(people)[:3])
    assert d07_difference.keep(supports([hub, *apart]), default()) == {"T02", "T03", "T04"}


def test_a_theme_that_was_held_for_others_returns_when_they_are_held_too() -> None:
    """In a row, each too close to the next: the middle goes first, then its neighbours, and then it may stay."""
    row = [frozenset(f"P{n}" for n in range(start, start + 6)) for start in (0, 2, 4, 6, 8)]
    themes = supports([row[0], row[4], row[1], row[3], row[2]])
    assert d07_difference.keep(themes, default()) == {"T01", "T02", "T05"}


@given(SETS)
def test_what_is_kept_can_be_told_apart_by_nobody_and_nothing_more_could_be_kept(sets: list[frozenset[str]]) -> None:
    given_themes, policy = supports(sets), default()
    kept = d07_difference.keep(given_themes, policy)

    def close(one: str, other: str) -> bool:
        return d07_difference.too_close(given_themes[one], given_themes[other], policy)

    assert not any(close(one, other) for one in kept for other in kept if one != other)
    assert all(any(close(held, other) for other in kept) for held in set(given_themes) - kept)


@given(SETS, st.randoms())
def test_the_order_of_the_rows_decides_nothing(sets: list[frozenset[str]], random: Random) -> None:
    made_supports = supports(sets)
    shuffled = list(made_supports.items())
    random.shuffle(shuffled)
    assert d07_difference.keep(dict(shuffled), default()) == d07_difference.keep(made_supports, default())


def test_the_weakest_policy_still_keeps_single_people_apart() -> None:
    pair = supports([frozenset(PEOPLE[:5]), frozenset(PEOPLE[:6])])
    assert d07_difference.keep(pair, replace(default(), min_difference=2)) == {"T02"}
