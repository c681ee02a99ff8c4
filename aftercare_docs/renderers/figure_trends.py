"""Readings drawn: a line for each indicator over one run of months, every reading with its number and its month.

A composed figure goes in, a drawn canvas comes out. Each indicator has a scale of its own, so that nobody compares
what cannot be compared. Knows nothing of any document.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from aftercare_docs.documents.figures import Point, Trend, Trends
from aftercare_docs.renderers.canvas import Canvas, length
from aftercare_docs.theme import theme

NAMES, SIDE = 62.0, 9.0  # millimetres for the questions, and before the first and after the last reading
ROW, TOP, FOOT = 21.0, 6.5, 6.0
LINE, SIZE, RADIUS = 4.0, 9.0, 1.3
Placed = tuple[float, float, Point]


def draw(figure: Trends, width: float) -> Canvas:
    """The whole picture."""
    rows = [(trend, list(_lines(f"{trend.ref}: {trend.question}"))) for trend in figure.trends]
    heights = [max(ROW, LINE * len(lines) + 4) for _, lines in rows]
    canvas = Canvas(width, sum(heights) + 1)
    dates = [point.date for trend in figure.trends for point in trend.points]
    first, span = min(dates), max(1, (max(dates) - min(dates)).days)
    top = 0.0
    for (trend, lines), height in zip(rows, heights, strict=True):
        canvas.line((0, top), (width, top), theme().colours["muted"], 0.15)
        for number, text in enumerate(lines):
            canvas.words(0.6, top + 4 + LINE * number, text, theme().colours["ink"], size=SIZE)
        room = width - NAMES - 2 * SIDE
        across = [NAMES + SIDE + room * (point.date - first).days / span for point in trend.points]
        _trend(canvas, [(x, y, p) for x, y, p in zip(across, _down(trend, top, height), trend.points, strict=True)])
        top += height
    canvas.line((0, top), (width, top), theme().colours["muted"], 0.15)
    return canvas


def _down(trend: Trend, top: float, height: float) -> Iterator[float]:
    """Each reading on the scale of its own indicator, which goes from its least to its most."""
    values = [point.value for point in trend.points]
    low, high = min(values), max(values)
    for value in values:
        share = (value - low) / (high - low) if high > low else 0.5
        yield top + TOP + (height - TOP - FOOT) * (1 - share)


def _trend(canvas: Canvas, placed: list[Placed]) -> None:
    ink = theme().pairs["title"].solid
    for (x, y, _), (next_x, next_y, _) in pairwise(placed):
        canvas.line((x, y), (next_x, next_y), ink, 0.5)
    end = -SIDE
    for x, y, point in placed:
        canvas.circle(x, y, RADIUS, ink, ink)
        half = max(length(point.said, SIZE, bold=True), length(point.when)) / 2
        if x - half > end:  # one that stands too close to the last is drawn, and read in the table
            canvas.words(x, y - 3.6, point.said, theme().colours["ink"], size=SIZE, bold=True, to="middle")
            canvas.words(x, y + 3.6, point.when, theme().colours["muted"], to="middle")
            end = x + half + 1


def _lines(text: str) -> Iterator[str]:
    """A question in as many lines as it needs."""
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and length(longer, SIZE) > NAMES - 2:
            yield line
            longer = word
        line = longer
    yield line
