"""Ages and year groups are marked, durations of work are not ages."""

from __future__ import annotations

import pytest

from tests.detection import marked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a boy, aged 14, came", "aged 14"),
        ("a six-month-old was weighed", "six-month-old"),
        ("when she was thirteen", "she was thirteen"),
        ("her 15-year-old son", "15-year-old"),
        ("a Year 9 pupil", "Year 9"),
        ("at the age of seven", "age of seven"),
        ("his carer, 81, rang", "81"),
        ("in her early twenties", "her early twenties"),
        ("before his 18th birthday", "18th birthday"),
        ("under-fives", "under-fives"),
    ],
)
def test_an_age_is_marked(text: str, expected: str) -> None:
    assert expected in marked(text, "RED05")


@pytest.mark.parametrize("text", ["six weeks later", "in the second year of the plan", "aged care", "20 minutes"])
def test_other_figures_are_not_ages(text: str) -> None:
    assert marked(text, "RED05") == []
