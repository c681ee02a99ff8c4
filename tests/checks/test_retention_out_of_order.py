"""The workbook is kept as long as was agreed."""

from __future__ import annotations

from aftercare_docs.checks import retention_out_of_order
from tests.checks.contexts import said


def test_a_day_before_the_end_of_the_engagement_is_too_early() -> None:
    table = """
    Engagement | key              | value
               | engagement_title | Fictional aftercare
               | partnership_name | Fictional Safeguarding Children Partnership
               | retention_until  | 2026-12-31
    Dates      | date_key       | date
               | engagement_end | 2027-02-26
    """
    assert said(retention_out_of_order, table) == [
        "Engagement!B4 the day on which this workbook is to be deleted comes before the engagement ends"
    ]
