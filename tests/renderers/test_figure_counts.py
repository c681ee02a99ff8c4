"""Bars are as long as their counts, and the parts of a bar can be told apart without colour."""

from __future__ import annotations

from aftercare_docs.documents.figures import Bar, Bars, StrengthBar, Strengths
from aftercare_docs.renderers.canvas import Canvas
from aftercare_docs.renderers.figure_counts import PAINTS, draw_bars, draw_strengths
from aftercare_docs.theme import contrast

WIDTH = 166.0


def test_every_count_is_drawn_with_its_number_also_none() -> None:
    canvas = draw_bars(Bars("balance", "alt", "", (Bar("Relational", 12, "12"), Bar("Structural", 0, "0"))), WIDTH)
    assert canvas.said == ["Relational", "12", "Structural", "0"]


def test_a_part_of_nought_is_not_drawn_and_its_sign_is_not_explained() -> None:
    bars = (StrengthBar("R1", (1, 0, 2, 0), "1", "0", "2", "3"),)
    key = ("Stronger", "Intermediate", "Weaker", "Not yet judged")
    canvas = draw_strengths(Strengths("strength", "alt", "", key, bars, ""), WIDTH)
    assert canvas.said == ["Stronger", "Weaker", "R1", "1", "2"]


def test_the_parts_of_a_bar_differ_without_colour_and_their_numbers_can_be_read() -> None:
    patterns = set()
    for paint in PAINTS:
        canvas = Canvas(12, 5)
        ink, ground = paint(canvas, 1, 1, 10, 3)
        assert contrast(ink, ground) >= 4.5
        names = {index: colour for colour, index in canvas._palette.items()}
        dark = [255 if contrast(names.get(dot, "#FFFFFF"), "#FFFFFF") >= 3 else 0 for dot in range(256)]
        patterns.add(canvas._image.point(dark).tobytes())
    assert len(patterns) >= 3
