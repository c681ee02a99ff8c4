"""Findings of one planted change, for tests that are about one question."""

from __future__ import annotations

from aftercare_docs.expected import Expected
from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification import verify
from tests.verification import samples
from tests.verification.mutations.base import in_part

DOCUMENT, SHEET = "word/document.xml", "xl/worksheets/sheet1.xml"
LAST = "<w:p><w:r><w:t>Thank you.</w:t></w:r></w:p>"
RUN = "<w:r><w:t>Thank you.</w:t></w:r>"


def in_word(
    old: str, new: str, part: str = DOCUMENT, expected: Expected | None = samples.WORD_EXPECTED
) -> list[Finding]:
    return verify("plan.docx", in_part(part, old, new)(samples.word()), None, expected)


def in_excel(
    old: str, new: str, part: str = SHEET, expected: Expected | None = samples.EXCEL_EXPECTED
) -> list[Finding]:
    return verify("plan.xlsx", in_part(part, old, new)(samples.excel()), None, expected)


def places(found: list[Finding], code: str) -> list[str]:
    """Where a code was reported, in words."""
    return [f.at.part for f in found if f.code == code and isinstance(f.at, PartRef)]


def carriers(found: list[Finding]) -> set[str]:
    return {str(f.facts["carrier"]) for f in found if "carrier" in f.facts}
