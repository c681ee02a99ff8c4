"""Styles under neutral names."""

from __future__ import annotations

from aftercare_docs.cleaning import Revisions, clean
from tests.verification import samples
from tests.verification.mutations.base import in_part
from tests.verification.samples import unzipped


def test_a_style_that_somebody_named_keeps_its_looks_under_a_neutral_name() -> None:
    style = '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Somebody"/><w:rPr><w:b/></w:rPr></w:style>'
    style += "</w:styles>"
    content = in_part("word/styles.xml", "</w:styles>", style)(samples.word())
    content = in_part(
        "word/document.xml", "<w:p><w:r><w:t>Thank", '<w:p><w:pPr><w:pStyle w:val="Mine"/></w:pPr><w:r><w:t>Thank'
    )(content)
    parts = unzipped(clean("plan.docx", content, Revisions.ACCEPT)[0])
    assert b'w:styleId="Style4"><w:name w:val="Style 4"/><w:rPr><w:b/>' in parts["word/styles.xml"]
    assert b'<w:pStyle w:val="Style4"/>' in parts["word/document.xml"]


def test_a_style_that_is_not_there_is_no_longer_used() -> None:
    content = in_part("word/document.xml", 'w:val="Heading1"', 'w:val="Somebody"')(samples.word())
    assert b"Somebody" not in unzipped(clean("plan.docx", content, Revisions.ACCEPT)[0])["word/document.xml"]
