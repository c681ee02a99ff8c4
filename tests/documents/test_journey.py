"""The journey has a lane for each level, everything that is dated, and nothing finer than the release may tell."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from aftercare_docs.documents.figures import MarkKind
from aftercare_docs.documents.journey import journey
from aftercare_docs.vocabularies import Level, SessionStatus
from tests.releases import FULL, MINIMAL


def test_each_level_that_has_anything_is_a_lane_in_the_order_of_levels_and_being_in_touch_comes_last() -> None:
    made = journey(FULL)
    assert [lane.name for lane in made.lanes] == ["Team", "Partnership", "In touch"]
    assert [lane.held for lane in made.lanes] == [
        "June\u00a02026: team sense-making (24).",
        "July\u00a02026: check-in (28).",
        "",
    ]
    assert made.lanes[1].ahead == "October\u00a02026: check-in (21); November\u00a02026: leadership holding (12)."
    assert made.lanes[2].told == "November\u00a02026: staff-wide (4)."


def test_it_goes_from_the_month_of_the_first_to_the_month_of_the_last() -> None:
    made = journey(FULL)
    assert (made.start, made.months) == (dt.date(2026, 6, 1), 6)
    assert "from June\u00a02026 to November\u00a02026" in made.alt
    assert "2\u00a0sessions, 2\u00a0check-ins and 1\u00a0moment in touch" in made.alt


def test_a_check_in_that_may_be_read_by_its_month_has_no_day() -> None:
    by_month = replace(FULL.check_ins[0], date=None, month=dt.date(2026, 7, 1))
    made = journey(replace(FULL, check_ins=(by_month,)))
    (mark,) = [mark for lane in made.lanes for mark in lane.marks if mark.kind is MarkKind.CHECK_IN]
    assert (mark.date, mark.label, mark.done) == (dt.date(2026, 7, 15), "", True)
    assert made.lanes[1].held == "July\u00a02026: check-in."


def test_what_was_cancelled_or_has_no_date_is_not_on_it() -> None:
    cancelled = replace(FULL.sessions[0], status=SessionStatus.CANCELLED)
    undated = replace(FULL.sessions[1], date=None)
    made = journey(replace(FULL, sessions=(cancelled, undated), check_ins=(), comms=()))
    assert made.name == ""
    assert journey(MINIMAL).name == ""


def test_a_session_of_no_level_is_for_every_level() -> None:
    made = journey(replace(FULL, sessions=(replace(FULL.sessions[0], level=None),), check_ins=(), comms=()))
    assert [lane.name for lane in made.lanes] == ["Every level"]
    assert "Every level" not in set(Level)


def test_the_day_of_the_build_moves_nothing() -> None:
    assert journey(replace(FULL, as_of=dt.date(2027, 1, 1))) == journey(FULL)


def test_the_kind_of_a_moment_is_not_told_because_it_can_be_an_anniversary() -> None:
    assert str(FULL.comms[0].moment) not in str(journey(FULL))


def test_the_key_explains_the_signs_that_are_used_and_no_other() -> None:
    made = journey(FULL)
    used = {(mark.kind, mark.done) for lane in made.lanes for mark in lane.marks}
    assert {(entry.kind, entry.done) for entry in made.key} == used
