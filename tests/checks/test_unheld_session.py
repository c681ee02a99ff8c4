"""A session has aims and boundaries, unless it will not be held."""

from __future__ import annotations

from aftercare_docs.checks import unheld_session
from tests.checks.contexts import context
from tests.sheets import northshire


def test_aims_and_boundaries_are_two_things() -> None:
    found = unheld_session.check(
        context("""
    Sessions | session_id | kind              | title | aims | boundary_ids | status
             | S01        | Team sense-making | One   |      |              | Planned
             | S02        | Team sense-making | Two   |      |              | Cancelled
             | S03        | Team sense-making | Three |      |              |
    """)
    )
    assert [f"{each.at} {each.facts['missing']}" for each in found] == [
        "Sessions!D2 aims",
        "Sessions!E2 boundary statement",
        "Sessions!D4 aims",
        "Sessions!E4 boundary statement",
    ]


def test_the_example_holds_its_sessions() -> None:
    assert list(unheld_session.check(context(northshire()))) == []
