"""Check-ins keep coming until the end."""

from __future__ import annotations

from aftercare_docs.checks import check_in_gap
from tests.checks.contexts import of_the_example, places, said


def test_seventy_days_are_not_too_long() -> None:
    table = """
    CheckIns | checkin_id | date
             | CI01       | 2026-07-01
             | CI02       | 2026-09-09
             | CI03       | 2026-11-19
    """
    assert places(check_in_gap, table) == ["CheckIns!B4"]


def test_too_few_is_told_at_the_sheet_and_the_end_at_the_last_one() -> None:
    table = """
    Dates    | date_key       | date
             | engagement_end | 2026-10-31
    CheckIns | checkin_id | date       | status
             | CI01       | 2026-09-01 | Planned
             | CI02       | 2026-10-16 | Planned
             | CI03       | 2026-10-30 | Cancelled
    """
    assert said(check_in_gap, table) == [
        "CheckIns fewer than 3 check-ins are planned",
        "CheckIns!B3 the last check-in comes well before the engagement ends",
    ]


def test_the_example_checks_in_to_the_end() -> None:
    assert of_the_example(check_in_gap) == []
