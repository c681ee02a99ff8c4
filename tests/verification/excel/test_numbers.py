"""How Excel shows a number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare_docs.verification.excel.numbers import hides_digits, is_invisible, shown


@pytest.mark.parametrize(
    ("value", "pattern", "text"),
    [
        (5, "General", "5"),
        (2.5, "General", "2.5"),
        (0.25, "0%", "25%"),
        (0.256, "0.0%", "25.6%"),
        (1234, "#,##0", "1,234"),
        (3, "0", "3"),
        (46310, "d mmmm yyyy", "15 October 2026"),
        (46310, "dd mmm yyyy", "15 Oct 2026"),
        (46310, r"dd\ mmm\ yyyy", "15 Oct 2026"),
        (46310, "dd/mm/yyyy", "15/10/2026"),
        (46310, "mmmm yyyy", "October 2026"),
        (46310.5, "dd/mm/yyyy hh:mm", "15/10/2026 12:00"),
    ],
)
def test_a_value_reads_as_its_format_says(value: float, pattern: str, text: str) -> None:
    assert shown(value, pattern) == text


@pytest.mark.parametrize("pattern", [";;;", ";;", '"";"";""', "[Red];;;"])
def test_a_format_of_separators_shows_nothing(pattern: str) -> None:
    assert is_invisible(pattern)


@pytest.mark.parametrize("pattern", ["General", "0;;", "0", "@", "dd mmm yyyy", ""])
def test_a_format_that_shows_something_is_not_reported(pattern: str) -> None:
    assert not is_invisible(pattern)


def test_a_time_behind_a_date_and_digits_behind_a_rounding_are_hidden() -> None:
    assert hides_digits(46310.53, "d mmmm yyyy")
    assert hides_digits(2.25, "0")
    assert hides_digits(0.2551, "0%")
    assert not hides_digits(46310, "d mmmm yyyy")
    assert not hides_digits(0.25, "0%")
    assert not hides_digits(2.25, "General")


@given(st.floats(0, 60_000, allow_nan=False), st.sampled_from(["General", "0", "0%", "dd mmm yyyy", "#,##0.00"]))
def test_every_value_reads_as_something(value: float, pattern: str) -> None:
    assert shown(value, pattern)
