"""Leaders and practitioners meet on agreed terms."""

from __future__ import annotations

from aftercare_docs.checks import leaders_among_practitioners
from tests.checks.contexts import places


def test_leaders_of_another_agency_are_no_ones_manager_here() -> None:
    table = """
    People     | person_id | full_name | agency_id | seniority
               | P01       | Ada       | AG01      | Leader
               | P02       | Grace     | AG02      | Practitioner
    Sessions   | session_id | kind              | title
               | S01        | Team sense-making | Together
    Attendance | session_id | person_id
               | S01        | P01
               | S01        | P02
    """
    assert places(leaders_among_practitioners, table) == []
