"""Every reading that has room carries its number and its month, and every question is whole."""

from __future__ import annotations

import datetime as dt

from aftercare_docs.documents.figures import Point, Trend, Trends
from aftercare_docs.renderers.canvas import length
from aftercare_docs.renderers.figure_trends import NAMES, SIZE, _lines, draw

WIDTH = 166.0
QUESTION = "Can people say to each other that they are unsure, and does anybody ask what would help them to think?"


def trend(*values: float) -> Trend:
    points = tuple(
        Point(dt.date(2026, month, 1), value, f"{dt.date(2026, month, 1):%b %Y}", f"{value:g}")
        for month, value in enumerate(values, 1)
    )
    return Trend("I02", QUESTION, points)


def test_each_reading_is_drawn_with_its_number_and_month() -> None:
    said = draw(Trends("readings", "alt", "", (trend(4.8, 5.9),)), WIDTH).said
    assert {"4.8", "Jan 2026", "5.9", "Feb 2026"} <= set(said)


def test_the_whole_question_is_there_in_lines_that_fit() -> None:
    lines = list(_lines(f"I02: {QUESTION}"))
    assert " ".join(lines) == f"I02: {QUESTION}"
    assert all(length(line, SIZE) <= NAMES - 2 for line in lines)


def test_readings_too_close_for_their_numbers_do_not_overprint() -> None:
    said = draw(Trends("readings", "alt", "", (trend(*[1.0] * 12),)), WIDTH).said
    assert 2 <= said.count("1") < 12


def test_readings_that_never_change_make_a_level_line() -> None:
    assert draw(Trends("readings", "alt", "", (trend(3, 3),)), WIDTH).height > 10
