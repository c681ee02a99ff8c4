"""Paper that can be read, pages that end between parts, and the state of the copy on every one of them."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.documents.base import Front
from aftercare_docs.documents.spreadsheet import Paper
from aftercare_docs.renderers.xlsx_pages import breaks, fitting, footer, header, scale
from tests.renderers.finished import DRAFT

FRONT = Front("Action plan", "SCP", "SCP", "Health & housing", "", "", "October 2026")
NARROW, WIDE = (40.0,), (300.0,)


def test_what_would_print_too_small_on_a4_prints_on_a3() -> None:
    assert fitting(Paper.A4_LANDSCAPE, NARROW) is Paper.A4_LANDSCAPE
    assert fitting(Paper.A4_LANDSCAPE, WIDE) is Paper.A3_LANDSCAPE
    assert fitting(Paper.A4, WIDE) is Paper.A4


def test_nothing_is_printed_larger_than_it_is() -> None:
    assert scale(Paper.A4, NARROW) == scale(Paper.A4, ()) == 1.0
    assert 0.4 < scale(Paper.A4_LANDSCAPE, WIDE) < 0.6


def test_a_part_that_does_not_fit_any_more_begins_a_page() -> None:
    heights = dict.fromkeys(range(60), 20.0)
    assert breaks([4, 20, 30, 50], 60, heights, Paper.A4_LANDSCAPE, NARROW) == (20, 30, 50)
    assert breaks([4, 20], 24, heights, Paper.A4_LANDSCAPE, NARROW) == ()


def test_the_first_part_stays_with_the_title_however_long_it_is() -> None:
    heights = dict.fromkeys(range(200), 20.0)
    assert breaks([4, 190], 200, heights, Paper.A4_LANDSCAPE, NARROW) in {(), (190,)}
    assert 4 not in breaks([4, 190], 200, heights, Paper.A4_LANDSCAPE, NARROW)


def test_every_page_says_what_it_belongs_to_and_how_it_stands() -> None:
    assert header(FRONT, DRAFT) == (
        '&L&"Arial,Regular"&9Action plan: Health && housing&R&"Arial,Regular"&9OFFICIAL-SENSITIVE'
    )
    assert footer(DRAFT) == (
        '&L&"Arial,Regular"&9Draft 0.3 for approval&C&"Arial,Regular"&9&A&R&"Arial,Regular"&9Page &P of &N'
    )


def test_a_long_title_leaves_room_for_the_rest() -> None:
    long = replace(FRONT, engagement_title="Health & housing " * 40)
    assert len(header(long, DRAFT)) < 255
    assert "\N{HORIZONTAL ELLIPSIS}" in header(long, DRAFT)
    assert "Action plan&R" in header(replace(FRONT, engagement_title=""), DRAFT)
