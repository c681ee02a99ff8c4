"""The map names its places where they lie, and gives every reference the room it needs."""

from __future__ import annotations

from aftercare_docs.documents.figures import Cell, PriorityMap
from aftercare_docs.documents.summary import Place, placed
from aftercare_docs.renderers.canvas import length
from aftercare_docs.renderers.figure_map import NAMED, _lines, draw

WIDTH = 166.0


def made(*cells: Cell) -> PriorityMap:
    return PriorityMap("map", "alt", "", cells, (), "Impact", "Effort", "least", "most")


def test_each_place_is_named_once_within_itself() -> None:
    named = [placed(*at) for at in NAMED]
    assert sorted(named) == sorted(place for place in Place if place is not Place.NOT_SCORED)
    said = draw(made(Cell(1, 1, ("A01",))), WIDTH).said
    assert [word for word in said if word in set(Place)] == [
        place for place in dict.fromkeys(said) if place in set(Place)
    ]


def test_every_reference_is_drawn_and_both_scales_are_named() -> None:
    said = draw(made(Cell(5, 1, ("A01", "A02")), Cell(1, 5, ("A03",))), WIDTH).said
    assert {"A01, A02", "A03", "Impact 5 (most)", "Impact 1 (least)", "Effort 1 (least)", "Effort 5 (most)"} <= set(
        said
    )


def test_references_break_into_lines_that_fit() -> None:
    lines = list(_lines([f"A{n:02}" for n in range(1, 30)], 24))
    assert all(length(line, 9) <= 24 for line in lines)
    assert ", ".join(line.rstrip(",") for line in lines) == ", ".join(f"A{n:02}" for n in range(1, 30))


def test_a_row_grows_with_what_stands_in_it() -> None:
    crowd = Cell(3, 3, tuple(f"A{n:02}" for n in range(40)))
    assert draw(made(crowd), WIDTH).height > draw(made(Cell(3, 3, ("A01",))), WIDTH).height
