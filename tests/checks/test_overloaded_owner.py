"""No owner carries too much."""

from __future__ import annotations

from aftercare_docs.checks import overloaded_owner
from tests.checks.contexts import of_the_example, places, said


def test_three_in_one_month_are_one_too_many() -> None:
    table = """
    Actions | action_id | action           | owner | due        | status
            | A01       | Agree one page   | P01   | 2026-11-02 | Green - on track
            | A02       | Try it twice     | P01   | 2026-11-13 | Green - on track
            | A03       | Ask young people | P01   | 2026-11-30 | Green - on track
            | A04       | Look again       | P01   | 2026-11-30 | Blue - complete
    """
    assert said(overloaded_owner, table) == [
        "Actions!C2 the owner of this action has 3 actions due in November 2026",
        "Actions!C3 the owner of this action has 3 actions due in November 2026",
        "Actions!C4 the owner of this action has 3 actions due in November 2026",
    ]


def test_what_nobody_owns_burdens_nobody() -> None:
    table = """
    Actions | action_id | action           | owner
            | A01       | Agree one page   |
            | A02       | Try it twice     |
            | A03       | Ask young people |
            | A04       | Look again       |
            | A05       | Look once more   |
    """
    assert places(overloaded_owner, table) == []


def test_the_example_spreads_its_load() -> None:
    assert of_the_example(overloaded_owner) == []
