"""What lies outside has a person and a day."""

from __future__ import annotations

from aftercare_docs.checks import outside_unheld
from tests.checks.contexts import places


def test_what_is_met_needs_nothing_more() -> None:
    table = """
    Dependencies | dep_id | action_id | external_item   | needed_by | owner | status
                 | DP01   | A01       | Budget decision |           |       | Met
                 | DP02   | A01       | Budget decision |           |       | Open
    """
    assert places(outside_unheld, table) == ["Dependencies!E3", "Dependencies!D3"]
