"""The gate for PDF: bytes go in, findings come out. Read twice, by two libraries that have nothing in common."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import pikepdf
import pypdfium2

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification import images
from aftercare_docs.verification.office import search_bytes
from aftercare_docs.verification.pdf import content as drawing
from aftercare_docs.verification.pdf import equality, objects, pages, pictures, properties, raw
from aftercare_docs.verification.reading import Accounted, Case, fold
from aftercare_docs.verification.rereading import read_again
from aftercare_docs.verification.search import Searcher

MOST_BYTES = 64 * 2**20


@dataclass(frozen=True, slots=True)
class Opened:
    """A PDF taken apart: its objects, and its pages with their text."""

    name: str
    file: pikepdf.Pdf
    pages: tuple[pages.Page, ...]


def verify(case: Case) -> list[Finding]:
    """Everything about a PDF that must not leave."""
    try:
        with pikepdf.open(BytesIO(case.content), suppress_warnings=True, attempt_recovery=True) as opened:
            if opened.is_encrypted:
                return [Finding("FIL02", PartRef(case.name), {"carrier": "encrypted"})]
            return list(_ask(case, opened, pages.read(case.content)))
    except pikepdf.PasswordError:
        return [Finding("FIL02", PartRef(case.name), {"carrier": "encrypted"})]
    except (pikepdf.PdfError, pypdfium2.PdfiumError, ValueError, RecursionError):
        unreadable = Finding("FIL01", PartRef(case.name), {"carrier": "not a PDF"})
        return [unreadable, *search_bytes(case.name, case.content, case.searcher, "")]


def _ask(case: Case, opened: pikepdf.Pdf, read: list[pages.Page]) -> Iterator[Finding]:
    name, accounted = case.name, Accounted(case.expected, case.known)
    walked = objects.walk(name, opened)
    found = [
        *raw.check(name, case.content),
        *raw.streams(name, opened),
        *walked.found,
        *objects.unreached(name, opened, walked),
        *drawing.check(name, opened),
        *pages.findings(name, read),
        *_labels(name, walked, read, accounted),
    ]
    yield from fold(found)
    yield from pictures.check(case, opened, walked)
    yield from properties.check(name, opened, case.expected, accounted)
    yield from equality.check(name, opened, read, case.expected)
    yield from _search(case, opened, read)
    yield from case.beside(Opened(name, opened, tuple(read)))
    yield from read_again(case, [(PartRef(name, f"page {page.number}"), page.text) for page in read])


def _labels(
    name: str, walked: objects.Walk, read: list[pages.Page], accounted: Accounted
) -> Iterator[tuple[str, str, str, PartRef]]:
    """Bookmarks, descriptions and labels repeat what a page says or were told."""
    text = equality.bare("".join(page.text for page in read))
    for key, label in walked.labels:
        if label not in accounted and equality.bare(label) not in text:
            yield "FIL78", "carrier", objects.say(key)[1:], PartRef(name, "behind its pages")


def _search(case: Case, opened: pikepdf.Pdf, read: list[pages.Page]) -> Iterator[Finding]:
    name, searcher = case.name, case.searcher
    for page in read:
        if times := searcher.in_text(page.text):
            yield Finding("FIL60", PartRef(name, f"page {page.number}"), {"times": times, "carrier": "text"})
    yield from search_bytes(name, case.content, searcher, "its bytes")
    for item in opened.objects:
        if isinstance(item, pikepdf.Stream):
            yield from _stream(name, item, searcher)
        elif isinstance(item, pikepdf.Object):
            yield from search_bytes(name, item.unparse(), searcher, "its objects")


def _stream(name: str, item: pikepdf.Object, searcher: Searcher) -> Iterator[Finding]:
    raw_bytes = item.read_raw_bytes()
    for what in dict.fromkeys(images.carried(raw_bytes)):
        yield Finding("FIL34", PartRef(name, "a picture"), {"carrier": what})
    try:
        data = item.read_bytes() if str(item.get("/Filter", "")) not in {"/DCTDecode", "/JPXDecode"} else raw_bytes
    except pikepdf.PdfError:
        data = raw_bytes
    yield from search_bytes(name, data[:MOST_BYTES], searcher, "its streams")
