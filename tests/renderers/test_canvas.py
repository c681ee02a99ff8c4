"""What is drawn is what was asked for, in as few bytes as it takes and with nothing beside it."""

from __future__ import annotations

import struct
import zlib

import pytest

from aftercare_docs.png import DOTS
from aftercare_docs.renderers.canvas import MM, PAPER, Canvas, length
from aftercare_docs.verification.images import carried

INK, GROUND = "#1E2D35", "#E2F2F2"


def drawn(canvas: Canvas) -> tuple[int, int, list[str]]:
    """Width, height, and the colour of each dot, row by row."""
    data, chunks, at = canvas.png(), {}, 8
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        chunks[kind] = data[at + 8 : at + 8 + size]
        at += 12 + size
    width, height, depth, kind_of_colour = struct.unpack_from(">2I2B", chunks[b"IHDR"])
    assert (depth, kind_of_colour) == (8, 3)
    palette = [f"#{chunks[b'PLTE'][n : n + 3].hex().upper()}" for n in range(0, len(chunks[b"PLTE"]), 3)]
    rows = zlib.decompress(chunks[b"IDAT"])
    assert len(rows) == (width + 1) * height
    starts = range(0, len(rows), width + 1)
    assert {rows[start] for start in starts} == {0}
    return width, height, [palette[dot] for start in starts for dot in rows[start + 1 : start + 1 + width]]


def test_a_sheet_has_its_size_in_dots_and_is_white() -> None:
    width, height, dots = drawn(Canvas(25.4, 12.7))
    assert (width, height) == (DOTS, DOTS // 2)
    assert set(dots) == {PAPER}


def test_a_box_is_where_it_was_put() -> None:
    canvas = Canvas(20, 10)
    canvas.rectangle(5, 2, 10, 4, INK)
    width, _, dots = drawn(canvas)

    def at(x: float, y: float) -> str:
        return dots[round(y * MM) * width + round(x * MM)]

    assert [at(5.1, 2.1), at(14.9, 5.9), at(4.9, 3), at(15.1, 3), at(10, 1.9), at(10, 6.1)] == [INK] * 2 + [PAPER] * 4


def test_a_hatching_has_both_of_its_colours_and_stays_in_its_box() -> None:
    canvas = Canvas(20, 10)
    canvas.hatching(5, 2, 10, 4, INK, GROUND)
    width, _, dots = drawn(canvas)
    assert set(dots) == {PAPER, INK, GROUND}
    columns = [number % width for number, dot in enumerate(dots) if dot != PAPER]
    assert (min(columns), max(columns)) == (round(5 * MM), round(15 * MM) - 1)


def test_words_go_from_their_ground_to_their_ink_in_a_few_steps_and_are_known_afterwards() -> None:
    canvas = Canvas(40, 10)
    canvas.rectangle(0, 0, 40, 10, GROUND)
    canvas.words(20, 5, "Partnership", INK, GROUND, bold=True, to="middle")
    _, _, dots = drawn(canvas)
    assert {INK, GROUND} < set(dots)
    assert len(set(dots)) <= 8
    assert canvas.said == ["Partnership"]


@pytest.mark.parametrize(("to", "least", "most"), [("left", 20, 40), ("right", 0, 20), ("middle", 10, 30)])
def test_words_stand_to_the_side_that_was_asked_for(to: str, least: float, most: float) -> None:
    canvas = Canvas(40, 10)
    canvas.words(20, 5, "Team", INK, to=to)
    width, _, dots = drawn(canvas)
    columns = [number % width / MM for number, dot in enumerate(dots) if dot != PAPER]
    assert least <= min(columns) <= max(columns) <= most
    assert max(columns) - min(columns) == pytest.approx(length("Team"), abs=0.5)


def test_words_too_small_to_read_in_print_are_refused() -> None:
    with pytest.raises(ValueError, match="too small"):
        Canvas(10, 10).words(0, 5, "small", INK, size=7.5)


def test_the_same_drawing_gives_the_same_bytes_and_carries_nothing_else() -> None:
    def made() -> bytes:
        canvas = Canvas(30, 10)
        canvas.circle(5, 5, 2, INK, GROUND)
        canvas.shape([(10, 3), (12, 7), (8, 7)], INK, INK)
        canvas.frame(15, 2, 6, 6, INK)
        canvas.line((22, 2), (28, 8), INK)
        canvas.words(1, 8, "24", INK)
        return canvas.png()

    assert made() == made()
    assert list(carried(made())) == []
