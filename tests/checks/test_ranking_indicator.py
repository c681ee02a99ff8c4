"""No indicator ranks people."""

from __future__ import annotations

from aftercare_docs.checks import ranking_indicator
from tests.checks.contexts import of_the_example, places


def test_what_an_indicator_is_not_for_is_asked_once_where_nobody_has_begun() -> None:
    table = """
    Indicators | indicator_id | question        | signal            | not_for
               | I01          | Are hours kept? | Hours held        |
               | I02          | Who is busy?    | Hours by team     |
    """
    assert places(ranking_indicator, table) == ["Indicators!C3", "Indicators!D1"]


def test_the_example_ranks_nobody() -> None:
    assert of_the_example(ranking_indicator) == []
