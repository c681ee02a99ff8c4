"""Circles of any length and number are found, and long chains are walked without trouble."""

from __future__ import annotations

from collections.abc import Iterable

from aftercare_docs.checks import circular_dependency
from aftercare_docs.engagement import Engagement
from tests.checks.contexts import context
from tests.sheets import engagement


def waiting(pairs: Iterable[tuple[str, str]]) -> Engagement:
    pairs = list(pairs)
    actions = "".join(f"            | {a} | Do it\n" for a in sorted({action for pair in pairs for action in pair}))
    rows = "".join(f"            | DP{n} | {a} | {b}\n" for n, (a, b) in enumerate(pairs, start=1))
    return engagement(f"""
    Actions      | action_id | action
{actions}
    Dependencies | dep_id | action_id | depends_on
{rows}""")


def found(*pairs: tuple[str, str]) -> list[tuple[str, object]]:
    return [(str(f.at), f.facts["path"]) for f in circular_dependency.check(context(waiting(pairs)))]


def test_an_action_that_waits_for_itself() -> None:
    assert found(("A1", "A1")) == [("Dependencies!C2", "A1, A1")]


def test_two_circles_are_two_findings() -> None:
    circles = (("A1", "A2"), ("A2", "A1"), ("A3", "A4"), ("A4", "A5"), ("A5", "A3"))
    assert found(*circles) == [("Dependencies!C3", "A1, A2, A1"), ("Dependencies!C6", "A3, A4, A5, A3")]


def test_two_ways_to_the_same_action_are_no_circle() -> None:
    assert found(("A1", "A2"), ("A1", "A3"), ("A2", "A4"), ("A3", "A4")) == []


def test_a_chain_of_thousands_is_walked() -> None:
    chain = [(f"A{n}", f"A{n + 1}") for n in range(3000)]
    assert found(*chain) == []
    ((at, path),) = found(*chain, ("A3000", "A0"))
    assert at == "Dependencies!C3002"
    assert path == "A0, A1, A2, A3, A4, A5, A6, 2994 more, A0"
