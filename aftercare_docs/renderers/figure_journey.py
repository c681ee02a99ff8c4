"""The journey drawn: months from left to right, a lane to each level, and a sign for everything that happens.

A composed journey goes in, a drawn canvas comes out. Signs differ by shape, and by being full or hollow, so that
nothing rests on colour; those that would touch stand one below the other. Knows nothing of any document.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterator

from aftercare_docs.documents.figures import Journey, KeyEntry, Lane, Mark, MarkKind
from aftercare_docs.renderers.canvas import PAPER, Canvas, length
from aftercare_docs.theme import theme

NAMES, TOP, FOOT = 29.0, 9.5, 8.0  # millimetres for the names of lanes, the months above, and the key below
ROW, PAD = 5.4, 1.0
SIGN, DAY, APART = 1.55, 2.4, 1.4  # half a sign, from its middle to its day, and the least from one to the next
NARROWEST = 8.5  # for the name of a month
COLOURS = {MarkKind.SESSION: "title", MarkKind.CHECK_IN: "cards.Plum", MarkKind.MOMENT: "input"}
Placed = tuple[float, int, Mark]
"""How far from the left, in which row of its lane, and what."""


def draw(journey: Journey, width: float) -> Canvas:
    """The whole picture."""
    span = (width - NAMES - SIGN) / journey.months
    placed = [list(_apart(_along(journey, lane, span), width)) for lane in journey.lanes]
    rows = [max(row for _, row, _ in signs) + 1 for signs in placed]
    canvas = Canvas(width, TOP + sum(count * ROW + 2 * PAD for count in rows) + FOOT)
    _months(canvas, journey, span)
    top = TOP
    for lane, signs, count in zip(journey.lanes, placed, rows, strict=True):
        _lane(canvas, lane, signs, top)
        top += count * ROW + 2 * PAD
    _line(canvas, top)
    _key(canvas, journey.key, top + FOOT / 2 + 1)
    return canvas


def _along(journey: Journey, lane: Lane, span: float) -> list[tuple[float, Mark]]:
    """Each mark with its place from left to right."""
    return [(NAMES + span * _months_since(journey.start, mark.date), mark) for mark in lane.marks]


def _months_since(start: dt.date, date: dt.date) -> float:
    days = calendar.monthrange(date.year, date.month)[1]
    return (date.year - start.year) * 12 + date.month - start.month + (date.day - 0.5) / days


def _apart(signs: list[tuple[float, Mark]], width: float) -> Iterator[Placed]:
    """Each sign in the first row where neither it nor its day touches another."""
    ends: list[float] = []
    for x, mark in signs:
        left, right = _extent(x, mark, width)
        row = next((row for row, end in enumerate(ends) if left - end >= APART), len(ends))
        ends[row : row + 1] = [right]
        yield x, row, mark


def _extent(x: float, mark: Mark, width: float) -> tuple[float, float]:
    """From where to where a sign goes with its day, which stands behind it, or before it at the edge of the sheet."""
    day = DAY - SIGN + length(mark.label) if mark.label else 0.0
    beyond = x + SIGN + day > width
    return (x - SIGN - day, x + SIGN) if beyond else (x - SIGN, x + SIGN + day)


def _months(canvas: Canvas, journey: Journey, span: float) -> None:
    """The months by their names, as many as there is room for, and the year where it begins."""
    every = next((n for n in (1, 2, 3, 6) if span * n >= NARROWEST), 12)
    ink, quiet = theme().colours["accent_deep"], theme().colours["muted"]
    shown = ""
    for number in range(journey.months):
        months = journey.start.month - 1 + number
        year, month = str(journey.start.year + months // 12), months % 12 + 1
        x = NAMES + span * number
        if number % every == 0:
            canvas.line((x, TOP - 4.6), (x, canvas.height - FOOT), theme().colours["line"], 0.15)
            canvas.words(x + 1, TOP - 2.4, calendar.month_abbr[month], quiet)
        if year != shown and number % every == 0:
            canvas.words(x + 1, TOP - 6.6, year, ink, bold=True)
            shown = year


def _lane(canvas: Canvas, lane: Lane, signs: list[Placed], top: float) -> None:
    ink = theme().colours["ink"]
    _line(canvas, top)
    canvas.words(0.6, top + PAD + ROW / 2, lane.name, theme().colours["accent_deep"], size=9, bold=True)
    for x, row, mark in signs:
        y = top + PAD + row * ROW + ROW / 2
        sign(canvas, x, y, mark.kind, done=mark.done)
        before = _extent(x, mark, canvas.width)[1] == x + SIGN
        canvas.words(x + (-DAY if before else DAY), y, mark.label, ink, to="right" if before else "left")


def _line(canvas: Canvas, y: float) -> None:
    canvas.line((0, y), (canvas.width, y), theme().colours["muted"], 0.15)


def sign(canvas: Canvas, x: float, y: float, kind: MarkKind, *, done: bool) -> None:
    """A disc for a session, a diamond for a check-in, a triangle for a moment; hollow while it is to come."""
    ink = theme().pair(COLOURS[kind]).solid
    ground, size = ink if done else PAPER, SIGN
    if kind is MarkKind.SESSION:
        canvas.circle(x, y, size, ink, ground)
    elif kind is MarkKind.CHECK_IN:
        size *= 1.2
        canvas.shape([(x, y - size), (x + size, y), (x, y + size), (x - size, y)], ink, ground)
    else:
        canvas.shape([(x, y - size), (x + size, y + size * 0.8), (x - size, y + size * 0.8)], ink, ground)


def _key(canvas: Canvas, key: tuple[KeyEntry, ...], y: float) -> None:
    x = NAMES + 2.0
    for entry in key:
        sign(canvas, x, y, entry.kind, done=entry.done)
        canvas.words(x + 3, y, entry.text, theme().colours["ink"])
        x += length(entry.text) + 8
