"""Every text of a Word document can be seen on its page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification.contrast import unseen
from aftercare_docs.verification.glyphs import has_unseen
from aftercare_docs.verification.reading import Reading, fold
from aftercare_docs.verification.word.story import Document, Paragraph, run_text, runs
from aftercare_docs.verification.word.styles import Styles, W, on

SMALLEST = 5.0  # points; below this nobody reads it on paper
LOW = 100  # twentieths of a point: lines, rows and columns below it show nothing
PAGE = 16_838
Found = tuple[str, str, str, PartRef]


def check(document: Document) -> list[Finding]:
    """Text that is hidden, unreadable, off the page or in a part that no page shows."""
    reading, found = document.reading, list[Found]()
    for paragraph in document.paragraphs:
        found += (("FIL44", "carrier", what, paragraph.at) for what in _unseen(document.styles, paragraph))
    return fold([*found, *_unshown_margins(reading), *_stray_marks(reading, found)])


def _unseen(styles: Styles, paragraph: Paragraph) -> Iterator[str]:
    if has_unseen(paragraph.text):
        yield "characters without a mark"
    for run in runs(paragraph.element):
        if not run_text(run).strip():
            continue
        look = styles.look(run, paragraph.element)
        if look.hidden:
            yield "vanish"
        if look.points < SMALLEST:
            yield "tiny text"
        if unseen(look.ink, look.paper):
            yield "text of the colour of its page"
        if look.squeezed:
            yield "squeezed text"
    if _out_of_place(paragraph.element):
        yield "text off the page"
    if _crushed(paragraph.element):
        yield "text in no space"


def _out_of_place(paragraph: etree._Element) -> bool:
    properties = paragraph.find(f"{W}pPr")
    if properties is None:
        return False
    indent = properties.find(f"{W}ind")
    sides = (
        [] if indent is None else [_number(str(v)) for k, v in indent.attrib.items() if not str(k).endswith("Chars")]
    )
    return properties.find(f"{W}framePr") is not None or any(side < -1500 or side > 9000 for side in sides)


def _crushed(paragraph: etree._Element) -> bool:
    spacing = paragraph.find(f"{W}pPr/{W}spacing")
    exact = spacing is not None and spacing.get(f"{W}lineRule") == "exact"
    if exact and spacing is not None and _number(spacing.get(f"{W}line", "240")) < LOW:
        return True
    for row in paragraph.iterancestors(f"{W}tr"):
        height = row.find(f"{W}trPr/{W}trHeight")
        if height is not None and height.get(f"{W}hRule") == "exact" and _number(height.get(f"{W}val", "0")) < LOW:
            return True
        if row.find(f"{W}trPr/{W}hidden") is not None:
            return True
    widths = (cell.find(f"{W}tcPr/{W}tcW") for cell in paragraph.iterancestors(f"{W}tc"))
    return any(w is not None and w.get(f"{W}type") == "dxa" and _number(w.get(f"{W}w", "0")) < LOW for w in widths)


def _number(value: str) -> float:
    try:
        return float(value)
    except ValueError:
        return float(PAGE)


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
