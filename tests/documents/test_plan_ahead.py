"""The first page says what comes next, from the release's own day on, and shows the support as a whole."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from aftercare_docs.documents import plan_ahead
from aftercare_docs.vocabularies import Brag
from tests.releases import FULL, MINIMAL, heavy


def test_the_nearest_dates_come_first_and_the_past_is_left_out() -> None:
    assert [(s.what, s.who) for s in plan_ahead.next_steps(FULL)][:3] == [
        ("Check-in: Are leaders removing obstacles?", "Lead facilitator"),
        ("Cover agreed by agency finance leads, for A02", "Director of nursing"),
        ("A01: Redesign the panel so that it opens with one picture", "Detective superintendent"),
    ]


def test_what_is_done_or_delivered_is_not_a_next_step() -> None:
    done = replace(FULL, actions=tuple(replace(a, status=Brag.BLUE) for a in FULL.actions))
    assert not any("A0" in s.what and "Redesign" in s.what for s in plan_ahead.next_steps(done))


def test_every_step_of_any_day_is_among_all_steps() -> None:
    everything = set(plan_ahead.all_steps(FULL))
    for days in range(-200, 400, 50):
        later = replace(FULL, as_of=FULL.as_of + dt.timedelta(days=days))
        assert set(plan_ahead.next_steps(later)) <= everything
        assert plan_ahead.all_steps(later) == plan_ahead.all_steps(FULL)


def test_long_texts_make_fewer_rows_so_that_the_page_holds() -> None:
    assert len(plan_ahead.next_steps(FULL)) == 4
    assert 2 <= len(plan_ahead.next_steps(heavy())) < 4


def test_the_shape_is_by_month_and_by_longer_stretches_where_there_are_many() -> None:
    assert [(s.when, s.state) for s in plan_ahead.shape(FULL)] == [
        ("June\u00a02026", "Held"),
        ("July\u00a02026", "Held"),
        ("October\u00a02026", "To come"),
        ("November\u00a02026", "To come"),
    ]
    assert [s.when for s in plan_ahead.shape(heavy())] == [
        "April to June\u00a02026",
        "July to December\u00a02026",
        "January to May\u00a02027",
    ]
    assert plan_ahead.shape(MINIMAL) == ()


def test_what_happens_more_than_once_is_counted() -> None:
    assert plan_ahead.shape(heavy())[0].what == "team sense-making (4)"
