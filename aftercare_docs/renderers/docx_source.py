"""A Word template as text: its paragraphs in reading order, joined from their runs, each with its place.

The bytes of a .docx go in; what comes out is plain Jinja, one line to a paragraph, in which the tags that steer a
paragraph, a row or a cell stand as ordinary tags. Linting and the expected text both read this, and neither asks
the library that renders. Knows nothing of any document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PARSER = etree.XMLParser(resolve_entities=False, no_network=True)
BLOCK_TAG = re.compile(r"(\{%)(p|tr|tc)(?=\s)")
# No tag is long; without a bound, a line of opening brackets would be looked through once for each of them.
TAG = re.compile(r"\{\{.{0,300}?\}\}|\{%.{0,300}?%\}|\{#.{0,300}?#\}")
STRAIGHT = str.maketrans("\u201c\u201d\u2018\u2019", "\"\"''")
MARKS = {W + "tab": "\t", W + "br": "\n", W + "noBreakHyphen": "\u2011"}
FIGURE = "Figure"
"""The style of a paragraph that prints the name of a picture and becomes it."""
STORIES = re.compile(r"word/(document|header\d*|footer\d*)\.xml")


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph: where it is in words, its style, and its text as plain Jinja.

    ``around`` is p, tr or tc where a tag of the paragraph stands for a whole paragraph, row or cell; ``alone``
    says that nothing else stands in what it stands for.
    """

    part: str
    where: str
    style: str
    text: str
    around: str = ""
    alone: bool = True


def stories(template: bytes) -> dict[str, etree._Element]:
    """The parts that hold text: the document first, then headers, then footers, each by its name."""
    with ZipFile(BytesIO(template)) as archive:
        names = sorted(name for name in archive.namelist() if STORIES.fullmatch(name))
        return {name: etree.fromstring(archive.read(name), PARSER) for name in sorted(names, key=_order)}


def _order(name: str) -> tuple[int, str]:
    return (("document" not in name) + 2 * ("footer" in name), name)


def lines(part: str, story: etree._Element) -> Iterator[Line]:
    """The paragraphs of one part, tables row by row."""
    number_of = _Numbers()
    whole: dict[etree._Element, str] = {}
    for number, paragraph in enumerate(story.iter(W + "p"), 1):
        text = joined_text(paragraph)
        around = next((m[2] for m in BLOCK_TAG.finditer(text)), "")
        row, cell = _above(paragraph, "tr"), _above(paragraph, "tc")
        where = f"paragraph {number}"
        if row is not None and (table := _above(row, "tbl")) is not None:
            where = f"table {number_of(table, story)}, row {number_of(row, table)}"
            where += f", cell {number_of(cell, row)}" if cell is not None else ""
        place = {"p": paragraph, "tr": row, "tc": cell}[around] if around else None
        if place is not None and place not in whole:
            whole[place] = "".join(joined_text(p) for p in place.iter(W + "p"))
        alone = not around or (place is not None and whole[place] == text and TAG.fullmatch(text.strip()) is not None)
        yield Line(part, where, _style(paragraph), plain(text), around, alone)


class _Numbers:
    """Counts things as they are first met within something else, from 1."""

    def __init__(self) -> None:
        self._given: dict[etree._Element, int] = {}
        self._most: dict[etree._Element, int] = {}

    def __call__(self, node: etree._Element, within: etree._Element) -> int:
        if node not in self._given:
            self._given[node] = self._most[within] = self._most.get(within, 0) + 1
        return self._given[node]


def plain(text: str) -> str:
    """Tags without what only Word needs: ``{%p if`` is ``{% if``, and quotes inside tags are straight."""
    return TAG.sub(lambda m: BLOCK_TAG.sub(r"\1", m[0]).translate(STRAIGHT), text)


def joined_text(paragraph: etree._Element) -> str:
    """The text of a paragraph's runs as a reader sees it: cached field results, but not field codes."""
    runs = paragraph.iter(W + "r")
    return "".join(MARKS.get(node.tag, node.text or "") for run in runs for node in run.iterchildren(W + "t", *MARKS))


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return style.get(W + "val", "") if style is not None else ""


def remove(node: etree._Element) -> None:
    """Take an element out of the tree it is in."""
    above = node.getparent()
    if above is not None:
        above.remove(node)


def _above(node: etree._Element, name: str) -> etree._Element | None:
    return next(node.iterancestors(W + name), None)
