"""The P checks: a PDF that the gate has open goes in, findings come out. P04, an independent checker, is a test."""

from __future__ import annotations

from aftercare_docs.conformance import Looked, Rule, ask
from aftercare_docs.conformance.pdf import p01_claims, p02_structure, p03_finding
from aftercare_docs.conformance.pdf.view import View
from aftercare_docs.verification.pdf import Opened

RULES: tuple[Rule[View], ...] = (p01_claims, p02_structure, p03_finding)


def look(opened: Opened) -> Looked:
    """Everything that keeps somebody from reading this PDF."""
    return Looked(ask(RULES, View.of(opened)))
