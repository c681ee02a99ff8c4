"""A possible witness is not asked to talk too early."""

from __future__ import annotations

from aftercare_docs.checks import witness_invited
from tests.checks.contexts import places


def test_an_end_without_a_date_has_not_come() -> None:
    table = """
    Dates      | date_key     | date       | certainty
               | criminal_end | 2026-05-15 | Confirmed
               | inquest_end  |            | Not known
    People     | person_id | full_name | possible_witness
               | P01       | Ada       | Yes
               | P02       | Grace     | No
    Sessions   | session_id | kind                | title | date       | status
               | S01        | Practice reflection | One   | 2026-06-24 | Planned
               | S02        | Practice reflection | Two   | 2026-06-24 | Cancelled
               | S03        | Action planning     | Three | 2026-06-24 | Planned
    Attendance | session_id | person_id
               | S01        | P01
               | S01        | P02
               | S02        | P01
               | S03        | P01
    """
    assert places(witness_invited, table) == ["Attendance!B2"]
