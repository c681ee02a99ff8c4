"""The gate for Word documents: bytes go in, findings come out."""

from __future__ import annotations

from aftercare_docs.findings import Finding
from aftercare_docs.verification import office
from aftercare_docs.verification.package import open_package
from aftercare_docs.verification.reading import Case
from aftercare_docs.verification.rereading import read_again
from aftercare_docs.verification.word import equality, hidden, naming, story


def verify(case: Case) -> list[Finding]:
    """Everything about a .docx that must not leave."""
    reading, found = open_package(case, "docx")
    if reading is None:
        return [*found, *office.search_bytes(case.name, case.content, case.searcher, "")]
    paragraphs = story.paragraphs(reading)
    shown = [(p.at, p.text) for p in paragraphs]
    return [
        *found,
        *office.check(reading),
        *hidden.check(reading, paragraphs),
        *naming.check(reading),
        *equality.check(reading, paragraphs),
        *office.search(reading, shown),
        *read_again(case, shown),
    ]
