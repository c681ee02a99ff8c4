"""Formats are made once, columns are wide enough, and rows are high enough for what they hold."""

from __future__ import annotations

from io import BytesIO

import pytest
from xlsxwriter import Workbook

from aftercare_docs.authoring.dress import dress, family, height, width
from aftercare_docs.columns import Group
from aftercare_docs.engagement import SHEETS


def test_a_format_is_made_once() -> None:
    with Workbook(BytesIO()) as book:
        book.add_worksheet()
        looks = dress(book)
        for spec in SHEETS:
            for column in spec.columns:
                assert looks.cell(column) is looks.cell(column)
                assert looks.header(spec.group, column) is looks.header(spec.group, column)
        assert len(book.formats) < 40


def test_each_part_of_the_workbook_has_a_colour_of_its_own() -> None:
    assert len({family(group) for group in Group}) == len(Group)


def test_the_longest_word_of_a_heading_fits_its_column() -> None:
    for spec in SHEETS:
        for column in spec.columns:
            assert max(map(len, column.heading.split())) < width(column)


@pytest.mark.parametrize(
    ("texts", "lines"),
    [([], 1), ([("", 10)], 1), ([("one line", 10)], 1), ([("x" * 35, 10), ("x", 5)], 4), ([("a\n\nb", 9)], 3)],
)
def test_a_row_is_as_high_as_its_longest_cell(texts: list[tuple[str, int]], lines: int) -> None:
    assert height(texts) == 4 + 13 * lines
