"""Lines are counted a little on the safe side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare_docs.renderers.xlsx_measure import lines


@pytest.mark.parametrize(
    ("text", "width", "count"),
    [("", 10, 1), ("One", 10, 1), ("One\nTwo", 30, 2), ("several short words in one cell", 16, 2), ("W" * 40, 10, 9)],
)
def test_words_go_on_a_line_while_they_fit(text: str, width: float, count: int) -> None:
    assert lines(text, width, 11) == count


def test_bold_and_large_take_more_room() -> None:
    text = "a text of some words that nearly fills its lines " * 3
    assert lines(text, 30, 11) <= lines(text, 30, 11, bold=True) < lines(text, 30, 18)


@given(st.text(max_size=200), st.integers(5, 60))
def test_a_wider_column_never_needs_more_lines(text: str, width: int) -> None:
    assert lines(text, width + 10, 11) <= lines(text, width, 11)
