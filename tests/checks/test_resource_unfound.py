"""What is needed is found in time."""

from __future__ import annotations

from aftercare_docs.checks import resource_unfound
from tests.checks.contexts import places


def test_sixty_days_are_time_enough() -> None:
    table = """
    Actions | action_id | action         | due        | resource_status
            | A01       | Agree one page | 2026-12-15 | Not yet identified
            | A02       | Try it twice   | 2026-12-14 | Not yet identified
            | A03       | Look again     | 2026-12-14 | Requested
    """
    assert places(resource_unfound, table) == ["Actions!D3"]
