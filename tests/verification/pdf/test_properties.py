"""Properties of a PDF, in both of their places."""

from __future__ import annotations

import pytest
from pikepdf import String

from aftercare_docs.verification import verify
from tests.verification import samples
from tests.verification.mutations.pdf import changed, info, packet
from tests.verification.planted import carriers


@pytest.mark.parametrize(
    ("change", "carrier"),
    [
        (info(Title=String("Other")), "Title"),
        (info(Creator=String("A program")), "Creator"),
        (info(ModDate=String("D:20260304")), "ModDate"),
        (info(Producer=String("A program")), "Producer"),
        (info(Somebody=String("x")), "other"),
        (packet(b"Aftercare plan", b"Another"), "XMP"),
        (packet(b"<rdf:RDF", b"<!-- --><rdf:RDF"), "XMP comment"),
        (packet(b"</rdf:RDF>", b"<rdf:RDF>"), "unreadable XMP"),
    ],
)
def test_a_property_that_differs_is_named(change: object, carrier: str) -> None:
    content = changed(change)(samples.pdf())  # type: ignore[arg-type]
    assert carrier in carriers(verify("a.pdf", content, None, samples.PDF_EXPECTED))


def test_in_a_file_that_came_back_the_author_is_named() -> None:
    assert "Author" in carriers(verify("a.pdf", samples.pdf(), None, None))
    assert "Author" not in carriers(verify("a.pdf", samples.pdf(), None, None, ["Brightwater Facilitation"]))
