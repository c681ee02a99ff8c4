"""A figure as a picture: what was composed goes in, the bytes of a PNG come out with its size and every word in it.

The same figure gives the same bytes, and is drawn once. The kinds of figure are listed here, each with the module that
draws it; a new one is a line more. Knows nothing of the file that a picture will stand in.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from aftercare_docs.documents.figures import Bars, Figure, Journey, PriorityMap, Strengths, Trends
from aftercare_docs.expected import Picture
from aftercare_docs.renderers import figure_counts, figure_journey, figure_map, figure_trends
from aftercare_docs.renderers.canvas import Canvas
from aftercare_docs.renderers.logo import EMU
from aftercare_docs.theme import theme

WIDTH = 166.0  # millimetres between the margins of a page
DRAWN: dict[type[Figure], Callable[[Any, float], Canvas]] = {
    Journey: figure_journey.draw,
    Bars: figure_counts.draw_bars,
    Strengths: figure_counts.draw_strengths,
    PriorityMap: figure_map.draw,
    Trends: figure_trends.draw,
}


def picture(figure: Figure) -> Picture:
    """The picture of a figure in the colours of the house, as wide as the text it stands in."""
    return _drawn(figure, theme().key)


@lru_cache(maxsize=64)
def _drawn(figure: Figure, _: str) -> Picture:
    canvas = DRAWN[type(figure)](figure, WIDTH)
    size = (round(canvas.width * EMU), round(canvas.height * EMU))
    return Picture(canvas.png(), figure.alt, size, tuple(canvas.said))
