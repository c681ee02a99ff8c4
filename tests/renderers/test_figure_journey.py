"""The signs of a journey can be told apart without colour, never touch, and stay on their sheet."""

from __future__ import annotations

import datetime as dt
from itertools import combinations

import pytest

from aftercare_docs.documents.figures import Journey, Lane, Mark, MarkKind
from aftercare_docs.renderers.canvas import Canvas
from aftercare_docs.renderers.figure_journey import APART, SIGN, _apart, _extent, draw, sign

WIDTH = 166.0


def lane(*days: dt.date, label: bool = True) -> Lane:
    marks = tuple(Mark(day, str(day.day) if label else "", MarkKind.SESSION, True) for day in days)
    return Lane("Team", marks, "", "", "")


def made(months: int, *days: dt.date) -> Canvas:
    return draw(Journey("journey", "alt", "", dt.date(2026, 6, 1), months, (lane(*days),), ()), WIDTH)


def test_signs_that_would_touch_stand_in_rows_of_their_own() -> None:
    days = [dt.date(2026, 6, day) for day in range(1, 20)]
    signs = [(40 + 0.4 * day.day, Mark(day, str(day.day), MarkKind.SESSION, True)) for day in days]
    placed = list(_apart(signs, WIDTH))
    assert [mark for _, _, mark in placed] == [mark for _, mark in signs]
    for (x, row, mark), (other, second, next_mark) in combinations(placed, 2):
        if row == second:
            ends = sorted([_extent(x, mark, WIDTH), _extent(other, next_mark, WIDTH)])
            assert ends[1][0] - ends[0][1] >= APART


def test_the_day_of_the_last_sign_stands_before_it() -> None:
    assert _extent(WIDTH - SIGN, Mark(dt.date(2026, 6, 30), "30", MarkKind.SESSION, True), WIDTH)[1] == WIDTH


@pytest.mark.parametrize(("months", "wanted"), [(6, "Jun Jul Aug Sep Oct Nov"), (24, "Jun Aug Oct Dec"), (120, "Jun")])
def test_months_are_named_as_far_as_there_is_room(months: int, wanted: str) -> None:
    said = made(months, dt.date(2026, 6, 3)).said
    names = [word for word in said if word.isalpha() and len(word) == 3]
    assert " ".join(names[: len(wanted.split())]) == wanted
    assert "2026" in said


def test_every_sign_differs_in_grey_from_every_other() -> None:
    def drawn(kind: MarkKind, done: bool) -> bytes:
        canvas = Canvas(6, 6)
        sign(canvas, 3, 3, kind, done=done)
        grey = canvas._image.point([0 if colour == canvas._palette["#FFFFFF"] else 255 for colour in range(256)])
        return grey.tobytes()

    kinds = [(kind, done) for kind in MarkKind for done in (True, False)]
    assert len({drawn(*each) for each in kinds}) == len(kinds)


def test_a_sheet_grows_with_what_happens() -> None:
    assert made(6, dt.date(2026, 6, 3)).height < made(6, *[dt.date(2026, 6, day) for day in range(3, 9)]).height
