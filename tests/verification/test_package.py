"""An office file taken apart, or the reason why not."""

from __future__ import annotations

import pytest

from aftercare_docs.findings import Finding
from aftercare_docs.verification.package import open_package, source_of
from aftercare_docs.verification.reading import Case
from aftercare_docs.verification.search import Searcher
from tests.verification import samples
from tests.verification.samples import unzipped, zipped

TYPES = "[Content_Types].xml"


def opened(content: bytes, format_: str = "docx") -> list[Finding]:
    return open_package(Case(f"a.{format_}", content, Searcher([])), format_)[1]


def changed(part: str, old: bytes, new: bytes) -> bytes:
    parts = unzipped(samples.word())
    assert old in parts[part]
    return zipped({**parts, part: parts[part].replace(old, new, 1)})


def test_a_whole_file_opens_without_remark() -> None:
    assert opened(samples.word()) == []
    assert opened(samples.excel(), "xlsx") == []


def test_a_workbook_that_calls_itself_a_document_is_not_believed() -> None:
    assert {finding.code for finding in opened(samples.excel(), "docx")} == {"FIL07"}


@pytest.mark.parametrize(
    ("part", "old", "new", "code"),
    [
        (TYPES, b"</Types>", b'<Override PartName="/no.xml" ContentType="a/b"/></Types>', "FIL07"),
        (TYPES, b"</Types>", b'<Default Extension="xml" ContentType="a/b"/></Types>', "FIL07"),
        (TYPES, b"</Types>", b"<Other/></Types>", "FIL07"),
        (TYPES, b'Extension="xml"', b'Extension="xyz"', "FIL07"),
        ("_rels/.rels", b"word/document.xml", b"word/nothing.xml", "FIL07"),
        ("word/styles.xml", b"<w:styles", b"<!DOCTYPE a><w:styles", "FIL06"),
        ("word/styles.xml", b"</w:styles>", b"", "FIL07"),
    ],
)
def test_a_package_that_breaks_its_own_rules_is_reported(part: str, old: bytes, new: bytes, code: str) -> None:
    content = changed(part, old, new)
    if new.startswith(b'Extension="xyz"'):
        content = zipped({**unzipped(content), "word/other.xml": b"<a/>"})
    assert code in {finding.code for finding in opened(content)}


@pytest.mark.parametrize(
    ("rels", "source"),
    [
        ("_rels/.rels", ""),
        ("word/_rels/document.xml.rels", "word/document.xml"),
        ("xl/worksheets/_rels/sheet1.xml.rels", "xl/worksheets/sheet1.xml"),
    ],
)
def test_a_part_with_links_belongs_to_the_part_that_it_is_named_after(rels: str, source: str) -> None:
    assert source_of(rels) == source
