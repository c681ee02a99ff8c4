"""The timeline names weeks and never a day."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from aftercare_docs.documents.action_plan import timeline
from aftercare_docs.documents.spreadsheet import Table, Weeks
from aftercare_docs.documents.summary import summarise
from aftercare_docs.release import Release
from tests.releases import FULL, MINIMAL


def weeks(release: Release) -> Weeks:
    sheet = timeline.sheet(release, summarise(release))
    assert sheet is not None
    assert sheet.weeks is not None
    return sheet.weeks


def between(start: dt.date, due: dt.date) -> Release:
    return replace(FULL, actions=(replace(FULL.actions[0], start=start, due=due),))


def test_weeks_run_from_the_first_start_to_the_last_due_date() -> None:
    found = weeks(between(dt.date(2026, 7, 22), dt.date(2026, 8, 3)))
    assert found.labels == ("Jul 2026, week 3", "Jul 2026, week 4", "Aug 2026, week 1")
    assert found.days == 7


def test_a_long_plan_is_drawn_in_steps_of_four_weeks() -> None:
    found = weeks(between(dt.date(2026, 1, 5), dt.date(2028, 1, 3)))
    assert found.days == 28
    assert len(found.labels) == 27


def test_only_actions_with_both_dates_are_drawn_and_the_earliest_comes_first() -> None:
    first, second = FULL.actions
    mixed = replace(FULL, actions=(second, replace(first, action_id="A03", due=None), first))
    sheet = timeline.sheet(mixed, summarise(mixed))
    assert sheet is not None
    (table,) = sheet.blocks
    assert isinstance(table, Table)
    assert [row[0] for row in table.rows] == ["A01", "A02"]


def test_without_dates_there_is_nothing_to_draw() -> None:
    assert timeline.sheet(MINIMAL, summarise(MINIMAL)) is None
