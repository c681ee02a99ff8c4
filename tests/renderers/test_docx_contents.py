"""A contents list links to the document's own headings, in order, as soon as it is opened."""

from __future__ import annotations

from lxml import etree

from aftercare_docs.renderers import docx_contents
from aftercare_docs.renderers.docx_source import W, joined_text, stories
from tests.renderers.templates import template
from tests.word.kit import contents, p, run

BODY = (
    contents("Contents"),
    p("Heading 2", "First"),
    "text",
    p("Heading 3", "Below"),
    p("Heading 2", run("Sec"), run("ond")),
)


def filled(*paragraphs: str) -> etree._Element:
    body = stories(template(*paragraphs))["word/document.xml"]
    docx_contents.fill(body)
    return body


def test_the_entries_are_the_headings_of_its_levels_in_order() -> None:
    body = filled(*BODY)
    links = [joined_text(next(link.iterancestors(W + "p"))) for link in body.iter(W + "hyperlink")]
    assert links == ["First", "Second"]


def test_every_entry_leads_to_its_heading() -> None:
    body = filled(*BODY)
    marks = {m.get(W + "name"): joined_text(next(m.iterancestors(W + "p"))) for m in body.iter(W + "bookmarkStart")}
    assert [marks[link.get(W + "anchor")] for link in body.iter(W + "hyperlink")] == ["First", "Second"]


def test_the_field_stays_whole_so_that_word_can_bring_it_up_to_date() -> None:
    body = filled(*BODY)
    kinds = [mark.get(W + "fldCharType") for mark in body.iter(W + "fldChar")]
    assert kinds == ["begin", "separate", "end"]
    assert sum("TOC" in (code.text or "") for code in body.iter(W + "instrText")) == 1


def test_a_list_with_nothing_to_list_goes() -> None:
    body = filled(contents("Contents"), "text")
    assert not list(body.iter(W + "instrText"))
