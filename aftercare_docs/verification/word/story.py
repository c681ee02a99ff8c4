"""The paragraphs of a Word document in reading order: a reading goes in, places and texts come out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from aftercare_docs.findings import PartRef
from aftercare_docs.verification.markup import short
from aftercare_docs.verification.reading import Reading
from aftercare_docs.verification.word.geometry import Geometry
from aftercare_docs.verification.word.styles import Styles

BODY = "body"
STORIES = ("body", "header", "footer", "footnotes", "endnotes", "comments")
FIXED = {"w:tab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "\u2011", "w:softHyphen": "\u00ad"}
UNSHOWN = frozenset({"w:delText", "w:instrText", "w:delInstrText", "mc:Fallback"})


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with its place in words a person understands, and those of its runs that print something."""

    kind: str
    part: str
    at: PartRef
    element: etree._Element
    runs: tuple[tuple[etree._Element, str], ...]

    @property
    def text(self) -> str:
        """What it prints."""
        return "".join(text for _, text in self.runs)


@dataclass(frozen=True, slots=True)
class Document:
    """A Word document taken apart: its parts, its paragraphs that hold text, how its runs look and where they stand."""

    reading: Reading
    paragraphs: tuple[Paragraph, ...]
    styles: Styles
    geometry: Geometry


def document(reading: Reading) -> Document:
    """The document that a reading is of."""
    return Document(reading, tuple(paragraphs(reading)), Styles.of(reading), Geometry.of(reading))


def paragraphs(reading: Reading) -> list[Paragraph]:
    """All paragraphs that hold text: the body first, then headers, footers and notes."""
    found: list[Paragraph] = []
    for kind in STORIES:
        for number, (part, root) in enumerate(reading.of_kind(kind), 1):
            story = "" if kind == BODY else f"{kind} {number}"
            for position, element in enumerate(root.iter("{*}p"), 1):
                if short(str(element.tag)) == "w:p" and (said := tuple(printed(element))):
                    place = ", ".join(p for p in (story, f"paragraph {position}") if p)
                    found.append(Paragraph(kind, part, PartRef(reading.name, place), element, said))
    return found


def runs(paragraph: etree._Element) -> Iterator[etree._Element]:
    """The runs of a paragraph itself, not of one inside a text box within it."""
    for element in paragraph:
        name = short(str(element.tag)) if isinstance(element.tag, str) else ""
        if name == "w:r":
            yield element
        elif name not in {"w:p", "w:pPr", "w:del", "w:moveFrom", "mc:Fallback", ""}:
            yield from runs(element)


def text_of(paragraph: etree._Element) -> str:
    """What a paragraph prints."""
    return "".join(text for _, text in printed(paragraph))


def printed(paragraph: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """The runs of a paragraph that print something, each with what it prints."""
    return ((run, text) for run in runs(paragraph) if (text := run_text(run)))


def run_text(run: etree._Element) -> str:
    """What a run prints."""
    pieces = []
    for element in run:
        name = short(str(element.tag)) if isinstance(element.tag, str) else ""
        if name == "w:t":
            pieces.append(element.text or "")
        elif name == "w:br" and element.get(_w("type")) == "page":
            continue
        elif name in FIXED:
            pieces.append(FIXED[name])
        elif name == "w:sym":
            pieces.append(chr(int(element.get(_w("char")) or "20", 16) & 0xFFFF))
    return "".join(pieces)


def _w(local: str) -> str:
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{local}"
