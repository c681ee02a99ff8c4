"""A sheet to draw on, measured in millimetres, that becomes a small PNG: sharp in print, and the same bytes each time.

Rectangles, lines, shapes and words go in; out come the bytes of a picture at 300 dots to the inch whose palette holds
only the colours drawn, with nothing in it but its size, its dots and how many of them make a metre. Words are set in
the fonts that the product ships with. Knows nothing of what a picture is about.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from PIL import Image, ImageDraw, ImageFont

from aftercare_docs.png import DOTS, written
from aftercare_docs.resources import template_path

MM = DOTS / 25.4
SMALLEST = 8.0
"""Points of the smallest words that may be drawn."""
PAPER = "#FFFFFF"
SHADES = 8
"""Steps from the ground to the ink at the edge of a letter: enough for the eye, and few for the palette."""
PITCH = 1.3
"""Millimetres from one line of a hatching to the next."""
Point = tuple[float, float]


class Canvas:
    """A white sheet. Positions are from its upper left corner; ``ink`` and ``ground`` are written ``#RRGGBB``."""

    def __init__(self, width: float, height: float) -> None:
        self.width, self.height = width, height
        self.said: list[str] = []
        self._palette: dict[str, int] = {}
        self._shades: dict[tuple[str, str], list[int]] = {}
        # The first column is no part of the picture: its noughts are what a PNG wants before each row.
        self._image = Image.new("L", (_dots(width) + 1, _dots(height)), self._index(PAPER))
        self._pen = ImageDraw.Draw(self._image)

    def rectangle(self, x: float, y: float, width: float, height: float, fill: str) -> None:
        """A filled box without an edge."""
        self._pen.rectangle(self._box(x, y, width, height), fill=self._index(fill))

    def frame(self, x: float, y: float, width: float, height: float, ink: str, line: float = 0.3) -> None:
        """The edge of a box, drawn inside it."""
        self._pen.rectangle(self._box(x, y, width, height), outline=self._index(ink), width=_line(line))

    def hatching(self, x: float, y: float, width: float, height: float, ink: str, ground: str) -> None:
        """A box with slanting lines, so that it differs from its neighbours in black and white as well."""
        left, top, right, bottom = self._box(x, y, width, height)
        tile = Image.new("L", (right - left + 1, bottom - top + 1), self._index(ground))
        pen, high = ImageDraw.Draw(tile), tile.height
        for start in range(-high, tile.width, _dots(PITCH)):
            pen.line([(start, high), (start + high, 0)], fill=self._index(ink), width=_line(0.35))
        self._image.paste(tile, (left, top))

    def line(self, start: Point, end: Point, ink: str, width: float = 0.2) -> None:
        """A straight line."""
        self._pen.line([self._at(*start), self._at(*end)], fill=self._index(ink), width=_line(width))

    def shape(self, points: Sequence[Point], ink: str, ground: str, line: float = 0.5) -> None:
        """A closed shape filled with ``ground``, its edge in ``ink``."""
        corners = [self._at(*point) for point in points]
        self._pen.polygon(corners, fill=self._index(ground))
        self._pen.line([*corners, *corners[:2]], fill=self._index(ink), width=_line(line), joint="curve")

    def circle(self, x: float, y: float, radius: float, ink: str, ground: str, line: float = 0.5) -> None:
        """A disc around a point."""
        box = self._box(x - radius, y - radius, 2 * radius, 2 * radius)
        self._pen.ellipse(box, fill=self._index(ground), outline=self._index(ink), width=_line(line))

    def words(
        self, x: float, y: float, text: str, ink: str, ground: str = PAPER, size: float = SMALLEST, **how: object
    ) -> None:
        """A line of words with its middle at ``y``, on a ground of one colour: ``bold``; ``to`` "left", "middle" or
        "right" says which end of the line ``x`` is."""
        self.said.append(text)
        font = _font(size, bool(how.get("bold")))
        length = font.getlength(text)
        start = x * MM - {"left": 0.0, "middle": 0.5, "right": 1.0}[str(how.get("to", "left"))] * length
        rise, fall = font.getmetrics()
        mask = Image.new("L", (int(length) + 4, rise + fall), 0)
        ImageDraw.Draw(mask).text((1, 0), text, fill=255, font=font)
        # Letters without tails stand in the middle of their line, so the eye takes their height, not the font's.
        top = round(y * MM - rise + size * 0.36 * DOTS / 72)
        self._image.paste(mask.point(self._between(ink, ground)), (round(start), top))

    def png(self) -> bytes:
        """The finished picture."""
        width, height = self._image.width - 1, self._image.height
        self._image.paste(0, (0, 0, 1, height))
        colours = (bytes.fromhex(colour[1:]) for colour in self._palette)
        return written(width, height, colours, self._image.tobytes())

    def _index(self, colour: str) -> int:
        return self._palette.setdefault(colour, len(self._palette))

    def _between(self, ink: str, ground: str) -> list[int]:
        """For each darkness of a letter's edge, the colour on the way from the ground to the ink."""
        if (ink, ground) not in self._shades:
            steps = [self._index(_mixed(ground, ink, step / (SHADES - 1))) for step in range(SHADES)]
            self._shades[ink, ground] = [steps[round(dark * (SHADES - 1) / 255)] for dark in range(256)]
        return self._shades[ink, ground]

    def _at(self, x: float, y: float) -> tuple[int, int]:
        return _dots(x) + 1, _dots(y)

    def _box(self, x: float, y: float, width: float, height: float) -> tuple[int, int, int, int]:
        left, top = self._at(x, y)
        right, bottom = self._at(x + width, y + height)
        return left, top, right - 1, bottom - 1


def length(text: str, size: float = SMALLEST, *, bold: bool = False) -> float:
    """How long a line of words will be, in millimetres."""
    return _font(size, bold).getlength(text) / MM


@cache
def _font(size: float, bold: bool) -> ImageFont.FreeTypeFont:
    if size < SMALLEST:
        raise ValueError(f"words of {size} points are too small to read in print")
    path = template_path(f"fonts/AtkinsonHyperlegibleNext-{'Bold' if bold else 'Regular'}.ttf")
    return ImageFont.truetype(str(path), size * DOTS / 72, layout_engine=ImageFont.Layout.BASIC)


def _dots(millimetres: float) -> int:
    return round(millimetres * MM)


def _line(millimetres: float) -> int:
    return max(1, _dots(millimetres))


def _mixed(one: str, other: str, share: float) -> str:
    ends = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + bytes(round(a + (b - a) * share) for a, b in ends).hex().upper()
