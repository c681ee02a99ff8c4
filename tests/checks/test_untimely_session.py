"""Sense-making is timely."""

from __future__ import annotations

from aftercare_docs.checks import untimely_session
from tests.checks.contexts import places, said


def test_an_anniversary_comes_back_every_year_and_a_hearing_does_not() -> None:
    table = """
    Dates    | date_key     | date
             | anniversary  | 2025-08-24
             | criminal_end | 2026-05-15
    Sessions | session_id | kind               | title | date
             | S01        | Team sense-making  | One   | 2026-08-24
             | S02        | Team sense-making  | Two   | 2026-05-15
             | S03        | Team sense-making  | Three | 2027-05-15
             | S04        | Leadership holding | Four  | 2026-05-15
    """
    assert said(untimely_session, table) == [
        "Sessions!D3 this sense-making session is on the day of a hearing",
        "Sessions!D2 this sense-making session is on an anniversary",
    ]


def test_where_none_is_held_it_is_told_at_the_date_of_publication() -> None:
    table = """
    Dates    | date_key    | date
             | publication | 2026-06-18
    Sessions | session_id | kind               | title | date
             | S01        | Leadership holding | One   | 2026-06-24
    """
    assert places(untimely_session, table) == ["Dates!B2"]


def test_six_weeks_are_counted_to_the_day() -> None:
    table = """
    Dates    | date_key    | date
             | publication | 2026-06-18
    Sessions | session_id | kind              | title | date
             | S01        | Team sense-making | One   | 2026-07-31
    """
    assert places(untimely_session, table) == ["Sessions!D2"]
