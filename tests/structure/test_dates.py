"""Dates as people in the UK type them; what can be read in two ways goes back to the person who knows."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare_docs.structure.dates import EARLIEST, LATEST, Unclear, read_date, read_time

DAY = date(2026, 7, 3)


@pytest.mark.parametrize(
    "text",
    [
        "3/7/2026",
        "03/07/2026",
        "3.7.2026",
        "03-07-2026",
        "3 7 2026",
        "2026-07-03",
        "2026/7/3",
        "2026-07-03T00:00:00Z",
        "3 July 2026",
        "3 jul 2026",
        "3rd July, 2026",
        "3rd of July 2026",
        "03-Jul-2026",
        "July 3, 2026",
        "Friday 3 July 2026",
        "Fri, 3 Jul 2026",
        "fri 3/7/2026",
        "3\u00a0July\u00a02026",
        "3 JULY 2026",
        "3\u201307\u20132026",
    ],
)
def test_a_day_is_read_day_first(text: str) -> None:
    assert read_date(text) == DAY


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("7/13/2026", "swapped"),
        ("31/6/2026", "no such day"),
        ("29 February 2026", "no such day"),
        ("0/7/2026", "no such day"),
        ("3/7/26", "four digits"),
        ("3 July '26", "four digits"),
        ("Monday 3 July 2026", "day of the week"),
        ("July 2026", "does not read"),
        ("3 July", "does not read"),
        ("Q3 2026", "does not read"),
        ("soon", "does not read"),
        ("3/7/1026", "before 1990"),
        ("3 July 2926", "after 2150"),
        ("3/7/2026 or later", "does not read"),
    ],
)
def test_a_day_that_is_not_clear_is_not_guessed(text: str, why: str) -> None:
    with pytest.raises(Unclear, match=why):
        read_date(text)


@given(st.dates(EARLIEST, LATEST), st.sampled_from(["%d/%m/%Y", "%d.%m.%Y", "%Y-%m-%d", "%d %B %Y", "%A %d %b %Y"]))
def test_every_day_is_read_from_every_form(day: date, form: str) -> None:
    assert read_date(day.strftime(form)) == day


@given(st.text(max_size=30))
def test_any_text_is_a_day_or_unclear(text: str) -> None:
    with suppress(Unclear):
        assert EARLIEST <= read_date(text) <= LATEST


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("09:30", time(9, 30)),
        ("9.30am", time(9, 30)),
        ("9:30:00", time(9, 30)),
        ("2 pm", time(14)),
        ("12.15 p.m.", time(12, 15)),
        ("12am", time(0)),
        ("23:59", time(23, 59)),
    ],
)
def test_a_time_is_read(text: str, moment: time) -> None:
    assert read_time(text) == moment


@pytest.mark.parametrize("text", ["9", "24:00", "9:75", "13pm", "0am", "after lunch", ""])
def test_a_time_that_is_not_clear_is_not_guessed(text: str) -> None:
    with pytest.raises(Unclear):
        read_time(text)
