"""Why a file is not cleaned."""

from __future__ import annotations

from aftercare_docs.cleaning.refusal import Refused
from aftercare_docs.findings import Finding, PartRef


def test_a_refusal_says_why_and_what_was_found() -> None:
    found = [Finding("FIL01", PartRef("a.docx"))]
    refused = Refused("it cannot be read", found)
    assert (str(refused), refused.found) == ("it cannot be read", tuple(found))
