"""Every figure becomes a picture that says what the figure says, small, the same each time, and readable in grey."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from aftercare_docs.documents.figures import Bars, Journey, PriorityMap, Strengths
from aftercare_docs.documents.journey import journey
from aftercare_docs.documents.pictures import balance, priority_map, strength, trends
from aftercare_docs.documents.summary import summarise
from aftercare_docs.release import Release
from aftercare_docs.renderers import figures
from aftercare_docs.renderers.figures import DRAWN, WIDTH, picture
from aftercare_docs.renderers.logo import EMU
from aftercare_docs.vocabularies import ArtefactKind
from tests.releases import FULL, heavy
from tests.renderers.finished import measured
from tests.workbooks import example_release

RELEASES: dict[str, Callable[[], Release]] = {
    "example": lambda: example_release(ArtefactKind.AFTERCARE_PLAN),
    "full": lambda: FULL,
    "heavy": heavy,
}
PAGE = 230.0  # millimetres between the margins, from top to bottom


def shown(release: Release) -> tuple[Journey, Bars, Strengths, PriorityMap]:
    summary = summarise(release)
    return journey(release), balance(summary), strength(summary), priority_map(release)


CASES = [pytest.param(name, number, id=f"{name}-{number}") for name in RELEASES for number in range(4)]


@pytest.mark.parametrize(("name", "number"), CASES)
def test_a_picture_is_as_wide_as_the_text_fits_a_page_and_is_small(name: str, number: int) -> None:
    made = picture(shown(RELEASES[name]())[number])
    assert made.size[0] == WIDTH * EMU
    assert 10 * EMU < made.size[1] < 0.7 * PAGE * EMU
    assert len(made.content) < 80_000


def test_every_kind_of_figure_has_its_way_of_being_drawn() -> None:
    assert set(DRAWN) == {type(figure) for figure in (*shown(FULL), trends(measured()))}


def test_what_is_drawn_is_known_word_for_word() -> None:
    lanes, bars, strengths, grid = map(picture, shown(FULL))
    assert {"Team", "Partnership", "In touch", "2026", "Jun", "24", "28", "Session, held"} <= set(lanes.said)
    assert list(bars.said[:2]) == ["Relational", bars.said[1]]
    assert {"R1", "R2"} <= set(strengths.said)
    assert {"A01", "A02", "Plan and protect", "Impact 5 (most)", "Effort 1 (least)"} <= set(grid.said)


def test_a_figure_is_drawn_once_and_the_same_each_time() -> None:
    figure = shown(FULL)[0]
    first = picture(figure)
    assert picture(replace(figure)) is first
    figures._drawn.cache_clear()
    assert picture(figure).content == first.content
