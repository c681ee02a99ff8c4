"""One fault, one finding: what only follows from something already reported is not reported again."""

from __future__ import annotations

import datetime as dt

from aftercare_docs import checks
from tests.sheets import structured

DAY = dt.date(2026, 10, 16)
PLAIN = frozenset({"ACT02", "ACT03", "ACT09", "ACT18", "BAL04", "PRI01", "REC04", "RET02"})
"""What any small plan leaves open; the tests here are about the rest."""


def codes(text: str) -> list[tuple[str, str]]:
    engagement, found = structured(text)
    found += checks.run(engagement, DAY, found)
    return [
        (each.code, str(each.at))
        for each in found
        if "sheet" not in str(each.facts.get("thing")) and each.code not in PLAIN
    ]


PEOPLE = """
    Agencies | agency_id | agency_name | agency_type
             | AG01      | Council     | Police
    People   | person_id | full_name | job_title | agency_id
             | P01       | Ada       | Manager   | AG01
"""


def test_a_mistyped_owner_is_an_unknown_id_and_not_also_an_action_without_an_owner() -> None:
    assert codes(f"""{PEOPLE}
    Actions  | action_id | action         | lead_agency | owner | due
             | A01       | Agree one page | AG01        | P0l   | 2026-10-16
    """) == [("REF01", "Actions!D2")]


def test_a_date_that_cannot_be_read_is_not_also_missing() -> None:
    assert codes(f"""{PEOPLE}
    Actions  | action_id | action         | lead_agency | owner | due
             | A01       | Agree one page | AG01        | P01   | soon
    """) == [("STR07", "Actions!E2")]


def test_a_renamed_heading_is_one_fault_however_many_rows_are_under_it() -> None:
    assert codes(f"""{PEOPLE}
    Actions  | action_id | action         | lead_agency | owners | due
             | A01       | Agree one page | AG01        | P01    | 2026-10-16
             | A02       | Agree one line | AG01        | P01    | 2026-10-16
    """) == [("STR01", "Actions!D1")]


def test_a_missing_column_is_one_fault() -> None:
    assert codes(f"""{PEOPLE}
    Actions  | action_id | action         | lead_agency | owner
             | A01       | Agree one page | AG01        | P01
             | A02       | Agree one line | AG01        | P01
    """) == [("ACT01", "Actions")]


def test_what_a_lost_sheet_would_have_said_is_not_held_against_others() -> None:
    assert (
        codes("""
    Recommendations | rec_id | text_verbatim | response
                    | R1     | Review it.    |
    """)
        == []
    )
