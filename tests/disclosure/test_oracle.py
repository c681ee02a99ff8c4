"""The intruder works it out by brute force: nobody's part in a theme may be certain, whatever was released.

The intruder was in the room: they know who attended, from which agency, and the rules with their thresholds. They see
which themes are released, in every version. They may also know for certain, for a whole agency, who of it stands
behind each theme, because a team compares notes. They try every set of contributors that fits all of this. The rules
are written here once more, and differently, so that a slip in the product is not repeated.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare_docs.disclosure import decide
from aftercare_docs.policy import Policy, default
from tests.disclosure.rosters import Roster, made

People = frozenset[str]
NOBODY: People = frozenset()
POLICIES = {
    "weakest": replace(default(), min_contributors=3, min_contributors_high=5, min_agencies=2, min_difference=2),
    "usual": default(),
}
USUAL = POLICIES["usual"]
ROOMS = (
    {"AG1": ("P1", "P2", "P3"), "AG2": ("P4", "P5", "P6"), "AG3": ("P7", "P8", "P9")},
    {"AG1": ("P1", "P2", "P3", "P4"), "AG2": ("P5", "P6", "P7"), "AG3": ("P8", "P9", "P0"), "AG4": ("P10",)},
    {"AG1": ("P1", "P2", "P3", "P4"), "AG2": ("P5", "P6", "P7"), "AG3": ("P8", "P9"), "AG4": ("P10", "P11")},
)


@cache
def possible(room: int, name: str) -> tuple[People, ...]:
    """Every set of contributors that a released theme of medium sensitivity can have."""
    agencies, policy = ROOMS[room], POLICIES[name]
    everybody = [p for people in agencies.values() for p in people]
    sets = frozenset(
        chosen
        for size in range(policy.min_contributors, len(everybody))
        for chosen in map(frozenset, itertools.combinations(everybody, size))
        if passes(chosen, agencies, policy)
    )
    teams = [frozenset(team) for team in agencies.values()]
    return tuple(sorted((c for c in sets if all(hidden(x, c, sets, teams) for x in c)), key=sorted))


def hidden(person: str, chosen: People, sets: frozenset[People], teams: Iterable[People]) -> bool:
    """True when nobody else and no other team could tell this set from one without the person, at most one away."""
    others = frozenset().union(*teams) - chosen
    near = [
        each
        for other in (frozenset(), *(frozenset({o}) for o in others))
        if (each := chosen - {person} | other) in sets
    ]
    return all(any(me not in each for each in near) for me in others) and all(
        any(each & team == chosen & team for each in near) for team in teams if person not in team
    )


def passes(chosen: People, agencies: Mapping[str, tuple[str, ...]], policy: Policy) -> bool:
    sizes = sorted((n for people in agencies.values() if (n := len(chosen & set(people)))), reverse=True)
    n = len(chosen)
    return (
        n >= policy.min_contributors
        and len(sizes) >= policy.min_agencies
        and all(n - size >= policy.left_contributors and len(sizes) > policy.left_agencies for size in sizes)
        and 2 * sizes[0] <= n
        and 10 * sum(sizes[:2]) < 9 * n
        and 10 * (n - sum(sizes[:2])) >= sizes[0]
        and not any(whole(len(chosen & set(people)), len(people), policy) for people in agencies.values())
        and not whole(n, sum(map(len, agencies.values())), policy)
    )


def whole(behind: int, group: int, policy: Policy) -> bool:
    return behind == group or (group >= policy.all_but_one_from and behind == group - 1)


def certain(sets: Iterable[People], about: People) -> People:
    """Those of ``about`` who are in every one of the sets, or in none of them."""
    inside, outside = settled(sets, about)
    return inside | outside


def settled(sets: Iterable[People], about: People) -> tuple[People, People]:
    """Those of ``about`` who are in every one of the sets, and those who are in none."""
    every = list(sets)
    return about & frozenset.intersection(*every), about - frozenset.union(*every)


def insiders(room: int) -> Iterator[tuple[str, People]]:
    """Everybody who was there, with the team that they belong to."""
    return ((person, frozenset(team)) for team in ROOMS[room].values() for person in team)


def others(room: int, me: str) -> People:
    """Everybody else, but for those who are the only ones of an agency: that they are not behind a theme is known."""
    return frozenset(p for people in ROOMS[room].values() if len(people) > 1 for p in people) - {me}


def released(room: int, themes: Mapping[str, People], policy: Policy) -> frozenset[str]:
    agencies = ROOMS[room]
    tables = {t: {a: tuple(p for p in ps if p in people) for a, ps in agencies.items()} for t, people in themes.items()}
    return decide(made(Roster(agencies, tables)), policy).released


def sets(room: int) -> st.SearchStrategy[People]:
    return st.frozensets(st.sampled_from([p for people in ROOMS[room].values() for p in people]), min_size=1)


ROOM = st.integers(0, len(ROOMS) - 1)
POLICY = st.sampled_from(sorted(POLICIES))


@given(st.data(), ROOM, POLICY)
@settings(max_examples=150, deadline=None)
def test_the_rules_release_what_the_oracle_says_and_nothing_else(data: st.DataObject, room: int, policy: str) -> None:
    people = data.draw(sets(room))
    expected = {"T01"} if people in possible(room, policy) else set()
    assert released(room, {"T01": people}, POLICIES[policy]) == expected


@pytest.mark.parametrize("room", range(len(ROOMS)))
@pytest.mark.parametrize("policy", POLICIES)
def test_nobody_is_certain_in_a_released_theme_and_only_the_lonely_are_certain_not_to_be(
    room: int, policy: str
) -> None:
    """Somebody who is the only one of an agency can never be behind a released theme, and that is no secret."""
    alone = frozenset(people[0] for people in ROOMS[room].values() if len(people) == 1)
    everybody = frozenset(p for people in ROOMS[room].values() for p in people)
    assert certain(possible(room, policy), everybody) == alone


@pytest.mark.parametrize("room", range(len(ROOMS)))
@pytest.mark.parametrize("policy", POLICIES)
def test_a_team_that_compares_notes_learns_nothing_certain_about_anybody_else(room: int, policy: str) -> None:
    agencies = ROOMS[room]
    alone = frozenset(people[0] for people in agencies.values() if len(people) == 1)
    for team in agencies.values():
        mine, others = frozenset(team), frozenset(p for ps in agencies.values() for p in ps) - frozenset(team) - alone
        for known in {chosen & mine for chosen in possible(room, policy)}:
            fitting = [chosen for chosen in possible(room, policy) if chosen & mine == known]
            learned = certain(fitting, others)
            assert not learned, (team, sorted(known), sorted(learned))


@pytest.mark.parametrize("room", range(len(ROOMS)))
@pytest.mark.parametrize("policy", POLICIES)
def test_whoever_was_in_the_room_and_knows_their_own_part_is_certain_of_nobody_else(room: int, policy: str) -> None:
    """Save that of two from one agency, who cannot both stand behind it, one who does knows that the other does not."""
    for me, team in insiders(room):
        for mine in (True, False):
            fitting = [chosen for chosen in possible(room, policy) if (me in chosen) is mine]
            inside, outside = settled(fitting, others(room, me)) if fitting else (NOBODY, NOBODY)
            assert not inside
            assert outside <= (team if len(team) == 2 and mine else NOBODY)


@pytest.mark.parametrize("room", range(len(ROOMS)))
@pytest.mark.parametrize("policy", POLICIES)
def test_hearing_how_many_of_a_team_said_it_tells_nobody_of_a_large_team_who_did(room: int, policy: str) -> None:
    """What "all but one of us" would give away to that one."""
    for me, team in insiders(room):
        if len(team) < POLICIES[policy].all_but_one_from:
            continue
        heard = {(me in chosen, len(chosen & team)) for chosen in possible(room, policy)}
        for mine, count in heard:
            fitting = [c for c in possible(room, policy) if (me in c) is mine and len(c & team) == count]
            assert not settled(fitting, team - {me})[0]


def test_of_three_two_may_stand_behind_a_theme_or_one_of_them_would_know_about_the_others() -> None:
    """Why all but one counts as all from four on, and not from three."""
    agencies = {"AG1": tuple("ABCD"), "AG2": tuple("EFGH"), "AG3": tuple("IJK")}
    everybody = [p for people in agencies.values() for p in people]
    for smallest, learned in ((4, NOBODY), (3, frozenset("JK"))):
        policy = replace(USUAL, all_but_one_from=smallest)
        sets = (frozenset(c) for n in range(5, 11) for c in itertools.combinations(everybody, n))
        fitting = [chosen for chosen in sets if "I" in chosen and passes(chosen, agencies, policy)]
        assert settled(fitting, frozenset("JK")) == (NOBODY, learned)


@given(st.data(), ROOM)
@settings(max_examples=40, deadline=None)
def test_two_released_themes_settle_nobody_even_for_who_knows_one_of_them(data: st.DataObject, room: int) -> None:
    """Whoever knows everybody behind one theme still cannot place anybody in the other for certain."""
    one = data.draw(st.sampled_from(possible(room, "usual")))
    other = data.draw(st.sampled_from([s for s in possible(room, "usual") if apart(one, s)]))
    assert released(room, {"T01": one, "T02": other}, USUAL) == {"T01", "T02"}
    everybody = frozenset(p for people in ROOMS[room].values() for p in people)
    alone = frozenset(people[0] for people in ROOMS[room].values() if len(people) == 1)
    fitting = [s for s in possible(room, "usual") if apart(one, s)]
    assert other in fitting
    assert certain(fitting, everybody) <= alone


def apart(one: People, other: People) -> bool:
    return all(len(d) == 0 or len(d) >= USUAL.min_difference for d in (one - other, other - one))
