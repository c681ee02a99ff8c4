"""Those who look from outside stay outside."""

from __future__ import annotations

from aftercare_docs.checks import owner_independent
from tests.checks.contexts import places


def test_a_facilitator_by_participation_is_a_facilitator() -> None:
    table = """
    People  | person_id | full_name | participation
            | P01       | Ada       | Facilitator
            | P02       | Grace     | Governance
    Actions | action_id | action         | owner
            | A01       | Agree one page | P01
            | A02       | Try it twice   | P02
    """
    assert places(owner_independent, table) == ["Actions!C2"]
