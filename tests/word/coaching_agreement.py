"""The coaching agreement as a new template: its terms, blanks to fill in by hand, and lines to sign on."""

from __future__ import annotations

from tests.word import compact, signing
from tests.word.kit import Page, each, fact, p, package, run
from tests.word.pieces import HEADER, PROVENANCE, opening

TITLE = "Coaching agreement"


def _terms(name: str) -> str:
    return each(f"term in {name}", fact("{{ term.title }}.", "{{ term.text }}", "Term"))


def template() -> bytes:
    """The whole template."""
    body = (
        opening()
        + p("Boundary", "{{ d.boundaries }}")
        + p("Heading 2", "What this coaching is")
        + _terms("d.what")
        + p("Term", "{{ d.focus }}")
        + p("Heading 2", "What we have arranged")
        + p("Intro", "{{ d.blanks_intro }}")
        + each("label in d.blanks", signing.line_for("{{ label }}"))
        + p("Heading 2", "Confidentiality and its limits")
        + _terms("d.confidential")
        + p("Boundary", run("Confidential within limits. ", "Label"), "{{ d.limits }}")
        + p("Heading 2", "Moving, ending, and more support")
        + _terms("d.ending")
        + p("Heading 2", "Signing")
        + p("Intro", "{{ d.signing_intro }}")
        + each("who in d.signing", p("Heading 3", "{{ who }}"), signing.signatures())
    )
    return package(TITLE, body, (HEADER, PROVENANCE), Page(), (*compact.LOOKS, *signing.LOOKS))
