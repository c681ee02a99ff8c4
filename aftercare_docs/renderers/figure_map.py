"""The prioritisation map drawn: five by five, with the references of the actions in the cell where they stand.

A composed map goes in, a drawn canvas comes out. The name of each place is printed where it lies, so that its ground
is only ever a help. Rows grow with what stands in them, and nothing overlaps. Knows nothing of any document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aftercare_docs.documents.action_plan.priorities import PLACE_COLOURS, SCALE
from aftercare_docs.documents.figures import PriorityMap
from aftercare_docs.documents.summary import placed
from aftercare_docs.renderers.canvas import Canvas, length
from aftercare_docs.theme import theme

LEFT, FOOT = 27.0, 6.5
LINE, PAD, NAME = 4.0, 1.6, 4.6
LEAST = 9.5  # of a row
GAP, APART = 0.5, 1.6  # between two cells, and between two places
SIZE = 9.0
NAMED = {(5, 1), (5, 4), (3, 3), (2, 1), (2, 4)}
"""The cell, by impact and effort, where the name of its place is printed: the first of each, and the middle."""


def draw(figure: PriorityMap, width: float) -> Canvas:
    """The whole picture: impact downwards from the most, effort across from the least."""
    cell = (width - LEFT - 2 * APART - 2 * GAP) / len(SCALE)
    lines = {(c.impact, c.effort): tuple(_lines(c.refs, cell - 2 * PAD)) for c in figure.cells}
    rows = [(impact, max(_height(impact, effort, lines) for effort in SCALE)) for impact in reversed(SCALE)]
    canvas = Canvas(width, sum(height for _, height in rows) + 2 * APART + 2 * GAP + FOOT)
    y = 0.0
    for impact, height in rows:
        _named(canvas, LEFT - 2, y + height / 2, _scored(figure, figure.down, impact), "right")
        x = LEFT
        for effort in SCALE:
            _cell(canvas, (x, y, cell, height), (impact, effort), lines.get((impact, effort), ()))
            x += cell + _gap(effort, effort + 1)
        y += height + _gap(impact, impact - 1)
    x = LEFT
    for effort in SCALE:
        _named(canvas, x + cell / 2, canvas.height - FOOT / 2 + 0.8, _scored(figure, figure.across, effort), "middle")
        x += cell + _gap(effort, effort + 1)
    return canvas


def _gap(one: int, other: int) -> float:
    """High is 4 or 5 and low is 1 or 2: the wider gaps are where a place ends."""
    return GAP if {one, other} in ({1, 2}, {4, 5}) else APART if 0 < other <= len(SCALE) else 0.0


def _scored(figure: PriorityMap, what: str, score: int) -> str:
    return f"{what} {score}" + {1: f" ({figure.least})", len(SCALE): f" ({figure.most})"}.get(score, "")


def _lines(refs: Iterable[str], room: float) -> Iterator[str]:
    """References in as many lines as they need."""
    line = ""
    for ref in refs:
        longer = f"{line}, {ref}" if line else ref
        if line and length(longer + ",", SIZE) > room:
            yield line + ","
            longer = ref
        line = longer
    if line:
        yield line


def _height(impact: int, effort: int, lines: dict[tuple[int, int], tuple[str, ...]]) -> float:
    name = NAME if (impact, effort) in NAMED else 0
    return max(LEAST, name + LINE * len(lines.get((impact, effort), ())) + 2 * PAD)


def _cell(canvas: Canvas, box: tuple[float, float, float, float], at: tuple[int, int], lines: tuple[str, ...]) -> None:
    place = placed(*at)
    look = theme().pair(PLACE_COLOURS[str(place)])
    x, y, width, height = box
    canvas.rectangle(x, y, width, height, look.fill)
    canvas.rectangle(x, y, 0.7, height, look.solid)
    top = y + PAD
    if at in NAMED:
        canvas.words(x + PAD + 0.4, top + 1.7, str(place), look.text, look.fill, bold=True)
        top += NAME
    for number, text in enumerate(lines):
        canvas.words(x + PAD + 0.4, top + LINE * number + LINE / 2, text, theme().colours["ink"], look.fill, SIZE)


def _named(canvas: Canvas, x: float, y: float, text: str, to: str) -> None:
    canvas.words(x, y, text, theme().colours["muted"], to=to)
