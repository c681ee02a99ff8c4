"""The governance page as a new template: the rules, and the steps when something must be acted on, on one side."""

from __future__ import annotations

from tests.word.kit import Col, each, p, package, table, when
from tests.word.one_page import looks
from tests.word.pieces import HEADER, PROVENANCE, opening, text
from tests.word.tight import CLOSER, SIDE, WIDTH, tight

TITLE = "Governance page"


def _rows(name: str, caption: str, description: str, about: str, said: str) -> str:
    columns = [
        Col(about, 23, text("row.about", "Table lead")),
        Col(said, 77, each("text in row.said", text("text"))),
    ]
    return tight(table(caption, description, columns, f"row in {name}", WIDTH))


def template() -> bytes:
    """The whole template."""
    body = (
        opening()
        + p("Boundary", "{{ d.boundaries }}")
        + _rows(
            "d.rules",
            "The rules of this work",
            "One row for each rule in plain words, then one for each answer to what may be shared.",
            "Rule",
            "In plain words",
        )
        + when(
            "d.steps",
            p("Heading 2", "If something must be acted on"),
            _rows(
                "d.steps",
                "If something must be acted on",
                "The steps in order: what has happened; what to do, by which route, who does it and how soon.",
                "When",
                "What to do, and who does it",
            ),
        )
        + when("d.more", p("Closing", "{{ d.more }}{% if d.contact %} {{ d.contact }}{% endif %}"))
        + when("d.contact and not d.more", p("Closing", "{{ d.contact }}"))
    )
    return package(TITLE, body, (HEADER, PROVENANCE), SIDE, (*looks(8, 4, 1.1), *CLOSER))
