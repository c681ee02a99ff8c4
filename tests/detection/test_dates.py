"""Dates and times in all forms; words that share their letters with a month are left alone."""

from __future__ import annotations

import pytest

from aftercare_docs.detection import scan
from tests.detection import covers, marked


@pytest.mark.parametrize(
    "written",
    [
        *(
            "3 March 2025",
            "3rd March",
            "the 3rd of March, 2025",
            "March 3rd, 2025",
            "3/3/25",
            "03.03.2025",
            "2025-03-03",
        ),
        *("March 2025", "late 2023", "spring 2022", "the summer of 2024", "summer and autumn of 1994", "2019-2021"),
        *("Tuesday", "Tuesdays", "Friday 12th", "the first Monday in March", "Christmas Eve", "bonfire night", "Eid"),
        *("9.40pm", "10 a.m.", "16:52", "half past six", "ten o'clock", "midnight", "Mon 3 Mar", "3 Sept 24"),
        *("16 January, 20 March and 8 September 2003", "the beginning of 1998", "Q3 2025", "the 14th"),
        *("twenty-fourth of August", "the fourth of June 2025", "August the fourth", "August's twenty-fourth"),
        *("twenty fourth day of August", "Sunday the twenty-fourth", "last Monday in August", "thirtieth November"),
    ],
)
def test_a_date_or_a_time_is_marked(written: str) -> None:
    text = f"it happened on {written} near there"
    spans = [span for span in scan(text) if span.rule == "RED04"]
    assert covers(text, text.index(written), text.index(written) + len(written), spans)


@pytest.mark.parametrize(
    "text",
    [
        "they may march on",
        "we may ask",
        "an august body",
        "the second reading",
        "a dated term",
        "people may first ask",
        "a second Augustinian",
    ],
)
def test_words_that_are_no_dates_are_left_alone(text: str) -> None:
    assert marked(text, "RED04") == []
