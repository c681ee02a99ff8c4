"""A calendar file reads back as it was written, in a library's eyes and line by line, and updates what came before."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare_docs.documents import calendar
from aftercare_docs.documents.base import Stamp
from aftercare_docs.documents.calendar import Entry
from aftercare_docs.renderers import ics, ics_lines
from aftercare_docs.verification import verify
from tests.releases import FULL, MINIMAL, heavy
from tests.renderers.templates import NOTE

SPEC = calendar.FILES[0]
DRAFT = Stamp(True, "0.3", "OFFICIAL", "Partnership", "0123-4567-89ab-cdef")
APPROVED = replace(DRAFT, draft=False, version="1.0")
RELEASES = {"full": FULL, "minimal": MINIMAL, "heavy": heavy()}


def opened(name: str = "full", stamp: Stamp = APPROVED) -> icalendar.Calendar:
    made = icalendar.Calendar.from_ical(ics.render(calendar.compose(RELEASES[name]), stamp, SPEC))
    assert isinstance(made, icalendar.Calendar)
    return made


@pytest.mark.parametrize("stamp", [DRAFT, APPROVED], ids=["draft", "approved"])
@pytest.mark.parametrize("name", RELEASES)
def test_it_passes_the_gate_and_the_library_reads_back_what_it_wrote(name: str, stamp: Stamp) -> None:
    document = calendar.compose(RELEASES[name])
    content = ics.render(document, stamp, SPEC)
    assert verify("calendar.ics", content, None, ics.expected(document, stamp, SPEC)) == []
    read = icalendar.Calendar.from_ical(content)
    assert read.to_ical(sorted=False) == content
    assert not [error for part in read.walk() for error in part.errors]
    assert ics.render(document, stamp, SPEC) == content


def test_entries_stand_at_their_hour_in_london_summer_and_winter() -> None:
    summer, winter = (e for e in opened().events if e["CATEGORIES"].to_ical() == b"Session")
    assert summer.start == dt.datetime(2026, 6, 24, 9, 30, tzinfo=ZoneInfo("Europe/London"))
    assert winter.start == dt.datetime(2026, 11, 12, 13, tzinfo=dt.UTC)
    [zone] = opened().timezones
    assert zone.to_tz().utcoffset(dt.datetime(2026, 6, 24, 9, 30)) == dt.timedelta(hours=1)
    assert zone.to_tz().utcoffset(dt.datetime(2026, 11, 12, 13)) == dt.timedelta(0)


def test_nobody_is_invited_and_nothing_rings() -> None:
    for name in RELEASES:
        for part in opened(name).walk():
            assert not {"ATTENDEE", "ORGANIZER", "CONTACT", "ATTACH", "URL", "COMMENT"} & set(part)
            assert part.name != "VALARM"
            assert not [key for key in part if key.startswith("X-")]


def test_a_draft_is_tentative_and_says_so_in_every_entry() -> None:
    for event in opened(stamp=DRAFT).events:
        assert event["STATUS"] == "TENTATIVE"
        assert str(event["DESCRIPTION"]).startswith("Draft for approval. Not for onward sharing.")
    for event in opened().events:
        assert event["STATUS"] == "CONFIRMED"
        assert "Draft" not in str(event["DESCRIPTION"])


def test_a_later_copy_updates_an_earlier_one() -> None:
    order = [
        (FULL.as_of, DRAFT),
        (FULL.as_of, replace(DRAFT, draft=False)),
        (FULL.as_of, APPROVED),
        (FULL.as_of, replace(APPROVED, version="1.1")),
        (FULL.as_of, replace(APPROVED, version="1.10")),
        (FULL.as_of, replace(APPROVED, version="2")),
        (FULL.as_of + dt.timedelta(days=1), DRAFT),
        (FULL.as_of + dt.timedelta(days=365 * 20), replace(APPROVED, version="99.99")),
    ]
    numbers = [ics_lines.sequence(*each) for each in order]
    assert numbers == sorted(set(numbers))
    assert numbers[-1] < 2**31
    assert ics_lines.sequence(FULL.as_of, replace(DRAFT, version="")) < numbers[0]


def test_a_cancelled_session_is_cancelled_in_the_calendar() -> None:
    gone = replace(calendar.compose(FULL).entries[0], cancelled=True, busy=False)
    made = icalendar.Calendar.from_ical(ics.render(only(gone), APPROVED, SPEC))
    assert [(e["STATUS"], e["TRANSP"]) for e in made.events] == [("CANCELLED", "TRANSPARENT")]


def only(entry: Entry) -> calendar.Calendar:
    return replace(calendar.compose(FULL), entries=(entry,))


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), min_size=1, max_size=200)


@given(TEXT, TEXT, TEXT)
def test_any_text_is_written_so_that_it_reads_back(title: str, about: str, place: str) -> None:
    entry = replace(calendar.compose(FULL).entries[0], title=title, about=(about, place), place=place)
    content, expected = ics.render(only(entry), APPROVED, SPEC), ics.expected(only(entry), APPROVED, SPEC)
    [event] = icalendar.Calendar.from_ical(content).events
    assert str(event["SUMMARY"]) == title
    assert str(event["DESCRIPTION"]) == f"{about}\n{place}\nOFFICIAL"
    assert str(event["LOCATION"]) == place
    codes = {finding.code for finding in verify("calendar.ics", content, None, expected)}
    assert codes <= {"FIL44"}  # a letter that prints nothing is refused, however well it is written


def test_only_a_calendar_is_written_as_one() -> None:
    with pytest.raises(TypeError):
        ics.render(NOTE, APPROVED, SPEC)
