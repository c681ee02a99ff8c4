"""Excel's days and times: numbers that only their format tells from others."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from aftercare_docs.intake.archive import inspect
from aftercare_docs.workbook.numbers import DAY_ZERO, DAY_ZERO_1904, Shown, by_format, moment, styles
from tests.books import book, sheet


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("General", Shown.NUMBER),
        ("0.00", Shown.NUMBER),
        ("@", Shown.NUMBER),
        ("#,##0;[Red]-#,##0", Shown.NUMBER),
        ('0 "days"', Shown.NUMBER),
        ("dd mmm yyyy", Shown.DATE),
        ("[$-809]dddd, d mmmm yyyy;@", Shown.DATE),
        ("mmm", Shown.DATE),
        ("yyyy\\-mm\\-dd hh:mm", Shown.DATE),
        ("hh:mm", Shown.TIME),
        ("[h]:mm:ss", Shown.TIME),
        ("mm:ss.0", Shown.TIME),
    ],
)
def test_a_format_says_what_a_number_is(code: str, shown: Shown) -> None:
    assert by_format(code) is shown


def test_styles_are_those_of_cells_and_not_those_they_build_on() -> None:
    archive = inspect(book({"Actions": sheet("")}), "plan.xlsx")
    assert styles(archive, "xl/styles.xml") == [Shown.NUMBER, Shown.DATE, Shown.TIME, Shown.DATE]


def test_days_count_from_either_of_excels_beginnings() -> None:
    assert moment(46_311, Shown.DATE, DAY_ZERO) == date(2026, 10, 16)
    assert moment(44_849, Shown.DATE, DAY_ZERO_1904) == date(2026, 10, 16)


def test_fractions_are_times_to_the_second() -> None:
    assert moment(0.3958333333, Shown.TIME, DAY_ZERO) == time(9, 30)
    assert moment(46_311.5, Shown.DATE, DAY_ZERO) == datetime(2026, 10, 16, 12)


@pytest.mark.parametrize("number", [-1, 3_000_000, 1e300])
def test_a_number_that_is_no_day_stays_a_number(number: float) -> None:
    assert moment(number, Shown.DATE, DAY_ZERO) == number
