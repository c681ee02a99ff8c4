"""A trend is what was read more than once, in numbers, in one unit."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.documents.trends import numeric
from tests.releases import FULL
from tests.renderers.finished import measured


def test_readings_are_numbers_in_order_of_date() -> None:
    ((indicator, read, percent),) = numeric(measured())
    assert (indicator.indicator_id, [value for _, value in read], percent) == ("I02", [4.8, 5.0, 5.9], False)


def test_a_single_reading_or_one_in_words_is_no_trend() -> None:
    assert list(numeric(FULL)) == []
    release = measured()
    worded = tuple(replace(r, value="about 5") if r.value == "5" else r for r in release.readings)
    assert list(numeric(replace(release, readings=worded))) == []


def test_percentages_and_numbers_are_not_mixed() -> None:
    release = measured()
    mixed = tuple(replace(r, value="5%") if r.value == "5" else r for r in release.readings)
    assert list(numeric(replace(release, readings=mixed))) == []
