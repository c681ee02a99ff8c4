"""D9: a new version never tells what one or two people brought or took away."""

from __future__ import annotations

import re
import textwrap
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare_docs.disclosure import d09_successive, decide
from aftercare_docs.disclosure.d09_successive import Change, Trace
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.policy import default
from tests.disclosure.rosters import engagement

PEOPLE = [f"P{n}" for n in range(10)]
SETS = st.frozensets(st.sampled_from(PEOPLE), min_size=1)


def trace(people: frozenset[str], theme: str = "T01", wording: str = "as it was", *, released: bool = True) -> Trace:
    return Trace(theme, wording, people, released)


def changes(now: Trace, *before: Trace) -> list[Change]:
    return [change for _, change in d09_successive.check({"T01": now}, before, default())]


def test_the_page_is_true() -> None:
    page = (d09_successive.__doc__ or "") + "\n"
    examples = re.findall(r"^(Passes|Fails)[^\n]*::\n\n((?: {4}[^\n]*\n)+)\n((?: {4}[^\n]*\n)+)", page, re.MULTILINE)
    assert [title for title, _, _ in examples] == ["Passes", "Fails"]
    for title, before, now in examples:
        found = list(d09_successive.check(traces(now), list(traces(before).values()), default()))
        assert found == ([("T01", Change.APPEARS)] if title == "Fails" else [])


def traces(table: str) -> dict[str, Trace]:
    made = engagement(textwrap.dedent(table))
    released = decide(made, default()).released
    supports = Evidence(made).supports
    return {t: trace(s.contributors, t, released=t in released) for t, s in supports.items()}


@pytest.mark.parametrize("moved", range(6))
@pytest.mark.parametrize(
    ("then", "now", "change"),
    [
        ({"released": False}, {}, Change.APPEARS),
        ({}, {"released": False}, Change.VANISHES),
        ({}, {"wording": "otherwise"}, Change.CHANGES),
        ({}, {}, None),
        ({"released": False}, {"released": False, "wording": "otherwise"}, None),
    ],
)
def test_what_a_reader_sees_is_told_while_one_or_two_people_moved(
    moved: int, then: dict[str, bool], now: dict[str, bool], change: Change | None
) -> None:
    before = replace(trace(frozenset(PEOPLE[:5])), **then)  # type: ignore[arg-type]
    after = replace(trace(frozenset(PEOPLE[: 5 - moved // 2] + PEOPLE[5 : 5 + moved - moved // 2])), **now)  # type: ignore[arg-type]
    assert len(before.people ^ after.people) == moved
    assert changes(after, before) == ([change] if change and moved in {1, 2} else [])


def test_every_earlier_version_counts_and_not_only_the_last() -> None:
    held, same = trace(frozenset(PEOPLE[:4]), released=False), trace(frozenset(PEOPLE[:5]), released=False)
    assert changes(trace(frozenset(PEOPLE[:5])), same) == []
    assert changes(trace(frozenset(PEOPLE[:5])), held, same) == [Change.APPEARS]


def test_a_theme_that_was_never_there_before_may_appear() -> None:
    assert changes(trace(frozenset(PEOPLE[:5]))) == []


def test_a_theme_close_to_another_one_that_was_released_is_held() -> None:
    now = trace(frozenset(PEOPLE[:5]))
    assert changes(now, trace(frozenset(PEOPLE[:6]), "elsewhere")) == [Change.NEAR]
    assert changes(now, trace(frozenset(PEOPLE[:6]), "elsewhere", released=False)) == []
    assert changes(now, trace(frozenset(PEOPLE[:5]), "elsewhere")) == []
    assert changes(now, trace(frozenset(PEOPLE[:8]), "elsewhere")) == []


@given(SETS, SETS)
def test_what_is_let_through_shows_nobody_or_at_least_three(then: frozenset[str], now: frozenset[str]) -> None:
    for before, after in (
        (trace(then, released=False), trace(now)),
        (trace(then), trace(now, wording="otherwise")),
        (trace(then), trace(now, released=False)),
    ):
        assert bool(changes(after, before)) == (0 < len(then ^ now) < 3)
