"""A session can be held well."""

from __future__ import annotations

from aftercare_docs.checks import heavy_session
from tests.checks.contexts import of_the_example, places, said


def test_facilitators_and_those_who_did_not_come_are_not_counted() -> None:
    table = """
    Sessions   | session_id | kind              | title | max_group | date
               | S01        | Team sense-making | One   | 1         | 2026-06-24
               | S02        | Team sense-making | Two   | 9         | 2026-06-30
               | S03        | Team sense-making | Three | 9         | 2026-07-07
    Attendance | session_id | person_id | capacity    | attended
               | S01        | P01       | Participant | Yes
               | S01        | P02       | Facilitator | Yes
               | S01        | P03       | Participant | No
               | S02        | P01       | Participant | Not yet
               | S03        | P01       | Participant | Not yet
    """
    assert said(heavy_session, table) == ["Attendance!B5 this person is invited to two heavy sessions in one week"]


def test_an_outline_without_minutes_is_as_long_as_its_session() -> None:
    table = """
    Sessions   | session_id | kind              | title | duration_min | outline
               | S01        | Action planning   | One   | 150          | Arrive; Talk; Close
               | S02        | Action planning   | Two   | 150          | Arrive; Break; Close
               | S03        | Action planning   | Three | 240          |
               | S04        | Action planning   | Four  | 120          | Arrive; Close
    """
    assert places(heavy_session, table) == ["Sessions!E2"]


def test_the_workshop_of_the_example_has_one_long_stretch() -> None:
    assert of_the_example(heavy_session) == ["Sessions!M7"]
