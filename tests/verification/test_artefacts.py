"""No file that the product makes is refused: neither as composed, nor when it comes back unchanged."""

from __future__ import annotations

from functools import cache

import pytest

from aftercare_docs.documents import DOCUMENTS
from aftercare_docs.documents.base import FileSpec, Stamp
from aftercare_docs.expected import Expected
from aftercare_docs.findings import stops
from aftercare_docs.release import Release
from aftercare_docs.renderers import renderer
from aftercare_docs.verification import verify
from aftercare_docs.vocabularies import ArtefactKind
from tests import releases
from tests.verification.test_mutations import meant

RELEASES = {"full": releases.FULL, "minimal": releases.MINIMAL}
DRAFT = Stamp(True, "0.3", "Official", "Partnership", "0123456789ab")
FINAL = Stamp(False, "1.0", "Official", "Partnership", "0123456789ab")
CASES = [
    pytest.param(kind, spec, size, stamp, id=f"{kind.value}{spec.added}.{spec.format}, {size}, {stamp.version}")
    for kind, deliverable in DOCUMENTS.items()
    for spec in deliverable.FILES
    for size, stamp in (("full", DRAFT), ("full", FINAL), ("minimal", FINAL))
]


@cache
def made(kind: ArtefactKind, spec: FileSpec, size: str, stamp: Stamp) -> tuple[bytes, Expected]:
    release: Release = RELEASES[size]
    document = DOCUMENTS[kind].compose(release)
    writer = renderer(spec.format)
    return writer.render(document, stamp, spec), writer.expected(document, stamp, spec)


@pytest.mark.parametrize(("kind", "spec", "size", "stamp"), CASES)
def test_what_the_product_makes_passes(kind: ArtefactKind, spec: FileSpec, size: str, stamp: Stamp) -> None:
    content, expected = made(kind, spec, size, stamp)
    assert verify(f"file.{spec.format}", content, None, expected) == []


@pytest.mark.parametrize(("kind", "spec", "size", "stamp"), CASES)
def test_it_passes_when_it_comes_back_unchanged(kind: ArtefactKind, spec: FileSpec, size: str, stamp: Stamp) -> None:
    content, expected = made(kind, spec, size, stamp)
    found = verify(f"file.{spec.format}", content, None, None, meant(expected))
    assert not stops(found), list(map(str, found))
