"""Owner and lead agency belong together."""

from __future__ import annotations

from aftercare_docs.checks import owner_elsewhere
from tests.checks.contexts import places


def test_an_owner_without_an_agency_is_not_elsewhere() -> None:
    table = """
    People  | person_id | full_name | agency_id
            | P01       | Ada       |
    Actions | action_id | action         | lead_agency | owner
            | A01       | Agree one page | AG01        | P01
            | A02       | Try it twice   | AG01        |
    """
    assert places(owner_elsewhere, table) == []
