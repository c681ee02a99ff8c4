"""A template is read once: a line to a paragraph, and the headings where their list stands."""

from __future__ import annotations

import pytest
from jinja2 import TemplateSyntaxError

from aftercare_docs.renderers.docx_reading import BREAK, CONTENTS, STYLE, paragraphs, read, tree
from tests.renderers.templates import template
from tests.word.kit import contents, p


def test_every_paragraph_is_a_line_with_its_style() -> None:
    story = read(template(p("Heading 1", "{{ d.title }}"), "Plain"))[0]
    assert story.source.split("\n")[:2] == [f"Heading1{STYLE}{{{{ d.title }}}}", f"{story.lines[1].style}{STYLE}Plain"]
    assert len(story.source.split("\n")) == len(story.lines)


def test_a_contents_list_becomes_the_headings_of_its_levels() -> None:
    story = read(template(contents("Contents"), p("Heading 2", "One"), p("Heading 3", "Two"), "Words"))[0]
    assert f"\n{CONTENTS}2-2{STYLE}" in story.source
    assert [text for _, text in paragraphs(story.source) if text] == ["Contents", "One", "One", "Two", "Words"]


def test_a_break_is_kept_in_the_text_and_is_a_space_in_a_tag() -> None:
    assert list(paragraphs(f"Normal{STYLE}one{BREAK}two")) == [("Normal", "one\ntwo")]


def test_a_tag_that_cannot_be_read_is_said_with_its_line() -> None:
    with pytest.raises(TemplateSyntaxError) as refused:
        tree("fine\n{% if %}")
    assert refused.value.lineno == 2
