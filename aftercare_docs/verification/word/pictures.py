"""Every picture of a Word document is one that was composed: in its order, to the byte, with its words, at its size.

Nobody can read a picture as a text is read, so none passes that is merely like one of ours. In a file that came back
a picture is known by its digest. What was drawn in letters is searched like any other text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from lxml import etree

from aftercare_docs.expected import Picture
from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification.reading import Reading, fold, squeeze
from aftercare_docs.verification.word.geometry import Geometry
from aftercare_docs.verification.word.story import Document
from aftercare_docs.verification.word.styles import W

PLACED = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
Found = tuple[str, str, str, PartRef]
POINT = 12_700  # of Office's units
LEAST = 180_000  # the side of a picture that can still be made out


@dataclass(frozen=True, slots=True)
class Met:
    """A picture as a reader meets it: where, in which paragraph, from which part, in what words and sizes."""

    at: PartRef
    paragraph: etree._Element
    part: str
    alts: tuple[str, ...]
    sizes: frozenset[tuple[int, int]]


def check(document: Document) -> list[Finding]:
    """Pictures that were not composed, are not as composed, cannot be seen, or are not met anywhere."""
    reading = document.reading
    met = list(_met(reading))
    found = [("FIL34", "carrier", "media", picture.at) for picture in met if not picture.part]
    known = [picture for picture in met if picture.part]
    found += _unseen(document.geometry, known)
    shown = {picture.part for picture in known}
    kept = (m.name for m in reading.archive.members if reading.allowed.kind(m.name) == "media")
    found += (("FIL34", "carrier", "media", reading.at(part)) for part in kept if part not in shown)
    if reading.expected is None:
        strange = [p for p in known if sha256(reading.archive[p.part]).hexdigest() not in reading.known]
        found += (("FIL34", "carrier", "media", picture.at) for picture in strange)
        return fold(found)
    told = reading.expected.pictures
    for picture in told:
        reading.spoken.extend((picture.alt, *picture.said))
    return [*fold(found), *_compared(reading, known, told)]


def _met(reading: Reading) -> Iterator[Met]:
    """Every drawing in the order of the text. One that is not a picture in its line has no part."""
    for source, root in reading.of_kind("body"):
        targets = {link.id: link.target for link in reading.links if link.source == source and not link.outside}
        for number, drawing in enumerate(root.iter(f"{W}drawing"), 1):
            paragraph = next(drawing.iterancestors(f"{W}p"), drawing)
            blips = [targets.get(blip.get(LINK, ""), "") for blip in drawing.iter(f"{DRAWN}blip")]
            inline = [child.tag for child in drawing] == [f"{PLACED}inline"]
            yield Met(
                reading.at(place=f"picture {number}"),
                paragraph,
                blips[0] if inline and len(blips) == 1 else "",
                tuple(each.get("descr", "") for each in drawing.iter(f"{PLACED}docPr")),
                frozenset(map(_size, drawing.iter(f"{PLACED}extent", f"{DRAWN}ext"))),
            )


def _unseen(geometry: Geometry, met: Sequence[Met]) -> Iterator[Found]:
    """A picture that the page does not show."""
    for picture in met:
        least = min(map(min, picture.sizes), default=0)
        if len(picture.sizes) != 1 or least < LEAST:
            yield "FIL44", "carrier", "picture too small to see", picture.at
        elif geometry.off_the_page(picture.paragraph):
            yield "FIL44", "carrier", "picture off the page", picture.at
        elif geometry.crushed(picture.paragraph, max(height for _, height in picture.sizes) / POINT):
            yield "FIL44", "carrier", "picture in no space", picture.at


def _size(extent: etree._Element) -> tuple[int, int]:
    try:
        return int(extent.get("cx", "")), int(extent.get("cy", ""))
    except ValueError:
        return 0, 0


def _compared(reading: Reading, met: Sequence[Met], told: Sequence[Picture]) -> Iterator[Finding]:
    if len(met) != len(told):
        what = f"{len(met)} pictures where there should be {len(told)}"
        yield Finding("FIL50", reading.at(), {"what": what, "carrier": "picture"})
    for picture, wanted in zip(met, told, strict=False):
        for what in _differences(reading, picture, wanted):
            yield Finding("FIL50", picture.at, {"what": what, "carrier": "picture"})


def _differences(reading: Reading, met: Met, told: Picture) -> Iterator[str]:
    if reading.archive[met.part] != told.content:
        yield "another picture"
    if [squeeze(alt) for alt in met.alts] != [squeeze(told.alt)] or not told.alt:
        yield "other words for it"
    if met.sizes != {told.size}:
        yield "another size"
