"""What comes before publication is meant to."""

from __future__ import annotations

from aftercare_docs.checks import due_before_publication
from tests.checks.contexts import places


def test_what_faces_outward_is_told_elsewhere() -> None:
    table = """
    Dates   | date_key    | date
            | publication | 2026-06-18
    Actions | action_id | action         | due        | outward_facing
            | A01       | Agree one page | 2026-06-01 | Yes
            | A02       | Try it twice   | 2026-06-01 | No
    """
    assert places(due_before_publication, table) == ["Actions!C3"]
