"""IND02: a reading is shown only where enough people stand behind it."""

from __future__ import annotations

import re

import pytest

from aftercare_docs.disclosure import ind02_readings
from aftercare_docs.engagement import learning
from aftercare_docs.policy import default
from tests.disclosure.rosters import EMPTY, record
from tests.sheets import engagement, northshire


def test_the_page_is_true() -> None:
    page = re.fullmatch(r".*?Passes::\n(.*?)Fails, at (\S+?)::\n(.*)", ind02_readings.__doc__ or "", re.DOTALL)
    assert page
    passes, place, fails = page.groups()
    assert not list(ind02_readings.check(engagement(passes), default()))
    assert [str(f.at) for f in ind02_readings.check(engagement(fails), default())] == [place]


@pytest.mark.parametrize(
    ("n", "least", "is_shown"),
    [(4, 1, False), (5, 1, True), (5, 8, False), (8, 8, True), (5, None, True), (None, 1, True), (None, 5, False)],
)
def test_the_stricter_of_policy_and_indicator_counts(n: int | None, least: int | None, is_shown: bool) -> None:
    made = type(EMPTY)(**{**vars(EMPTY), "indicators": (record(learning.Indicator, indicator_id="I1", min_n=least),)})
    reading = record(learning.Reading, indicator_id="I1", n=n)
    assert ind02_readings.enough(reading, made, default()) == is_shown


def test_a_reading_of_nothing_known_is_not_shown() -> None:
    assert not ind02_readings.enough(record(learning.Reading, indicator_id="I9"), EMPTY, default())


def test_every_reading_of_the_example_may_be_shown() -> None:
    assert not list(ind02_readings.check(northshire(), default()))
