"""Work starts before it ends, and is carried on if it outlives the engagement."""

from __future__ import annotations

from aftercare_docs.checks import dates_out_of_order
from tests.checks.contexts import places


def test_the_last_day_of_the_engagement_is_within_it() -> None:
    table = """
    Dates   | date_key       | date
            | engagement_end | 2027-02-26
    Actions | action_id | action         | start      | due
            | A01       | Agree one page | 2026-09-07 | 2027-02-26
            | A02       | Try it twice   | 2026-12-02 | 2026-12-01
            | A03       | Look again     |            | 2027-02-27
    """
    assert places(dates_out_of_order, table) == ["Actions!C3", "Actions!D4"]


def test_an_engagement_without_an_end_asks_nothing() -> None:
    table = """
    Actions | action_id | action         | due
            | A01       | Agree one page | 2030-01-01
    """
    assert places(dates_out_of_order, table) == []
