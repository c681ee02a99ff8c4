"""Nothing reaches the public before its day."""

from __future__ import annotations

from aftercare_docs.checks import outward_too_early
from tests.checks.contexts import places, said


def test_the_later_of_publication_and_embargo_opens_the_gate() -> None:
    table = """
    Dates   | date_key      | date
            | publication   | 2026-06-18
            | embargo_until | 2026-06-20
    Actions | action_id | action         | due        | outward_facing
            | A01       | Publish a page | 2026-06-19 | Yes
    Dissemination | diss_id | title    | format          | audience   | date       | outward_facing
                  | D01     | Briefing | Newsletter item | Staff-wide | 2026-06-20 | Yes
                  | D02     | Briefing | Newsletter item | Public     | 2026-06-17 | No
    """
    assert said(outward_too_early, table) == [
        "Actions!C2 this reaches people outside before the embargo ends",
        "Dissemination!E3 this reaches people outside before the embargo ends",
    ]


def test_without_a_known_date_there_is_no_gate_to_compare_with() -> None:
    table = """
    Actions | action_id | action         | due        | outward_facing
            | A01       | Publish a page | 2026-06-19 | Yes
    """
    assert places(outward_too_early, table) == []
