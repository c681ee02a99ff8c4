"""Paragraphs in reading order, and what their runs print."""

from __future__ import annotations

import pytest
from lxml import etree

from aftercare_docs.verification.package import open_package
from aftercare_docs.verification.reading import Case
from aftercare_docs.verification.search import Searcher
from aftercare_docs.verification.word.story import paragraphs, text_of
from tests.verification import samples


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<w:r><w:t>One</w:t></w:r><w:r><w:t> two</w:t></w:r>", "One two"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "a\tb\nc"),
        ('<w:r><w:t>a</w:t><w:br w:type="page"/></w:r>', "a"),
        ("<w:ins><w:r><w:t>in</w:t></w:r></w:ins><w:del><w:r><w:delText>out</w:delText></w:r></w:del>", "in"),
        ("<w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink>", "link"),
        ("<w:r><w:instrText> PAGE </w:instrText></w:r>", ""),
        ('<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:sym w:char="F041"/></w:r>', "a\u2011b\uf041"),
    ],
)
def test_a_paragraph_prints_its_runs(markup: str, text: str) -> None:
    assert text_of(etree.fromstring(f"<w:p {samples.W}>{markup}</w:p>")) == text


def test_the_body_comes_first_with_tables_row_by_row() -> None:
    reading, _ = open_package(Case("a.docx", samples.word(), Searcher([])), "docx")
    assert reading is not None
    found = paragraphs(reading)
    assert tuple(p.text for p in found) == samples.WORD_EXPECTED.text
    assert [p.at.part for p in found][-2:] == ["paragraph 7", "header 1, paragraph 1"]
