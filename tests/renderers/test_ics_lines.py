"""The lines that a reader must find, worked out by hand."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.documents import calendar
from aftercare_docs.renderers import ics_lines
from tests.releases import FULL
from tests.renderers.test_ics import APPROVED, DRAFT

PLAN = calendar.compose(FULL)


def test_marks_that_mean_something_are_escaped() -> None:
    assert ics_lines.escaped("a, b; c\\d\ne: f") == "a\\, b\\; c\\\\d\\ne: f"


def test_a_calendar_begins_ends_and_says_its_clock() -> None:
    lines = list(ics_lines.lines(PLAN, APPROVED))
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    assert set(ics_lines.ZONE_LINES) <= set(lines)
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == len(PLAN.entries)


def test_a_routine_is_a_rule_and_a_session_an_hour() -> None:
    lines = list(ics_lines.lines(PLAN, APPROVED))
    assert "RRULE:FREQ=WEEKLY;UNTIL=20270120;INTERVAL=2" in lines
    assert "DTSTART;TZID=Europe/London:20260624T093000" in lines
    assert "DTSTART;VALUE=DATE:20260907" in lines


def test_what_is_said_of_the_copy_is_in_the_texts() -> None:
    assert "Version 1.0, approved." in ics_lines.heading(PLAN, APPROVED)
    assert ics_lines.heading(PLAN, DRAFT).startswith("Draft for approval.")
    assert ics_lines.about(PLAN.entries[0], replace(APPROVED, marking="")).splitlines() == list(PLAN.entries[0].about)
    texts = list(ics_lines.texts(PLAN, APPROVED))
    assert texts[0] == PLAN.name
    assert "" not in texts
