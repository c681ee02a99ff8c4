"""Tracked changes, accepted or refused."""

from __future__ import annotations

import pytest

from aftercare_docs.cleaning import Revisions, clean
from tests.verification import samples
from tests.verification.mutations.base import in_part
from tests.verification.samples import unzipped

WHO = 'w:id="1" w:author="Somebody" w:date="2026-03-04T05:06:07Z"'
LAST = "<w:p><w:r><w:t>Thank you.</w:t></w:r></w:p>"


def run(text: str, tag: str = "t") -> str:
    return f"<w:r><w:{tag}>{text}</w:{tag}></w:r>"


@pytest.mark.parametrize(
    ("markup", "accepted", "refused"),
    [
        (f"<w:p>{run('One')}<w:ins {WHO}>{run('two')}</w:ins></w:p>", "Onetwo", "One"),
        (f"<w:p>{run('One')}<w:del {WHO}>{run('two', 'delText')}</w:del></w:p>", "One", "Onetwo"),
        (f"<w:p>{run('One')}<w:moveTo {WHO}>{run('two')}</w:moveTo></w:p>", "Onetwo", "One"),
        (f"<w:p>{run('One')}<w:moveFrom {WHO}>{run('two')}</w:moveFrom></w:p>", "One", "Onetwo"),
        (
            f"<w:p><w:pPr><w:rPr><w:ins {WHO}/></w:rPr></w:pPr>{run('One')}</w:p><w:p>{run('two')}</w:p>",
            "One|two",
            "Onetwo",
        ),
        (
            f"<w:p><w:pPr><w:rPr><w:del {WHO}/></w:rPr></w:pPr>{run('One')}</w:p><w:p>{run('two')}</w:p>",
            "Onetwo",
            "One|two",
        ),
    ],
)
def test_what_is_left_reads_as_decided(markup: str, accepted: str, refused: str) -> None:
    content = in_part("word/document.xml", LAST, markup)(samples.word())
    for choice, wanted in ((Revisions.ACCEPT, accepted), (Revisions.REJECT, refused)):
        cleaned, found = clean("plan.docx", content, choice)
        assert cleaned, list(map(str, found))
        document = unzipped(cleaned)["word/document.xml"].decode()
        assert _paragraphs(document)[-len(wanted.split("|")) :] == wanted.split("|")
        assert "Somebody" not in document


def test_a_change_of_formatting_is_taken_back_when_refused() -> None:
    change = f"<w:rPr><w:b/><w:rPrChange {WHO}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>"
    content = in_part("word/document.xml", LAST, f"<w:p><w:r>{change}<w:t>One</w:t></w:r></w:p>")(samples.word())
    kept = unzipped(clean("plan.docx", content, Revisions.ACCEPT)[0])["word/document.xml"]
    back = unzipped(clean("plan.docx", content, Revisions.REJECT)[0])["word/document.xml"]
    assert b"<w:rPr><w:b/></w:rPr><w:t>One" in kept
    assert b"<w:rPr><w:i/></w:rPr><w:t>One" in back


def test_changed_cells_of_a_table_are_left_to_a_person() -> None:
    content = in_part("word/document.xml", "<w:tcPr>", f"<w:tcPr><w:cellDel {WHO}/>")(samples.word())
    cleaned, found = clean("plan.docx", content, Revisions.ACCEPT)
    assert (cleaned, [finding.code for finding in found]) == (b"", ["FIL80"])


def _paragraphs(document: str) -> list[str]:
    import re

    paragraphs = re.findall(r"<w:p(?: [^>]*)?>(.*?)</w:p>", document)
    return [text for p in paragraphs if (text := "".join(re.findall(r"<w:t[^>]*>([^<]*)</w:t>", p)))]
