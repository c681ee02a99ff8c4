"""What a small change of the evidence may do: hold more, or nothing at all, and never reveal."""

from __future__ import annotations

from dataclasses import fields, replace
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare_docs.disclosure import Decision, d09_successive, decide
from aftercare_docs.disclosure.d09_successive import Trace
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.engagement import Engagement
from aftercare_docs.policy import default
from tests.disclosure.rosters import Roster, made
from tests.sheets import northshire

ATTENDED = {
    "AG1": ("P1", "P2", "P3", "P4"),
    "AG2": ("P5", "P6", "P7"),
    "AG3": ("P8", "P9", "P10"),
    "AG4": ("P11",),
}
EVERYBODY = [person for people in ATTENDED.values() for person in people]
SETS = st.frozensets(st.sampled_from(EVERYBODY), min_size=3, max_size=8)
People = frozenset[str]


def room(*themes: People) -> Engagement:
    columns = {
        f"T{n:02}": {agency: tuple(p for p in people if p in theme) for agency, people in ATTENDED.items()}
        for n, theme in enumerate(themes, start=1)
    }
    return made(Roster(ATTENDED, columns))


def versions(*engagements: Engagement) -> list[frozenset[str]]:
    """What each version releases when every earlier one is remembered."""
    before: list[Trace] = []
    released = []
    for each in engagements:
        decision = decide(each, default())
        changes = d09_successive.check(traces(each, decision), before, default())
        released.append(decision.released - {theme for theme, change in changes if change.holds})
        before += traces(each, replace(decision, released=released[-1])).values()
    return released


def traces(engagement: Engagement, decision: Decision) -> dict[str, Trace]:
    supports = Evidence(engagement).supports
    return {t: Trace(t, "", s.contributors, t in decision.released) for t, s in supports.items()}


@given(SETS, st.sampled_from(EVERYBODY))
def test_one_contributor_more_holds_and_does_not_reveal(theme: People, person: str) -> None:
    first, second = versions(room(theme), room(theme | {person}))
    assert second <= first


@given(SETS, st.sampled_from(EVERYBODY), st.sampled_from(EVERYBODY))
def test_one_or_two_fewer_never_bring_out_what_was_held(theme: People, one: str, other: str) -> None:
    first, second = versions(room(theme), room(theme - {one, other}))
    assert second <= first


@given(SETS, st.lists(st.sampled_from(EVERYBODY), min_size=1, max_size=6))
def test_a_theme_is_not_brought_out_one_person_at_a_time(theme: People, joining: list[str]) -> None:
    """However slowly they join, a theme appears only once three more stand behind it than when it was last held."""
    steps = [theme]
    for person in joining:
        steps.append(steps[-1] | {person})
    released = versions(*(room(step) for step in steps))
    for earlier, now in ((e, n) for n in range(len(steps)) for e in range(n)):
        if released[now] and not released[earlier]:
            assert len(steps[now] ^ steps[earlier]) in {0, *range(3, 12)}
            assert steps[now] != steps[earlier], "the same people are decided in the same way"


@given(SETS, st.sampled_from(sorted(ATTENDED)))
def test_an_agency_taken_away_leaves_a_theme_that_still_hides_the_rest(theme: People, agency: str) -> None:
    if decide(room(theme), default()).released:
        left = theme - set(ATTENDED[agency])
        assert len(left) >= 2
        assert len({a for a, people in ATTENDED.items() if left & set(people)}) >= 2


@given(SETS)
def test_one_contributor_more_of_an_agency_that_is_then_complete_holds(theme: People) -> None:
    for people in ATTENDED.values():
        assert not decide(room(theme | set(people)), default()).released


@given(st.lists(SETS, min_size=1, max_size=5), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_decides_nothing(themes: list[People], random: Random) -> None:
    engagement = room(*themes)
    one, other = decide(engagement, default()), decide(shuffled(engagement, random), default())
    assert (one.released, one.held) == (other.released, other.held)
    assert sorted(map(str, one.findings)) == sorted(map(str, other.findings))


@given(st.randoms(use_true_random=False))
@settings(max_examples=10)
def test_the_order_of_the_rows_of_the_example_decides_nothing(random: Random) -> None:
    one, other = decide(northshire(), default()), decide(shuffled(northshire(), random), default())
    assert (one.released, one.held, one.gone) == (other.released, other.held, other.gone)


def shuffled(engagement: Engagement, random: Random) -> Engagement:
    """Every sheet with its rows in another order; a row keeps the place in the workbook that it was read from."""
    sheets: dict[str, Any] = {}
    for each in fields(engagement):
        rows = getattr(engagement, each.name)
        if isinstance(rows, tuple):
            sheets[each.name] = tuple(random.sample(rows, len(rows)))
    return replace(engagement, **sheets)
