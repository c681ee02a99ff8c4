"""A contents list that is right when the document is first opened: its entries are the document's own headings.

The body of a rendered document goes in and is changed in place: what stood in a ``TOC`` field is replaced by a link
to each heading of its levels, with no page numbers that could be wrong. Knows nothing of what a document says.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator

from lxml import etree

from aftercare_docs.renderers.docx_source import W, joined_text, remove

LEVELS = re.compile(r'TOC\b.*?\\o\s+"(\d)-(\d)"')
HEADING = re.compile(r"Heading(\d)")


def fill(body: etree._Element) -> None:
    """Write the entries of every contents list in this body."""
    for field in list(fields(body)):
        first, last = field[0], field[-1]
        low, high = levels(first)
        headings = [h for h in headings_of(body) if low <= h[0] <= high]
        for stale in field[1:]:
            remove(stale)
        _write(first, last, headings)


def headings_of(body: etree._Element) -> Iterator[tuple[int, etree._Element]]:
    """The headings of a body in order, each with its level."""
    for paragraph in body.iter(W + "p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        level = HEADING.match(style.get(W + "val", "")) if style is not None else None
        if level and joined_text(paragraph):
            yield int(level[1]), paragraph


def fields(body: etree._Element) -> Iterator[list[etree._Element]]:
    """The paragraphs from the beginning of each contents field to its end."""
    inside: list[etree._Element] = []
    depth = 0
    for paragraph in body.iter(W + "p"):
        starts = any(LEVELS.search(code.text or "") for code in paragraph.iter(W + "instrText"))
        if not inside and not starts:
            continue
        inside.append(paragraph)
        kinds = [mark.get(W + "fldCharType") for mark in paragraph.iter(W + "fldChar")]
        depth += kinds.count("begin") - kinds.count("end")
        if depth <= 0:
            yield inside
            inside, depth = [], 0


def levels(paragraph: etree._Element) -> tuple[int, int]:
    """The lowest and highest heading level that a contents list asks for."""
    found = LEVELS.search("".join(code.text or "" for code in paragraph.iter(W + "instrText")))
    return (int(found[1]), int(found[2])) if found else (1, 3)


def _write(first: etree._Element, last: etree._Element, headings: list[tuple[int, etree._Element]]) -> None:
    code = next(code.text or "" for code in first.iter(W + "instrText") if LEVELS.search(code.text or ""))
    properties = first.find(W + "pPr")
    place = first
    for number, (_, heading) in enumerate(headings, 1):
        entry = etree.Element(W + "p")
        if properties is not None:
            entry.append(copy.deepcopy(properties))
        if number == 1:
            entry.extend([_mark("begin"), _instruction(code), _mark("separate")])
        entry.append(_link(_bookmark(heading, number), joined_text(heading)))
        if number == len(headings):
            entry.append(_mark("end"))
        place.addnext(entry)
        place = entry
    remove(first)


def _bookmark(heading: etree._Element, number: int) -> str:
    name = f"_Toc{number:08}"
    start, end = etree.Element(W + "bookmarkStart"), etree.Element(W + "bookmarkEnd")
    for mark in (start, end):
        mark.set(W + "id", str(number))
    start.set(W + "name", name)
    properties = heading.find(W + "pPr")
    heading.insert(0 if properties is None else 1, start)
    heading.append(end)
    return name


def _link(anchor: str, text: str) -> etree._Element:
    link = etree.Element(W + "hyperlink")
    link.set(W + "anchor", anchor)
    link.set(W + "history", "1")
    run = etree.SubElement(link, W + "r")
    style = etree.SubElement(etree.SubElement(run, W + "rPr"), W + "rStyle")
    style.set(W + "val", "Contentslink")
    words = etree.SubElement(run, W + "t")
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    words.text = text
    return link


def _mark(kind: str) -> etree._Element:
    run = etree.Element(W + "r")
    etree.SubElement(run, W + "fldChar").set(W + "fldCharType", kind)
    return run


def _instruction(code: str) -> etree._Element:
    run = etree.Element(W + "r")
    words = etree.SubElement(run, W + "instrText")
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    words.text = code
    return run
