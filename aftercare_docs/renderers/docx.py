"""Word documents: a composed document and a template in, the bytes of a .docx out.

The template says how it looks and in which order things are printed; a person may restyle it in Word. It may start
from three names: ``d``, the document; ``stamp``, what is said about this copy; ``banner``, the words that mark a
draft. The text to expect is worked out from the template's own paragraphs, without the library that renders.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from io import BytesIO

from docxtpl import DocxTemplate
from jinja2 import TemplateError, UndefinedError
from lxml import etree

from aftercare_docs.documents.base import Document, FileSpec, Stamp
from aftercare_docs.expected import Expected
from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.renderers import docx_contents, docx_figures
from aftercare_docs.renderers.docx_lint import TemplateRefused, lint
from aftercare_docs.renderers.docx_pages import keep_rows_together
from aftercare_docs.renderers.docx_reading import paragraphs, read, tree
from aftercare_docs.renderers.docx_source import FIGURE
from aftercare_docs.renderers.docx_tidy import tidy
from aftercare_docs.renderers.docx_walking import printed
from aftercare_docs.renderers.docx_words import environment
from aftercare_docs.renderers.logo import logo
from aftercare_docs.resources import template_path
from aftercare_docs.words import words

BREAKS = re.compile(r"[\t\n\a\f]")


class Template(DocxTemplate):  # type: ignore[misc]  # the library has no types
    """A template of which nothing is printed that could be a break: see ``docx_words.printable``."""

    def resolve_listing(self, xml: str) -> str:
        """What the library makes of breaks within a text; it looks at every run, and most templates have no such."""
        return str(super().resolve_listing(xml)) if BREAKS.search(xml) else xml


def render(document: Document, stamp: Stamp, spec: FileSpec) -> bytes:
    """The finished file. A template that does more than print and loop is refused before it is used."""
    content = template_path(spec.template).read_bytes()
    if found := _looked_over(spec.template, content, type(document)):
        raise TemplateRefused(found)
    template = _opened(spec.template, content)
    _print(template, document, stamp, spec)
    body = template.docx.element.body
    docx_contents.fill(body)
    pictures = docx_figures.place(body, set(template.docx.part.rels), document, spec.template)
    keep_rows_together(body)
    saved = BytesIO()
    template.save(saved)
    return tidy(saved.getvalue(), properties(document), pictures)


def get_ready(document: type, spec: FileSpec) -> None:
    """Look a template over and compile it before there is anything to print; what is wrong is said when it is used."""
    content = template_path(spec.template).read_bytes()
    if not _looked_over(spec.template, content, document):
        with suppress(UndefinedError, TemplateRefused):
            _opened(spec.template, content).render({}, environment(markup=True))  # stops at the first name
        if any(line.style == FIGURE for story in read(content) for line in story.lines):
            docx_figures.get_ready()


@lru_cache(maxsize=64)
def _looked_over(name: str, content: bytes, document: type) -> tuple[Finding, ...]:
    return lint(name, content, roots(document))


def _opened(name: str, content: bytes) -> Template:
    try:
        template = Template(BytesIO(content))
        template.init_docx()
        _ = template.docx.core_properties.title, template.docx.element.body, list(template.docx.sections)
    except Exception as error:  # a library at work on bytes from anywhere can fail in any way
        why = {"why": "its parts do not fit together"}
        raise TemplateRefused((Finding("TPL07", PartRef(name), why),)) from error
    return template


def _print(template: Template, document: Document, stamp: Stamp, spec: FileSpec) -> None:
    try:
        template.render(_context(document, stamp), environment(markup=True))
    except (TemplateError, etree.LxmlError) as error:
        raise TemplateRefused((Finding("TPL03", PartRef(spec.template)),)) from error


def expected(document: Document, stamp: Stamp, spec: FileSpec) -> Expected:
    """Every paragraph that a reader must find: the document's, then those of headers and footers; and every picture."""
    content, context = template_path(spec.template).read_bytes(), _context(document, stamp)
    shown = [each for story in read(content) for each in paragraphs(printed(tree(story.source), context))]
    names = (text for style, text in shown if style == FIGURE)
    return Expected(
        properties(document),
        tuple(text for style, text in shown if style != FIGURE and text.strip()),
        pictures=(*filter(None, [logo(document)]), *docx_figures.named(names, document, spec.template)),
    )


def roots(document: type) -> dict[str, object]:
    """The names that a template may start from, each with its type."""
    return {"d": document, "stamp": Stamp, "banner": str}


def properties(document: Document) -> dict[str, str]:
    """What a file says about itself: no person, no date, no tool."""
    front = document.front
    title = f"{front.title}: {front.engagement_title}" if front.engagement_title else front.title
    return {"title": title, "author": front.partnership, "language": "en-GB"}


def _context(document: Document, stamp: Stamp) -> Mapping[str, object]:
    return {"d": document, "stamp": stamp, "banner": words()["draft"]["banner"]}
