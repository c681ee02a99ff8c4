"""Every text of a Word document can be seen on its page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification.contrast import unseen
from aftercare_docs.verification.glyphs import has_unseen, shows_signs
from aftercare_docs.verification.reading import Reading, fold
from aftercare_docs.verification.word.geometry import Geometry
from aftercare_docs.verification.word.story import Document, Paragraph
from aftercare_docs.verification.word.styles import Look, Styles, W, on

SMALLEST = 5.0  # points; below this nobody reads it on paper
Found = tuple[str, str, str, PartRef]


def check(document: Document) -> list[Finding]:
    """Text that is hidden, unreadable, off the page or in a part that no page shows."""
    reading, geometry, found = document.reading, document.geometry, list[Found]()
    for paragraph in document.paragraphs:
        found += (("FIL44", "carrier", what, paragraph.at) for what in _unseen(document.styles, paragraph, geometry))
    found += (("FIL44", "carrier", what, reading.at(part)) for part, what in geometry.faults())
    return fold([*found, *_unshown_margins(reading), *_stray_marks(reading, found)])


def _unseen(styles: Styles, paragraph: Paragraph, geometry: Geometry) -> Iterator[str]:
    if has_unseen(paragraph.text):
        yield "characters without a mark"
    largest = SMALLEST
    for run, text in paragraph.runs:
        if said := text.strip():
            look = styles.look(run, paragraph.element)
            yield from _faint(look, said)
            largest = max(largest, look.points)
    if geometry.off_the_page(paragraph.element):
        yield "text off the page"
    if geometry.crushed(paragraph.element, largest):
        yield "text in no space"


def _faint(look: Look, said: str) -> Iterator[str]:
    if look.hidden:
        yield "vanish"
    if look.points < SMALLEST:
        yield "tiny text"
    if unseen(look.ink, look.paper):
        yield "text of the colour of its page"
    if look.squeezed:
        yield "squeezed text"
    if shows_signs(look.font, said):
        yield "letters shown as signs"


def _unshown_margins(reading: Reading) -> Iterator[Found]:
    """A header for first or even pages is shown only where the document says that these differ."""
    even = any(
        on(e.get(f"{W}val", "1")) for _, root in reading.of_kind("settings") for e in root.iter(f"{W}evenAndOddHeaders")
    )
    shown: set[str] = set()
    for part, root in reading.of_kind("body"):
        targets = {link.id: link.target for link in reading.links if link.source == part}
        for section in root.iter(f"{W}sectPr"):
            first = section.find(f"{W}titlePg")
            for reference in (*section.iter(f"{W}headerReference"), *section.iter(f"{W}footerReference")):
                kind = reference.get(f"{W}type", "default")
                if kind == "default" or (kind == "even" and even) or (kind == "first" and first is not None):
                    shown.update(targets.get(str(v), "") for k, v in reference.attrib.items() if str(k).endswith("}id"))
    for part, root in reading.of_kind("header", "footer"):
        if part not in shown and "".join(str(t) for t in root.itertext()).strip():
            yield "FIL44", "carrier", "header or footer that no page shows", reading.at(part)


def _stray_marks(reading: Reading, found: Iterable[Found]) -> Iterator[Found]:
    """Hidden formatting in styles or on empty runs hides nothing yet, but there is no reason for it."""
    if any(what == "vanish" for _, _, what, _ in found):
        return
    for part, root in reading.of_kind("body", "header", "footer", "footnotes", "endnotes"):
        for mark in root.iter(f"{W}vanish"):
            if (
                on(mark.get(f"{W}val", "1"))
                and reading.allowed.attributes(reading.allowed.kind(part), "w:vanish") is None
            ):
                yield "FIL44", "carrier", "vanish", reading.at(part)
