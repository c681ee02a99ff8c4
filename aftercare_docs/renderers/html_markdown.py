"""Markdown to HTML, with nothing in it but what our own templates mean.

A template and its values go in; the body of an HTML page comes out. In a value every character that is not a
letter, a digit or a space becomes a character reference, so no value can mean anything to Markdown or to HTML,
whatever signs either of them invents: it prints as it stands. Raw HTML, links, images and code are not part of
the Markdown that is read here. This module knows nothing of any document.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from html import escape as escape_html
from typing import TypeVar
from xml.etree.ElementTree import Element, SubElement  # trees are built here, never parsed

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markdown import Markdown
from markdown.extensions.attr_list import AttrListExtension
from markdown.extensions.tables import TableExtension
from markdown.treeprocessors import InlineProcessor, Treeprocessor
from markdown.util import Registry

from aftercare_docs.renderers.failure import CannotRender
from aftercare_docs.resources import template_folder

T = TypeVar("T")

ITEM = "•"  # begins each item of a list inside a table cell; only a template can write one
SIGN = re.compile(r"[^0-9A-Za-z ]")
REFERENCE = re.compile(r"&#([0-9]+);")
BLANKS = re.compile(r"[ \t\r\n\f\v]+")

# All that is read of Markdown, first things first. Whatever else its library knows is left out of the reader.
PREPROCESSORS = ("normalize_whitespace",)
BLOCKS = ("empty", "table", "hashheader", "ulist", "paragraph")
INLINE = ("entity", "em_strong")
TREES = ("inline", "attr_list")
POSTPROCESSORS = ("raw_html",)
FILTERS = ("join", "map")


class Source(str):
    """Text that is Markdown already."""

    __slots__ = ()


def escape(value: object) -> Source:
    """A value as Markdown that prints exactly that value, runs of blanks counting as one."""
    if isinstance(value, Source):
        return value
    return Source(SIGN.sub(_reference, BLANKS.sub(" ", str(value)).strip(" ")))


def _reference(sign: re.Match[str]) -> str:
    """HTML reads a reference to some of the unprintable characters as another character, so none is let through."""
    if unicodedata.category(sign[0])[0] == "C":
        raise CannotRender("FMT04")
    return f"&#{ord(sign[0])};"


def items(values: Iterable[str]) -> Source:
    """Several values as a list inside one table cell."""
    return Source(" ".join(f"{ITEM} {escape(value)}" for value in values))


def fill(template: str, values: Mapping[str, object]) -> str:
    """The Markdown that a template makes of its values."""
    return _environment().get_template(template).render(values)


@lru_cache(maxsize=4)
def body(markdown: str) -> str:
    """The HTML of some Markdown, with its references written as the characters they stand for.

    The file, the PDF and the statements of what to expect in both begin with the same.
    """
    html = _reader().reset().convert(markdown)
    return REFERENCE.sub(lambda number: escape_html(chr(int(number[1]))), html)


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    """Every value that a template prints passes through ``escape``: there is no way to print one raw."""
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(template_folder()),
        undefined=StrictUndefined,
        finalize=escape,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,
    )
    environment.filters = {"items": items} | {name: environment.filters[name] for name in FILTERS}
    return environment


@cache
def _reader() -> Markdown:
    reader = Markdown(extensions=[TableExtension(), AttrListExtension()], output_format="html")
    reader.preprocessors = _only(reader.preprocessors, PREPROCESSORS)
    reader.parser.blockprocessors = _only(reader.parser.blockprocessors, BLOCKS)
    reader.inlinePatterns = _only(reader.inlinePatterns, INLINE)
    reader.treeprocessors.register(InlineProcessor(reader), "inline", 20)  # in place of one that knew the others
    reader.treeprocessors = _only(reader.treeprocessors, TREES)
    reader.treeprocessors.register(_Outline(reader), "outline", -1)
    reader.postprocessors = _only(reader.postprocessors, POSTPROCESSORS)
    return reader


def _only(registry: Registry[T], names: tuple[str, ...]) -> Registry[T]:
    kept: Registry[T] = Registry()
    for rank, name in enumerate(reversed(names)):
        kept.register(registry[name], name, rank)
    return kept


class _Outline(Treeprocessor):
    """Sections around headings, scope on header cells, and lists in cells."""

    def run(self, root: Element) -> None:
        for table in root.iter("table"):
            _scope(table)
        for cell in [*root.iter("td")]:
            _list_items(cell)
        _gather(root, "h2", "section")
        _head(root)
        for section in root.iter("section"):
            _gather(section, "h4", "div")


def _scope(table: Element) -> None:
    """Header cells say what they head. The first cell of a row heads the row, unless there would then be more
    headers than cells to head: read aloud, such a table is mostly headers."""
    for cell in table.iter("th"):
        cell.set("scope", "col")
    rows = table.findall("tbody/tr")
    columns = len(table.findall("thead/tr/th"))
    for row in rows:
        if len(rows) * (columns - 1) >= len(rows) + columns:
            row[0].tag = "th"
            row[0].set("scope", "row")


def _list_items(cell: Element) -> None:
    if not (cell.text or "").startswith(ITEM):
        return
    texts = str(cell.text).split(ITEM)[1:]
    cell.text = ""
    listed = SubElement(cell, "ul")
    for text in texts:
        SubElement(listed, "li").text = text.strip()


def _gather(parent: Element, heading: str, wrapper: str) -> None:
    """Each such heading, and what follows it up to the next heading of its rank or above, in one element."""
    ranks = {f"h{rank}" for rank in range(1, int(heading[1]) + 1)}
    children, inside = list(parent), None
    for child in children:
        parent.remove(child)
    for child in children:
        if child.tag in ranks:
            inside = SubElement(parent, wrapper, _classes(child)) if child.tag == heading else None
        (parent if inside is None else inside).append(child)


def _head(root: Element) -> None:
    """What stands before the first section is the head of the page."""
    head = Element("header")
    for child in list(root):
        if child.tag != "section":
            root.remove(child)
            head.append(child)
    root.insert(0, head)


def _classes(heading: Element) -> dict[str, str]:
    """The class of a heading moves to the element that now holds it."""
    named = heading.attrib.pop("class", "")
    return {"class": named} if named else {}
