"""What every document must say, whoever it is for: the boundaries of the work.

In: a composed document. Out: the boundary statements that it does not carry, in full or in their short form. Knows
the fixed words and nothing of the engagement.
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.documents.base import Document
from aftercare_docs.findings import CellRef, Finding
from aftercare_docs.fingerprints import strings
from aftercare_docs.vocabularies import ArtefactKind
from aftercare_docs.words import words


def missing(document: Document, artefact: ArtefactKind, at: CellRef) -> Iterator[Finding]:
    """One finding for each boundary statement that the document does not carry; ``at`` is its row in the register."""
    said = [" ".join(text.split()) for text in strings(document)]
    for boundary in words().boundaries:
        forms = [form for form in (boundary.short, boundary.text) if form]
        if not any(form in text for text in said for form in forms):
            yield Finding("BND12", at, {"document": artefact, "statement": boundary.title})
