"""Orphans are reported only where linking has begun."""

from __future__ import annotations

from aftercare_docs.checks import never_referred_to
from tests.checks.contexts import context
from tests.sheets import northshire


def places(text: str) -> list[str]:
    return [str(found.at) for found in never_referred_to.check(context(text))]


def test_a_sheet_that_nothing_points_to_yet_is_left_in_peace() -> None:
    assert (
        places("""
    Conditions | condition_id | statement
               | C01          | Learning tends to embed when time is protected.
    """)
        == []
    )


def test_a_route_for_all_agencies_does_not_use_any_one_of_them() -> None:
    assert (
        places("""
    Agencies | agency_id | agency_name | agency_type
             | AG01      | Council     | Police
    Support  | support_id | kind         | offer | available_to
             | SU01       | Line manager | Time  | All
    """)
        == []
    )


def test_a_session_nobody_is_invited_to_is_an_orphan_beside_one_that_is_used() -> None:
    assert places("""
    Sessions   | session_id | kind              | title
               | S01        | Team sense-making | One
               | S02        | Team sense-making | Two
    People     | person_id | full_name
               | P01       | Ada
    Attendance | session_id | person_id
               | S01        | P01
    """) == ["Sessions!A3"]


def test_the_example_has_no_orphans() -> None:
    assert list(never_referred_to.check(context(northshire()))) == []
