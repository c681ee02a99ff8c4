"""The text in the order in which it is read aloud."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from aftercare_docs.expected import Expected
from aftercare_docs.verification.pdf.equality import bare, check, reading_order
from aftercare_docs.verification.pdf.pages import read
from tests.verification import samples

TOLD = samples.PDF_EXPECTED


def said(*text: str) -> list[str]:
    with pikepdf.open(BytesIO(samples.pdf())) as opened:
        expected = Expected(TOLD.properties, text, also=TOLD.also)
        return [str(f.facts["what"]) for f in check("a.pdf", opened, read(samples.pdf()), expected)]


def test_what_was_told_is_there() -> None:
    assert said(*TOLD.text) == []


@pytest.mark.parametrize("text", [TOLD.text[1:], (*TOLD.text[:2], "Other", *TOLD.text[3:]), TOLD.text[::-1]])
def test_another_text_is_noticed(text: tuple[str, ...]) -> None:
    assert said(*text) == ["the text of this page"]


def test_a_text_that_is_not_there_is_counted() -> None:
    assert said(*TOLD.text, "And more") == ["1 texts are missing"]


def test_headers_of_tables_are_known_as_such() -> None:
    with pikepdf.open(BytesIO(samples.pdf())) as opened:
        assert sum(heads for _, _, heads in reading_order(opened)) == 3


def test_white_space_and_hyphens_at_line_ends_do_not_count() -> None:
    assert bare("a b\u00a0c\u00ad\nd") == "abcd"
