"""The gate for Word documents: bytes go in, findings come out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification import office
from aftercare_docs.verification.package import open_package
from aftercare_docs.verification.reading import Case
from aftercare_docs.verification.rereading import read_again
from aftercare_docs.verification.word import equality, hidden, naming, pictures, story

NUMBER = re.compile(r"\d+")


def get_ready() -> None:
    """Read the lists that the questions below look up."""
    office.get_ready("docx")


def verify(case: Case) -> list[Finding]:
    """Everything about a .docx that must not leave."""
    reading, found = open_package(case, "docx")
    if reading is None:
        return [*found, *office.search_bytes(case.name, case.content, case.searcher, "")]
    document = story.document(reading)
    paragraphs = document.paragraphs
    return [
        *found,
        *office.check(reading),
        *hidden.check(document),
        *naming.check(reading),
        *equality.check(reading, paragraphs),
        *pictures.check(document),
        *office.search(reading, [(p.at, p.text) for p in paragraphs]),
        *read_again(case, _unnumbered(case, paragraphs), each=True),
        *case.beside(document),
    ]


def _unnumbered(case: Case, paragraphs: Sequence[story.Paragraph]) -> Iterator[tuple[PartRef, str]]:
    """What is shown, without headers and footers that differ from what was composed in the number of a page alone."""
    known = {NUMBER.sub("0", text) for text in case.known}
    for paragraph in paragraphs:
        if paragraph.kind == story.BODY or NUMBER.sub("0", paragraph.text) not in known:
            yield paragraph.at, paragraph.text
