"""Every Word document of ours can be read by everyone: one test for each question, asked of every file.

The prompt cards in A6 are the one exception to A4: a card to a page is what they are for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import pytest
from lxml import etree

from aftercare_docs.documents import DOCUMENTS
from aftercare_docs.documents.base import FileSpec, Format
from aftercare_docs.packing import parts_of
from aftercare_docs.renderers import docx
from aftercare_docs.renderers.docx_source import W, joined_text
from aftercare_docs.theme import contrast
from tests import releases
from tests.renderers.templates import STAMP
from tests.renderers.test_docx import APPROVED

A4, A6 = {"11906", "16838"}, {"8391", "5953"}
NAMES = {spec.template: (d, spec) for d in DOCUMENTS.values() for spec in d.FILES if spec.format is Format.DOCX}
RELEASES = {"full": releases.FULL, "minimal": releases.MINIMAL, "heavy": releases.heavy()}
CASES = [(name, size) for name in NAMES for size in RELEASES]
every = pytest.mark.parametrize(("name", "size"), CASES)


class Opened:
    """One finished document, with its styles resolved."""

    def __init__(self, spec: FileSpec, content: bytes) -> None:
        self.spec = spec
        self.parts = parts_of(content)
        self.body = etree.fromstring(self.parts["word/document.xml"])
        self.styles = {
            s.get(W + "styleId", ""): s for s in etree.fromstring(self.parts["word/styles.xml"]).iter(W + "style")
        }

    def paragraphs(self) -> Iterator[tuple[etree._Element, str]]:
        for paragraph in self.body.iter(W + "p"):
            yield paragraph, joined_text(paragraph)

    def look(self, paragraph: etree._Element, name: str, attribute: str = "val") -> str:
        """A property of a paragraph's style, from the nearest style that has it."""
        node = paragraph.find(f"{W}pPr/{W}pStyle")
        style = self.styles.get(node.get(W + "val", "") if node is not None else "Normal")
        while style is not None:
            for place in ("pPr", "rPr"):
                found = style.find(f"{W}{place}/{W}{name}")
                if found is not None:
                    return found.get(W + attribute, "on")
            base = style.find(W + "basedOn")
            style = self.styles.get(base.get(W + "val", "")) if base is not None else None
        return ""

    def headings(self) -> list[tuple[int, str]]:
        levels = [(self.look(p, "outlineLvl"), text) for p, text in self.paragraphs()]
        return [(int(level) + 1, text) for level, text in levels if level]


@cache
def opened(name: str, size: str, *, draft: bool = False) -> Opened:
    deliverable, spec = NAMES[name]
    document = deliverable.compose(RELEASES[size])
    return Opened(spec, docx.render(document, STAMP if draft else APPROVED, spec))


@every
def test_w01_the_title_is_said_and_no_person_is(name: str, size: str) -> None:
    core = etree.fromstring(opened(name, size).parts["docProps/core.xml"])
    said = {etree.QName(node).localname: node.text for node in core}
    assert set(said) == {"title", "creator", "language"}
    assert said["title"] != name
    assert said["creator"] == RELEASES[size].details.partnership_name


@every
def test_w02_the_language_is_british_english_throughout(name: str, size: str) -> None:
    for part in ("word/document.xml", "word/styles.xml", "word/settings.xml"):
        root = etree.fromstring(opened(name, size).parts[part])
        languages = [node.get(W + "val") for node in root.iter(W + "lang", W + "themeFontLang")]
        assert set(languages) <= {"en-GB"}
    assert b'w:lang w:val="en-GB"' in opened(name, size).parts["word/styles.xml"]


@every
def test_w03_pages_are_a4_or_the_cards_own_size_and_not_in_compatibility_mode(name: str, size: str) -> None:
    sizes = [{page.get(W + "w"), page.get(W + "h")} for page in opened(name, size).body.iter(W + "pgSz")]
    assert sizes == [A6 if name == "prompt-cards.docx" else A4]
    settings = etree.fromstring(opened(name, size).parts["word/settings.xml"])
    modes = [s.get(W + "val") for s in settings.iter(W + "compatSetting") if s.get(W + "name") == "compatibilityMode"]
    assert modes == ["15"]


@every
def test_w04_one_heading_1_and_no_level_skipped(name: str, size: str) -> None:
    headings = opened(name, size).headings()
    assert [level for level, _ in headings].count(1) == 1
    assert headings[0][0] == 1
    assert all(after - before <= 1 for (before, _), (after, _) in pairwise(headings))
    assert all(text.strip() and len(text.split()) <= 30 for _, text in headings)


@every
def test_w05_nothing_only_looks_like_a_heading(name: str, size: str) -> None:
    file = opened(name, size)
    for paragraph, text in file.paragraphs():
        large = int(file.look(paragraph, "sz") or 24) >= 28
        bold = file.look(paragraph, "b") not in {"", "0", "false"}
        if text and large and bold and not file.look(paragraph, "outlineLvl"):
            assert "Cardlevel" in etree.tostring(paragraph).decode(), text  # repeats the heading of its level


@every
def test_w06_tables_have_a_header_row_a_name_and_whole_rows(name: str, size: str) -> None:
    for table in opened(name, size).body.iter(W + "tbl"):
        first, *others = table.findall(W + "tr")
        headings = ["".join(joined_text(p) for p in cell.iter(W + "p")) for cell in first.findall(W + "tc")]
        assert first.find(f"{W}trPr/{W}tblHeader") is not None
        assert all(headings)
        assert len(set(headings)) == len(headings)
        assert others, "a table says something"
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in (first, *others))
        assert all(len(row.findall(W + "tc")) == len(headings) for row in others)
        assert table.find(f"{W}tblPr/{W}tblCaption") is not None
        assert table.find(f"{W}tblPr/{W}tblDescription") is not None
        assert not list(table.iter(W + "gridSpan", W + "vMerge"))
        assert not [inner for inner in table.iter(W + "tbl") if inner is not table]


@every
def test_w08_lists_are_real(name: str, size: str) -> None:
    for _, text in opened(name, size).paragraphs():
        assert not re.match(r"\s*([-*\u2022]|\d+[.)])\s", text), text


@every
def test_w09_space_comes_from_styles(name: str, size: str) -> None:
    file = opened(name, size)
    empty = [not text for _, text in file.paragraphs()]
    assert not any(one and other for one, other in pairwise(empty))
    for paragraph, text in file.paragraphs():
        assert not re.search(r" {3}|\t\t", text)
        assert not [br for br in paragraph.iter(W + "br") if br.get(W + "type") == "page"]


@every
def test_w10_text_is_large_left_aligned_upright_and_airy(name: str, size: str) -> None:
    file = opened(name, size)
    for paragraph, text in file.paragraphs():
        in_table = next(paragraph.iterancestors(W + "tbl"), None) is not None
        small = any(style in etree.tostring(paragraph).decode() for style in ('"Cardsmall"', '"Cardboundary"'))
        least = 10 if small else 11 if in_table or "Cardback" in etree.tostring(paragraph).decode() else 12
        assert int(file.look(paragraph, "sz") or 24) >= 2 * least, text
        assert file.look(paragraph, "jc") in {"", "left", "start"}
        assert int(file.look(paragraph, "spacing", "line") or 276) >= 264
        assert file.look(paragraph, "i") == file.look(paragraph, "u") == file.look(paragraph, "caps") == ""
    assert not list(file.body.iter(W + "i", W + "u", W + "caps"))
    fonts = {
        f.get(W + "ascii") for s in (file.parts["word/styles.xml"],) for f in etree.fromstring(s).iter(W + "rFonts")
    }
    assert fonts == {"Arial"}


@every
def test_w11_every_pair_of_colours_can_be_read(name: str, size: str) -> None:
    file = opened(name, size)
    for paragraph, text in file.paragraphs():
        ink = "#" + (file.look(paragraph, "color") or "1E2D35")
        fill = "#" + (file.look(paragraph, "shd", "fill") or "FFFFFF")
        header = next(paragraph.iterancestors(W + "tr"), None)
        if header is not None and header.find(f"{W}trPr/{W}tblHeader") is not None:
            fill = "#EEF4F4"
        assert contrast(ink, fill) >= 4.5, text


@every
def test_w12_links_stay_within_the_document_and_say_where_they_go(name: str, size: str) -> None:
    file = opened(name, size)
    texts = ["".join(t.text or "" for t in link.iter(W + "t")) for link in file.body.iter(W + "hyperlink")]
    assert not any("://" in text or text.strip().lower() in {"here", "click here", "more"} for text in texts)
    assert b"External" not in file.parts["word/_rels/document.xml.rels"]


@every
def test_w13_there_is_nothing_afloat(name: str, size: str) -> None:
    markup = opened(name, size).parts["word/document.xml"]
    assert not re.search(rb"txbxContent|altChunk|w:object|v:shape|wp:anchor|w:pict|framePr", markup)


@every
def test_w14_the_contents_list_equals_the_headings(name: str, size: str) -> None:
    file = opened(name, size)
    entries = ["".join(t.text or "" for t in link.iter(W + "t")) for link in file.body.iter(W + "hyperlink")]
    if entries:
        assert entries == [text for level, text in file.headings() if level == 2]
        marks = {mark.get(W + "name") for mark in file.body.iter(W + "bookmarkStart")}
        assert {link.get(W + "anchor") for link in file.body.iter(W + "hyperlink")} == marks
    assert b"updateFields" not in file.parts["word/settings.xml"]


@every
def test_w15_nothing_is_left_of_the_template_or_of_editing(name: str, size: str) -> None:
    for part, content in opened(name, size).parts.items():
        assert not re.search(rb"\{\{|\{%|%\}|\}\}|Templatecontrol\"/></w:pPr>|w:vanish|w:ins |w:del |rsid", content), (
            part
        )


@every
def test_w16_the_package_is_whole_and_holds_what_is_expected(name: str, size: str) -> None:
    parts = opened(name, size).parts
    assert sorted(parts) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/footer1.xml",
        "word/header1.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
    ]
    targets = {f"word/{r.get('Target')}" for r in etree.fromstring(parts["word/_rels/document.xml.rels"])}
    assert targets <= set(parts)
    used = {
        node.get(W + "val") for node in etree.fromstring(parts["word/document.xml"]).iter(W + "pStyle", W + "tblStyle")
    }
    assert used <= set(opened(name, size).styles)


@every
def test_w18_no_text_is_a_machine_talking(name: str, size: str) -> None:
    for _, text in opened(name, size).paragraphs():
        assert not re.search(r"^None\.?$|: None\.?$|\bnan\b|00:00:00|\b1970\b|undefined|\[\]|\(\)", text), text
