"""PDF/UA from the same page that is the HTML file: the words are the page's, the looks a style sheet's.

A document and its stamp go in, bytes come out. What a reader must find is worked out from the page alone, not
from the library that sets it. This module knows nothing of the workbook.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import PurePosixPath

from aftercare_docs.documents.base import Document, FileSpec, Stamp
from aftercare_docs.expected import Expected
from aftercare_docs.renderers import html
from aftercare_docs.renderers.failure import CannotRender
from aftercare_docs.renderers.html_reading import blocks
from aftercare_docs.renderers.logo import logo
from aftercare_docs.renderers.pdf_library import weasyprint
from aftercare_docs.renderers.pdf_press import press
from aftercare_docs.resources import template_path
from aftercare_docs.theme import theme
from aftercare_docs.words import words

BULLET = "•"


def render(document: Document, stamp: Stamp, spec: FileSpec) -> bytes:
    """The finished file. The style sheet has the name of the template."""
    sheet = PurePosixPath(spec.template).with_suffix(".css").name
    style = theme().css() + template_path(sheet).read_text("utf-8")
    own = logo(document)
    return press(html.page(document, stamp, spec), style, {html.address(own): own.content} if own else {})


def get_ready(_document: type, _spec: FileSpec) -> None:
    """Load the library; where it is missing, that is said when the file is due."""
    with suppress(CannotRender):
        weasyprint()


def expected(document: Document, stamp: Stamp, spec: FileSpec) -> Expected:
    """The page's blocks in reading order, list items with their bullet; then what the margins say.

    That is the running line on every page and, on a draft, the banner from the second page on, each given once;
    ``also`` has the words around the number of the page. A table that goes over a page repeats its header cells.
    """
    read = blocks(html.page(document, stamp, spec))
    text = tuple(f"{BULLET} {block.text}" if block.tag == "li" else block.text for block in read)
    banner = (words()["draft"]["banner"],) if stamp.draft else ()
    number = words()["page"]
    return Expected(
        html.properties(document),
        (*text, html.running(document, stamp), *banner),
        also=(number["page"], number["of"]),
        pictures=tuple(filter(None, [logo(document)])),
    )
