"""One accessible HTML page from a deliverable's Markdown template: a file of its own, and what the PDF is made from.

A document and its stamp go in; a page that fetches nothing comes out. This module knows neither the workbook
nor the library that lays pages out on paper.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from html import escape
from string import Template

from aftercare_docs.documents.base import Document, FileSpec, Stamp
from aftercare_docs.expected import Expected, Picture
from aftercare_docs.renderers import html_markdown
from aftercare_docs.renderers.html_reading import PICTURE, blocks
from aftercare_docs.renderers.logo import logo
from aftercare_docs.resources import template_path
from aftercare_docs.theme import theme
from aftercare_docs.words import words

LANGUAGE = "en-GB"
SCREEN = "page.css"
HEADER = "<header>"


def render(document: Document, stamp: Stamp, spec: FileSpec) -> bytes:
    """The page as a file: its style is in it, and nothing is fetched when it is opened."""
    style = theme().css() + template_path(SCREEN).read_text("utf-8")
    return page(document, stamp, spec, f"<style>\n{style}</style>\n").encode()


def expected(document: Document, stamp: Stamp, spec: FileSpec) -> Expected:
    """Every block of text in reading order."""
    return Expected(
        properties(document),
        tuple(block.text for block in blocks(page(document, stamp, spec))),
        pictures=tuple(filter(None, [logo(document)])),
    )


def address(picture: Picture) -> str:
    """A picture as a page holds it: within itself, so that nothing is fetched."""
    return PICTURE + b64encode(picture.content).decode()


def page(document: Document, stamp: Stamp, spec: FileSpec, style: str = "") -> str:
    """The whole page. A page with any markup that was not agreed is refused."""
    body = html_markdown.body(html_markdown.fill(spec.template, {"note": document, "stamp": stamp}))
    own = logo(document)
    if own:
        body = body.replace(HEADER, f'{HEADER}\n<div><img src="{address(own)}" alt="{escape(own.alt)}"></div>', 1)
    banner = words()["draft"]["banner"] if stamp.draft else ""
    facts = {**properties(document), **words()["page"], "running": running(document, stamp), "banner": banner}
    notice = f'<p class="banner">{escape(banner)}</p>\n' if banner else ""
    safe = {name: escape(value) for name, value in facts.items()}
    text = Template(template_path("page.html").read_text("utf-8")).substitute(
        safe, style=style, notice=notice, body=body, images="; img-src data:" if own else ""
    )
    blocks(text)
    return text


def properties(document: Document) -> Mapping[str, str]:
    """What the file says of itself, and all that it says."""
    front = document.front
    return {"title": f"{front.title}, {front.partnership_short}", "author": front.partnership, "language": LANGUAGE}


def running(document: Document, stamp: Stamp) -> str:
    """What stands at the foot of every printed page, before its number."""
    front = document.front
    return " · ".join(filter(None, (stamp.marking, front.partnership_short, front.title, stamp.status)))
