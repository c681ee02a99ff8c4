"""Text that stands off its page or has no room is named; a page that is only unusual is not."""

from __future__ import annotations

import pytest

from tests.verification.planted import LAST, carriers, in_word

SIZE = '<w:pgSz w:w="11906" w:h="16838"/>'


def said(old: str, new: str) -> set[str]:
    return carriers([f for f in in_word(old, new) if f.code == "FIL44"])


def row(properties: str, text: str = "Thank you.") -> str:
    return (
        '<w:tbl><w:tblPr><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid>'
        f"<w:tr><w:trPr>{properties}</w:trPr><w:tc><w:tcPr/><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )


@pytest.mark.parametrize(
    ("section", "carrier"),
    [
        ('<w:pgSz w:w="300" w:h="16838"/>', "page without room for its text"),
        ('<w:pgSz w:w="11906" w:h="300"/>', "page without room for its text"),
        (f'{SIZE}<w:pgMar w:top="9000" w:bottom="9000"/>', "page without room for its text"),
        (f'{SIZE}<w:pgMar w:left="6000" w:right="5500"/>', "page without room for its text"),
        (f'{SIZE}<w:cols w:num="9" w:space="720"/>', "columns without room for their text"),
        (f'{SIZE}<w:pgMar w:footer="12000"/>', "header or footer off the page"),
    ],
)
def test_pages_that_show_nothing_are_named(section: str, carrier: str) -> None:
    assert carrier in said(SIZE, section)


@pytest.mark.parametrize(
    "section",
    [
        '<w:pgSz w:w="8391" w:h="5953" w:orient="landscape"/><w:pgMar w:top="737" w:left="567" w:right="567"/>',
        f'{SIZE}<w:pgMar w:top="-1304" w:bottom="1134" w:header="567"/>',
        f'{SIZE}<w:cols w:num="2" w:sep="1" w:space="1474"/>',
    ],
)
def test_small_pages_and_columns_are_no_finding(section: str) -> None:
    assert said(SIZE, section) == set()


@pytest.mark.parametrize("height", [('w:val="240" w:hRule="exact"'), ('w:val="20" w:hRule="atLeast"')])
def test_a_line_in_a_row_that_holds_it_is_no_finding(height: str) -> None:
    assert said(LAST, row(f"<w:trHeight {height}/>") + LAST) == set()


def test_a_long_text_in_a_row_of_one_line_is_cut() -> None:
    assert said(LAST, row('<w:trHeight w:val="240" w:hRule="exact"/>', "word " * 90) + LAST) == {"text in no space"}


def test_what_is_moved_to_the_next_page_is_still_read() -> None:
    moved = f'<w:p><w:pPr><w:spacing w:before="20000"/></w:pPr>{LAST[5:]}'
    assert said(LAST, moved) == set()
