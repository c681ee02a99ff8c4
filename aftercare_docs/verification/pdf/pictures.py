"""Every picture of a PDF is one that was composed: dot for dot, drawn once, at a size at which it can be seen.

A PDF keeps the dots of a picture and not its file, so it is by its dots that a picture is known.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification.pdf.objects import Walk
from aftercare_docs.verification.reading import Case, squeeze

LEAST = 14.0  # points: the side of a picture that can still be made out


@dataclass(frozen=True, slots=True)
class Met:
    """A picture on a page, by its dots."""

    page: int
    dots: str


def check(case: Case, opened: pikepdf.Pdf, walked: Walk) -> Iterator[Finding]:
    """Pictures that were not composed, are not as composed, or cannot be seen."""
    met = list(_met(opened))
    at = PartRef(case.name, "its pictures")
    if met and not all(_seen(case.content)):
        yield Finding("FIL71", at, {"carrier": "picture that cannot be seen", "times": 1})
    if case.expected is None:
        for picture in (picture for picture in met if picture.dots not in case.known):
            yield Finding(
                "FIL34",
                PartRef(case.name, f"page {picture.page}" if picture.page else "its pictures"),
                {"carrier": "media"},
            )
        return
    told = case.expected.pictures
    if [picture.dots for picture in met] != [picture.dots for picture in told]:
        yield Finding("FIL50", at, {"what": "its pictures", "carrier": "picture"})
    alts = sorted(squeeze(label) for key, label in walked.labels if key == "/Alt")
    if alts != sorted(squeeze(picture.alt) for picture in told):
        yield Finding("FIL50", at, {"what": "their words", "carrier": "picture"})


def _met(opened: pikepdf.Pdf) -> Iterator[Met]:
    """Every picture as often as it is drawn; one that is kept and never drawn is met on no page."""
    kept: dict[tuple[int, int], pikepdf.Object] = {}
    drawn: set[tuple[int, int]] = set()
    for number, page in enumerate(opened.pages, 1):
        named = page.obj.get("/Resources", pikepdf.Dictionary()).get("/XObject", pikepdf.Dictionary())
        kept |= {named[key].objgen: named[key] for key in named.keys()}  # noqa: SIM118 - it is no mapping
        for name in [str(i.operands[0]) for i in pikepdf.parse_content_stream(page) if str(i.operator) == "Do"]:
            yield Met(number, _dots(named.get(name)))
            drawn |= {named[name].objgen} if name in named else set()
    yield from (Met(0, _dots(kept[each])) for each in kept.keys() - drawn)


def _dots(image: object) -> str:
    try:
        return sha256(image.read_bytes()).hexdigest() if isinstance(image, pikepdf.Stream) else ""
    except pikepdf.PdfError:
        return ""


def _seen(content: bytes) -> Iterator[bool]:
    """Whether each picture stands on its page and is large enough."""
    with pypdfium2.PdfDocument(BytesIO(content)) as document:
        for page in document:
            width, height = page.get_size()
            for image in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]):
                left, bottom, right, top = image.get_bounds()
                large = right - left >= LEAST and top - bottom >= LEAST
                yield large and left > -1 and bottom > -1 and right < width + 1 and top < height + 1
