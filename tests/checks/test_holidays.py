"""School holidays are typical dates, in order, and they say so."""

from __future__ import annotations

import csv
import datetime as dt

import pytest

from aftercare_docs.checks.holidays import holiday
from aftercare_docs.vocabularies import Jurisdiction
from tests.imports import PACKAGE, ROOT

ROWS = list(csv.DictReader((ROOT / PACKAGE / "data" / "school-holidays.csv").read_text("utf-8").splitlines()))


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2026-10-23", ""),
        ("2026-10-26", "Autumn half-term 2026"),
        ("2026-10-30", "Autumn half-term 2026"),
        ("2026-12-25", "Christmas holiday 2026"),
        ("2024-12-25", ""),
    ],
)
def test_a_day_is_in_a_holiday_from_its_first_day_to_its_last(day: str, name: str) -> None:
    assert holiday(dt.date.fromisoformat(day), Jurisdiction.ENGLAND) == name


def test_a_country_that_is_not_in_the_table_has_none_and_no_country_is_england() -> None:
    christmas = dt.date(2026, 12, 25)
    assert holiday(christmas, Jurisdiction.SCOTLAND) == ""
    assert holiday(christmas, None) == "Christmas holiday 2026"


def test_the_table_is_in_order_starts_on_weekdays_and_says_that_it_is_typical() -> None:
    days = [dt.date.fromisoformat(row[key]) for row in ROWS for key in ("first", "last")]
    assert days == sorted(days)
    assert all(day.weekday() < 5 for day in days)
    assert {row["source"] for row in ROWS} == {"typical local authority dates; check locally"}
    assert {row["name"] for row in ROWS if "2026" in row["name"]} >= {"Easter holiday 2026", "Summer holiday 2026"}
