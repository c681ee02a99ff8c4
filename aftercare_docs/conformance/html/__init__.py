"""What of the checks a web page has: a page that the gate has open goes in, findings come out."""

from __future__ import annotations

from aftercare_docs.conformance import Looked, Rule, ask
from aftercare_docs.conformance.html import h01_page, h02_headings, h03_tables, h04_pictures
from aftercare_docs.verification.html import Page

RULES: tuple[Rule[Page], ...] = (h01_page, h02_headings, h03_tables, h04_pictures)


def look(opened: Page) -> Looked:
    """Everything that keeps somebody from reading this page."""
    return Looked(ask(RULES, opened))
