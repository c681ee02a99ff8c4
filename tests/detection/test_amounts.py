"""Figures are marked with what they count; a plan may count."""

from __future__ import annotations

import pytest

from aftercare_docs.detection import Profile
from tests.detection import marked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ten plots of land", "ten plots of land"),
        ("they owed £4,500", "£4,500"),
        ("EUR 12,000 (approx. GBP 10,000)", "EUR 12,000 (approx. GBP 10,000)"),
        ("about 15 miles away", "about 15 miles"),
        ("18.5% of them", "18.5%"),
        ("nine missing episodes", "nine missing episodes"),
        ("a wound of 15 x 10 mm", "15 x 10 mm"),
        ("seven other visits", "seven other visits"),
    ],
)
def test_a_figure_is_marked_with_what_it_counts(text: str, expected: str) -> None:
    assert expected in marked(text, "RED17")


def test_a_plan_may_count_its_sessions() -> None:
    assert marked("Two sessions of 90 minutes in 6 schools", profile=Profile.PLAN) == []


def test_a_plan_may_not_carry_a_sum_or_a_long_number() -> None:
    assert marked("a payment of £12,400 on file 48213", "RED17", profile=Profile.PLAN) == ["12", "400", "file 48213"]
