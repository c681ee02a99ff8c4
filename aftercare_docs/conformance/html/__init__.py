"""What of the checks a web page has: a page that the gate has open goes in, findings come out."""

from __future__ import annotations

from aftercare_docs.conformance import Rule, ask
from aftercare_docs.conformance.html import h01_page, h02_headings, h03_tables, h04_pictures
from aftercare_docs.findings import Finding
from aftercare_docs.verification.html import Page

RULES: tuple[Rule[Page], ...] = (h01_page, h02_headings, h03_tables, h04_pictures)


def check(opened: Page) -> list[Finding]:
    """Everything that keeps somebody from reading this page."""
    return ask(RULES, opened)
