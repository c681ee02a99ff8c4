"""Entries tell when and what for; a code that stays the same tells them from others and tells nothing else."""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import replace

import pytest

from aftercare_docs.documents import calendar
from aftercare_docs.documents.calendar import Entry, Repeats
from aftercare_docs.documents.plan_annexes import texts
from aftercare_docs.fingerprints import fingerprint
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import Mode, Rhythm, SessionStatus
from aftercare_docs.words import words
from tests.releases import FULL, MINIMAL, heavy
from tests.sheets import northshire
from tests.workbooks import example, example_release


def entries(release: Release = FULL) -> dict[str, Entry]:
    return {entry.title: entry for entry in calendar.compose(release).entries}


def session(**changed: object) -> Entry:
    [made] = calendar.compose(
        replace(FULL, sessions=(replace(FULL.sessions[0], **changed),), check_ins=(), routines=())  # type: ignore[arg-type]
    ).entries
    return made


def test_a_session_has_its_hours_and_says_whom_it_is_for() -> None:
    made = session()
    assert (made.start, made.end) == (dt.datetime(2026, 6, 24, 9, 30), dt.datetime(2026, 6, 24, 12))
    assert made.about[:3] == (
        "For: People closest to the work.",
        "How: on-site, 2\u00a0hours 30\u00a0minutes.",
        "Acknowledge what people carried; agree what helps thinking.",
    )
    assert (made.place, made.busy, made.kind) == ("", True, "Session")


def test_without_an_hour_or_a_length_it_takes_the_day() -> None:
    untimed = session(start_time=None)
    assert (untimed.start, untimed.end) == (dt.date(2026, 6, 24), dt.date(2026, 6, 25))
    unbounded = session(duration_min=None)
    assert unbounded.start == dt.date(2026, 6, 24)
    assert "Starts at 9:30am." in unbounded.about


def test_a_place_is_said_where_the_audience_may_know_it() -> None:
    assert session(venue="Civic rooms").place == "Civic rooms"
    assert session(mode=Mode.ONLINE).place == "Online"


def test_a_session_that_moved_or_was_cancelled_says_so() -> None:
    moved = session(status=SessionStatus.MOVED, moved_from=dt.date(2026, 6, 3))
    assert "Moved from 3\u00a0June\u00a02026." in moved.about
    gone = session(status=SessionStatus.CANCELLED)
    assert (gone.cancelled, gone.busy) == (True, False)
    assert gone.uid == moved.uid


def test_a_routine_comes_back_until_it_is_looked_at_again() -> None:
    routine = entries()["Adolescent risk panel"]
    assert routine.repeats == Repeats(True, 2, "", dt.date(2027, 1, 20))
    again = entries()["Look again: Adolescent risk panel"]
    assert again.start == dt.date(2027, 1, 20)
    assert again.uid != routine.uid


@pytest.mark.parametrize(
    ("rhythm", "start", "wanted"),
    [
        (Rhythm.WEEKLY, dt.date(2026, 9, 7), Repeats(True, 1, "", None)),
        (Rhythm.SIX_WEEKLY, dt.date(2026, 9, 7), Repeats(True, 6, "", None)),
        (Rhythm.MONTHLY, dt.date(2026, 9, 7), Repeats(False, 1, "1MO", None)),
        (Rhythm.QUARTERLY, dt.date(2026, 9, 30), Repeats(False, 3, "-1WE", None)),
        (Rhythm.TERMLY, dt.date(2026, 9, 7), None),
        (None, dt.date(2026, 9, 7), None),
    ],
)
def test_a_rhythm_is_kept_on_its_weekday(rhythm: Rhythm | None, start: dt.date, wanted: Repeats | None) -> None:
    assert calendar.repeats(rhythm, start, None) == wanted


def test_codes_stay_the_same_while_everything_else_changes() -> None:
    before = {entry.uid for entry in calendar.compose(FULL).entries}
    moved = replace(FULL.sessions[0], title="Another title", date=dt.date(2027, 1, 5), start_time=None)
    later = replace(FULL, as_of=dt.date(2027, 1, 1), sessions=(moved, *FULL.sessions[1:]))
    assert {entry.uid for entry in calendar.compose(later).entries} == before


def test_codes_are_those_of_one_engagement_and_tell_nothing() -> None:
    for release in (FULL, MINIMAL, heavy()):
        codes = [entry.uid for entry in calendar.compose(release).entries]
        assert len(set(codes)) == len(codes)
        assert all(uuid.UUID(code).version == 5 for code in codes)
    other = replace(FULL, details=replace(FULL.details, engagement_id="ENG-008"))
    elsewhere = replace(FULL, details=replace(FULL.details, partnership_name="Another partnership"))
    assert len({calendar.uid(release, "Sessions S01") for release in (FULL, other, elsewhere)}) == 3


def test_what_has_no_date_is_named_once() -> None:
    made = calendar.compose(MINIMAL)
    assert made.entries == ()
    assert "Not yet dated: Making sense together." in made.about
    assert not [text for text in calendar.compose(FULL).about if text.startswith("Not yet dated")]


def test_the_boundaries_are_said_and_every_text_is_one_printable_line() -> None:
    for release in (FULL, MINIMAL, heavy()):
        made = calendar.compose(release)
        assert all(boundary.short in made.about for boundary in words().boundaries)
        assert [text for text in texts(made) if "\n" in text or "  " in text] == []


def test_a_new_day_does_not_ask_for_a_new_approval_but_a_new_date_does() -> None:
    def code(release: Release) -> str:
        return fingerprint(calendar.compose(release), calendar.FILES)

    assert code(replace(FULL, as_of=FULL.as_of + dt.timedelta(days=10))) == code(FULL)
    moved = replace(FULL.sessions[0], date=dt.date(2026, 6, 25))
    assert code(replace(FULL, sessions=(moved, *FULL.sessions[1:]))) != code(FULL)


def test_the_example_has_every_dated_row_and_no_venue_and_no_person() -> None:
    made, release = example(calendar.ARTEFACT), example_release(calendar.ARTEFACT)
    assert len(made.entries) == 10 + 4 + 6 + 6, "two check-ins have been held, and have no day any more"
    said = " ".join(texts(made))
    venues = {session.venue for session in northshire().sessions if session.venue}
    assert not [venue for venue in venues if venue in said]
    assert not [person.full_name for person in northshire().people if person.full_name in said]
    assert release.sessions
