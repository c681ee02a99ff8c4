"""Counts drawn as bars, and wholes as bars in parts, each with its number where it stands.

Composed figures go in, drawn canvases come out. The parts of a bar differ by how dark they are and by their hatching,
so that a copy in black and white says as much. Knows nothing of any document.
"""

from __future__ import annotations

from collections.abc import Callable

from aftercare_docs.documents.figures import Bars, StrengthBar, Strengths
from aftercare_docs.renderers.canvas import PAPER, Canvas, length
from aftercare_docs.theme import theme

ROW, BAR = 7.4, 5.0
EDGE, GAP, END = 0.6, 2.5, 12.0  # before a name, between it and its bar, and after the longest bar
KEY = 8.0
SIZE = 9.0
Paint = Callable[[Canvas, float, float, float, float], tuple[str, str]]
"""Fills a box, and says in which ink its number stands on which ground."""


def draw_bars(figure: Bars, width: float) -> Canvas:
    """A bar for each count, from one line; the number stands at its end."""
    canvas = Canvas(width, ROW * len(figure.bars) + 1)
    left = EDGE + max(length(bar.name, SIZE) for bar in figure.bars) + GAP
    unit = (width - left - END) / max(bar.count for bar in figure.bars)
    for row, bar in enumerate(figure.bars):
        middle = ROW * row + ROW / 2 + 0.5
        _name(canvas, left, middle, bar.name)
        if bar.count:
            canvas.rectangle(left, middle - BAR / 2, unit * bar.count, BAR, theme().pairs["title"].solid)
        canvas.words(left + unit * bar.count + 1.5, middle, bar.said, theme().colours["ink"], size=SIZE, bold=True)
    canvas.line((left, 0.5), (left, canvas.height - 0.5), theme().colours["muted"], 0.25)
    return canvas


def draw_strengths(figure: Strengths, width: float) -> Canvas:
    """A bar for each whole, divided into its parts, with the key above."""
    canvas = Canvas(width, KEY + ROW * len(figure.bars) + 1)
    left = EDGE + max(length(bar.name, SIZE, bold=True) for bar in figure.bars) + GAP
    unit = (width - left - 1) / max(sum(bar.parts) for bar in figure.bars)
    used = [number for number in range(len(figure.key)) if any(bar.parts[number] for bar in figure.bars)]
    _key(canvas, left, [(figure.key[number], PAINTS[number]) for number in used])
    for row, bar in enumerate(figure.bars):
        middle = KEY + ROW * row + ROW / 2
        _name(canvas, left, middle, bar.name, bold=True)
        _parts(canvas, left, middle, unit, bar)
    canvas.line((left, KEY), (left, canvas.height - 1), theme().colours["muted"], 0.25)
    return canvas


def _name(canvas: Canvas, left: float, y: float, name: str, *, bold: bool = False) -> None:
    canvas.words(left - GAP, y, name, theme().colours["ink"], size=SIZE, bold=bold, to="right")


def _parts(canvas: Canvas, left: float, y: float, unit: float, bar: StrengthBar) -> None:
    x = left
    for part, said, paint in zip(bar.parts, map(str, bar.parts), PAINTS, strict=True):
        if part:
            ink, ground = paint(canvas, x, y - BAR / 2, unit * part, BAR)
            middle, half = x + unit * part / 2, length(said, SIZE, bold=True) / 2 + 1
            canvas.rectangle(middle - half, y - 2, 2 * half, 4, ground)
            canvas.words(middle, y, said, ink, ground, size=SIZE, bold=True, to="middle")
            x += unit * part


def _key(canvas: Canvas, x: float, entries: list[tuple[str, Paint]]) -> None:
    for text, paint in entries:
        paint(canvas, x, 1, 6, 3.6)
        canvas.words(x + 7.5, 2.8, text, theme().colours["ink"])
        x += length(text) + 14


def _full(canvas: Canvas, x: float, y: float, width: float, height: float) -> tuple[str, str]:
    dark = theme().pairs["header"].fill
    canvas.rectangle(x, y, width, height, dark)
    return theme().pairs["header"].text, dark


def _hatched(canvas: Canvas, x: float, y: float, width: float, height: float) -> tuple[str, str]:
    gold = theme().cards["Gold"]
    canvas.hatching(x, y, width, height, gold.solid, gold.fill)
    canvas.frame(x, y, width, height, gold.solid)
    return gold.text, gold.fill


def _hollow(canvas: Canvas, x: float, y: float, width: float, height: float) -> tuple[str, str]:
    white = theme().brag["White"]
    canvas.rectangle(x, y, width, height, white.fill)
    canvas.frame(x, y, width, height, white.solid)
    return white.text, white.fill


def _blank(canvas: Canvas, x: float, y: float, width: float, height: float) -> tuple[str, str]:
    quiet = theme().pairs["quiet"]
    canvas.frame(x, y, width, height, quiet.solid, 0.15)
    return quiet.text, PAPER


PAINTS: tuple[Paint, ...] = (_full, _hatched, _hollow, _blank)
