"""D11: what reaches everybody has no date finer than the policy allows, and none that finds a session."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from aftercare_docs.disclosure import d11_dates
from aftercare_docs.engagement import Engagement, delivery
from aftercare_docs.floors import Grain
from aftercare_docs.policy import default
from tests.disclosure import said
from tests.disclosure.rosters import EMPTY, records


def held(*days: str) -> Engagement:
    rows = ({"session_id": f"S{n}", "date": dt.date.fromisoformat(day)} for n, day in enumerate(days, start=1))
    return replace(EMPTY, sessions=records(delivery.Session, rows))


JUNE = held("2026-06-03", "2026-06-10", "2026-06-24", "2026-09-09")


def codes(period: str, grain: Grain = Grain.MONTH, audience: str = "Public") -> list[str]:
    table = f"output | audience | sheet | key | date\nO1 | {audience} | Dates | publication | {period}"
    return [f.code for f in said.found(d11_dates.check, table, JUNE, replace(default(), public_dates=grain))]


def test_the_page_is_true() -> None:
    said.try_page(d11_dates)


@pytest.mark.parametrize("period", ["2026-06-24", "24 June 2026", "09:30", "summer"])
def test_a_day_or_a_time_is_for_nobody_outside(period: str) -> None:
    assert codes(period) == ["DIS11"]
    assert codes(period, audience="Partnership") == []


def test_a_period_is_shown_where_enough_sessions_fell_in_it_or_none_did() -> None:
    assert codes("June 2026") == []
    assert codes("September 2026") == ["DIS11"]
    assert codes("June 2025") == []
    assert codes("quarter 2 2026") == []
    assert codes("Q3 2026") == ["DIS11"]


def test_a_stricter_policy_shows_less() -> None:
    assert codes("June 2026", Grain.QUARTER) == ["DIS11"]
    assert codes("Q2 2026", Grain.QUARTER) == []
    assert codes("Q2 2026", Grain.NONE) == ["DIS11"]


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("At the first session people were quiet.", True),
        ("In the last cross-agency forum it was said aloud.", True),
        ("It took until the closing meeting.", True),
        ("Learning tends to embed when the first thing asked is how people are.", False),
        ("Close meetings with what is still uncertain.", False),
    ],
)
def test_a_view_has_no_place_in_the_order_of_the_sessions(text: str, is_found: bool) -> None:
    for sheet, seen in (("Themes", is_found), ("Sessions", False)):
        table = f"output | sheet | key | text\nO1 | {sheet} | X1 | {text}"
        assert bool(said.found(d11_dates.check, table)) == seen
