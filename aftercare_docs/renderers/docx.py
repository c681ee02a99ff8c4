"""Word documents: a composed document and a template in, the bytes of a .docx out.

The template says how it looks and in which order things are printed; a person may restyle it in Word. It may start
from three names: ``d``, the document; ``stamp``, what is said about this copy; ``banner``, the words that mark a
draft. The text to expect is worked out from the template's own paragraphs, without the library that renders.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from io import BytesIO

from docxtpl import DocxTemplate
from jinja2 import Template, TemplateError, UndefinedError
from lxml import etree

from aftercare_docs.documents.base import Document, FileSpec, Stamp
from aftercare_docs.expected import Expected
from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.renderers import docx_contents, docx_figures
from aftercare_docs.renderers.docx_lint import TemplateRefused, lint
from aftercare_docs.renderers.docx_pages import keep_rows_together
from aftercare_docs.renderers.docx_source import FIGURE, W, lines, stories
from aftercare_docs.renderers.docx_tidy import tidy
from aftercare_docs.renderers.docx_words import environment
from aftercare_docs.resources import template_path
from aftercare_docs.words import words

STYLE, BREAK, CONTENTS = "\x1f", "\x1e", "\x1d"  # no text to print can hold these, so no text can forge them


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
        _compiled(content)
        with suppress(UndefinedError, TemplateRefused):
            _opened(spec.template, content).render({}, environment(markup=True))  # stops at the first name


@lru_cache(maxsize=64)
def _looked_over(name: str, content: bytes, document: type) -> tuple[Finding, ...]:
    return lint(name, content, roots(document))


def _opened(name: str, content: bytes) -> DocxTemplate:
    try:
        template = DocxTemplate(BytesIO(content))
        template.init_docx()
        _ = template.docx.core_properties.title, template.docx.element.body, list(template.docx.sections)
    except Exception as error:  # a library at work on bytes from anywhere can fail in any way
        why = {"why": "its parts do not fit together"}
        raise TemplateRefused((Finding("TPL07", PartRef(name), why),)) from error
    return template


def _print(template: DocxTemplate, document: Document, stamp: Stamp, spec: FileSpec) -> None:
    try:
        template.render(_context(document, stamp), environment(markup=True))
    except (TemplateError, etree.LxmlError) as error:
        raise TemplateRefused((Finding("TPL03", PartRef(spec.template)),)) from error


def expected(document: Document, stamp: Stamp, spec: FileSpec) -> Expected:
    """Every paragraph that a reader must find: the document's, then those of headers and footers; and every picture."""
    texts: list[str] = []
    names: list[str] = []
    for story in _compiled(template_path(spec.template).read_bytes()):
        printed = [_split(line) for line in story.render(_context(document, stamp)).split("\n")]
        names += (text for style, text in printed if style == FIGURE)
        texts += _with_contents([line for line in printed if line[0] != FIGURE])
    return Expected(
        properties(document),
        tuple(text.replace(BREAK, "\n") for text in texts if text.strip()),
        pictures=tuple(docx_figures.named(names, document, spec.template)),
    )


@lru_cache(maxsize=64)
def _compiled(content: bytes) -> tuple[Template, ...]:
    """The parts that hold text, each ready to be printed as plain text."""
    plain = environment(markup=False)
    return tuple(plain.from_string(_plain(part, story)) for part, story in stories(content).items())


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


def _plain(part: str, story: etree._Element) -> str:
    """One line to a paragraph: its style, and its text; a contents list is a line that names its levels."""
    lists = {paragraphs[0]: paragraphs for paragraphs in docx_contents.fields(story)}
    stale = {paragraph for paragraphs in lists.values() for paragraph in paragraphs}
    made = []
    for paragraph, line in zip(story.iter(W + "p"), lines(part, story), strict=True):
        if paragraph in lists:
            low, high = docx_contents.levels(paragraph)
            made.append(f"{CONTENTS}{STYLE}{low}-{high}")
        elif paragraph not in stale:
            made.append(f"{line.style}{STYLE}{line.text.replace(chr(10), BREAK)}")
    return "\n".join(made)


def _split(line: str) -> tuple[str, str]:
    style, _, text = line.partition(STYLE)
    return style, text


def _with_contents(printed: list[tuple[str, str]]) -> Iterator[str]:
    """The texts, with the headings themselves where a contents list stands."""
    for style, text in printed:
        if style == CONTENTS:
            low, _, high = text.partition("-")
            wanted = {f"Heading{level}" for level in range(int(low), int(high) + 1)}
            yield from (heading for kind, heading in printed if kind in wanted and heading)
        else:
            yield text
