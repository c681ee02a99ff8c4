"""Paper and page breaks: the size of a sheet goes in, the paper it prints on and where its pages end come out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aftercare_docs.documents.base import Front, Stamp
from aftercare_docs.documents.spreadsheet import Paper
from aftercare_docs.theme import theme
from aftercare_docs.words import words

SIDE, TOP_AND_BOTTOM = 0.8 * 72, 1.45 * 72  # the margins, in points
SIZES = {Paper.A4: (595, 842), Paper.A4_LANDSCAPE: (842, 595), Paper.A3_LANDSCAPE: (1191, 842)}
SMALLEST = 0.6  # printed smaller than this, a table is for decoration
EMPTY_ROW = 14.25
LONGEST_LINE = 80  # three parts and their codes must stay under the 255 characters that Excel allows


def fitting(paper: Paper, widths: Sequence[float]) -> Paper:
    """The paper that was asked for, or A3 where a landscape A4 page would be too small to read."""
    if paper is Paper.A4_LANDSCAPE and scale(paper, widths) < SMALLEST:
        return Paper.A3_LANDSCAPE
    return paper


def scale(paper: Paper, widths: Sequence[float]) -> float:
    """How small a sheet prints that is one page wide. A sheet is never made larger than it is."""
    across = sum(width * 8 + 5 for width in widths) * 0.75
    return min(1.0, (SIZES[paper][0] - SIDE) / across) if across else 1.0


def breaks(
    starts: Sequence[int], end: int, heights: Mapping[int, float], paper: Paper, widths: Sequence[float]
) -> tuple[int, ...]:
    """The rows that begin a new page, so that a part stays together where it fits; the first stays with the title."""
    room = (SIZES[paper][1] - TOP_AND_BOTTOM) / scale(paper, widths)
    used = _tall(0, starts[0], heights)
    found = []
    for start, stop in zip(starts, [*starts[1:], end], strict=True):
        part = _tall(start, stop, heights)
        if used + part > room and start != starts[0]:
            found.append(start)
            used = 0.0
        used = (used + part) % room
    return tuple(found)


def _tall(first: int, stop: int, heights: Mapping[int, float]) -> float:
    return sum(heights.get(row, EMPTY_ROW) for row in range(first, stop))


def header(front: Front, stamp: Stamp) -> str:
    """Title left, marking right, on every printed page."""
    title = f"{front.title}: {front.engagement_title}" if front.engagement_title else front.title
    return f"&L{_font()}{_plain(title)}&R{_font()}{_plain(stamp.marking)}"


def footer(stamp: Stamp) -> str:
    """The state of the copy left, the sheet in the middle, the page right."""
    return f"&L{_font()}{_plain(stamp.status)}&C{_font()}&A&R{_font()}{words()['spreadsheet']['page']}"


def _font() -> str:
    return f'&"{theme().fonts["office"]},Regular"&9'


def _plain(text: str) -> str:
    """A text that the codes of headers and footers cannot change, and that leaves room for the others."""
    short = text if len(text) <= LONGEST_LINE else text[: LONGEST_LINE - 1] + "\N{HORIZONTAL ELLIPSIS}"
    return short.replace("&", "&&")
