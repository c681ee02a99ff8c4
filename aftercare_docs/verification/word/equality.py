"""The text of a Word document is what it was told to say, paragraph for paragraph."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification.reading import Reading
from aftercare_docs.verification.word.story import BODY, Paragraph


def check(reading: Reading, paragraphs: Sequence[Paragraph]) -> list[Finding]:
    """Body paragraphs in order; those of headers and footers, which follow it, in any order."""
    if reading.expected is None:
        return []
    told = [text for text in reading.expected.text if text.strip()]
    body = [p for p in paragraphs if p.kind == BODY and p.text.strip()]
    margins = [p for p in paragraphs if p.kind != BODY and p.text.strip()]
    split = len(told) - len(margins)
    return [*_body(reading, body, told[: max(split, 0)]), *_margins(reading, margins, told[max(split, 0) :])]


def _body(reading: Reading, found: Sequence[Paragraph], told: Sequence[str]) -> Iterator[Finding]:
    texts = [p.text for p in found]
    if texts == list(told):
        return
    for change, start, end, first, last in SequenceMatcher(None, texts, told, autojunk=False).get_opcodes():
        if change == "equal":
            continue
        for paragraph in found[start:end]:
            yield Finding("FIL50", paragraph.at, {"what": "this paragraph", "carrier": "text"})
        if last - first > end - start:
            what = f"{last - first - (end - start)} paragraphs are missing"
            at = found[start].at if start < len(found) else PartRef(reading.name, "the end of the document")
            yield Finding("FIL50", at, {"what": what, "carrier": "text"})


def _margins(reading: Reading, found: Sequence[Paragraph], told: Sequence[str]) -> Iterator[Finding]:
    left = Counter(told)
    for paragraph in found:
        left[paragraph.text] -= 1
        if left[paragraph.text] < 0:
            yield Finding("FIL50", paragraph.at, {"what": "this paragraph", "carrier": "text"})
    if missing := sum(n for n in left.values() if n > 0):
        at = PartRef(reading.name, "headers and footers")
        yield Finding("FIL50", at, {"what": f"{missing} paragraphs are missing", "carrier": "text"})
