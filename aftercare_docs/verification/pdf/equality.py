"""The text of a PDF is what it was told to say: in the order in which it is read aloud, without white space.

The order is that of the structure tree. The header of a table that goes on over a page is read again there. What
stands outside the tree repeats on every page: the margins, whose texts are told once at the end, and the number of
the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import pikepdf

from aftercare_docs.expected import Expected
from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification.pdf.pages import Page
from aftercare_docs.verification.pdf.structure import walk

GAPS = re.compile(r"[\s\u00ad\ufffe\x02]+")


def check(name: str, opened: pikepdf.Pdf, pages: Sequence[Page], expected: Expected | None) -> Iterator[Finding]:
    """Nothing where there is no statement of what to expect."""
    if expected is None:
        return
    told = [bare(text) for text in expected.text]
    left, order = list(told), reading_order(opened)
    headed: set[str] = set()
    for page, mark, heads in order:
        piece = bare(pages[page].marked.get(mark, "")) if page < len(pages) else ""
        if not _take(left, piece) and not (heads and piece in headed):
            facts = {"what": "the text of this page", "carrier": "text"}
            yield Finding("FIL50", PartRef(name, f"page {page + 1}"), facts)
            return
        if heads:
            headed.add(piece)
    margins = [text for text in left if text]
    headers = [bare(pages[page].marked.get(mark, "")) for page, mark, heads in order if heads and page < len(pages)]
    yield from _margins(name, {(page, mark) for page, mark, _ in order}, pages, [*margins, *headers], expected)
    if missing := [text for text in margins if not any(text in bare(page.text) for page in pages)]:
        facts = {"what": f"{len(missing)} texts are missing", "carrier": "text"}
        yield Finding("FIL50", PartRef(name, "the end of the document"), facts)


def _take(left: list[str], piece: str) -> bool:
    """Take a piece of text from the front of what is left; nothing is taken where it is not all there."""
    if not "".join(left).startswith(piece):
        return False
    while piece:
        taken = min(len(left[0]), len(piece))
        left[0], piece = left[0][taken:], piece[taken:]
        if not left[0]:
            left.pop(0)
    return True


def _margins(
    name: str, claimed: set[tuple[int, int]], pages: Sequence[Page], known: Sequence[str], expected: Expected
) -> Iterator[Finding]:
    """What stands outside the structure consists of told texts and the number of the page."""
    for index, page in enumerate(pages):
        loose = [text for mark, text in page.marked.items() if (index, mark) not in claimed]
        folio = "".join(expected.also[:1]) + str(index + 1) + "".join(expected.also[1:2]) + str(len(pages))
        pieces = sorted({bare(folio), *known} - {""}, key=len, reverse=True)
        if not _made_of(bare("".join(loose)), pieces):
            facts = {"what": "something in its margins", "carrier": "text"}
            yield Finding("FIL50", PartRef(name, f"page {page.number}"), facts)


def _made_of(text: str, pieces: Sequence[str]) -> bool:
    """Whether a text is a row of pieces."""
    reachable = {0}
    for position in range(len(text)):
        if position in reachable:
            reachable |= {position + len(piece) for piece in pieces if text.startswith(piece, position)}
    return len(text) in reachable


def reading_order(opened: pikepdf.Pdf) -> list[tuple[int, int, bool]]:
    """Page and number of every marked piece of text, and whether it heads a table, in the order of the structure."""
    pieces = ((step, step.mark) for step in walk(opened))
    return [(step.page, mark, any(e.kind == "/TH" for e in step.around)) for step, mark in pieces if mark is not None]


def bare(text: str) -> str:
    """Letters without white space; a hyphen that a line break put in is white space too."""
    return GAPS.sub("", text)
