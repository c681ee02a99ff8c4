"""Dates are spread out and kept in term time."""

from __future__ import annotations

from aftercare_docs.checks import dates_together
from tests.checks.contexts import places, said


def test_three_of_five_on_one_day_are_crowded_and_two_are_not() -> None:
    table = """
    Actions | action_id | action           | due
            | A01       | Agree one page   | 2026-10-16
            | A02       | Try it twice     | 2026-10-16
            | A03       | Ask young people | 2026-10-16
            | A04       | Change the form  | 2026-12-04
            | A05       | Look again       | 2026-12-04
    """
    assert places(dates_together, table) == ["Actions!C2", "Actions!C3", "Actions!C4"]


def test_a_school_holiday_matters_to_a_school_alone() -> None:
    table = """
    Agencies | agency_id | agency_name | agency_type
             | AG01      | Constabulary | Police
             | AG02      | Academy      | School - academy
    Actions | action_id | action         | lead_agency | due
            | A01       | Agree one page | AG01        | 2026-12-28
            | A02       | Try it twice   | AG02        | 2026-12-28
    """
    assert said(dates_together, table) == [
        "Actions!D3 schools are usually closed on this day (Christmas holiday 2026; dates differ locally)"
    ]
