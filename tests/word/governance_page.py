"""The governance page as a new template: the rules, and the steps when something must be acted on, on one side."""

from __future__ import annotations

from dataclasses import replace

from tests.word.kit import Col, each, p, package, table, when
from tests.word.one_page import PAGE, looks
from tests.word.pieces import HEADER, PROVENANCE, opening, text
from tests.word.styles import ACCENT, BODY, DEEP, INK, KEEP, MUTED, PAPER, SMALL, TABLE, Look, panel, right_tab

TITLE = "Governance page"
SIDE = replace(PAGE, sides=936, bottom=964)
WIDTH = SIDE.width - 2 * SIDE.sides
INSET = '<w:ind w:left="200" w:right="200"/>'
CLOSE = '<w:top w:w="34" w:type="dxa"/><w:bottom w:w="34" w:type="dxa"/>'


def tight(made: str) -> str:
    """A table with less air in its cells than the house style gives."""
    return made.replace("<w:tblLook", f"<w:tblCellMar>{CLOSE}</w:tblCellMar><w:tblLook")


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
    more = (
        *(Look(name, SMALL, MUTED, lines=1.1, extra=right_tab(WIDTH)) for name in ("header", "footer")),
        Look("Overline", BODY, ACCENT, True, 0, 6, 1.1, extra=KEEP + right_tab(WIDTH)),
        Look("Heading 1", 20, PAPER, True, 0, 7, 1.1, extra=KEEP + panel(DEEP, 5), indent=INSET, outline=0),
        Look("Closing", BODY, DEEP, True, 5, 0, 1.1),
        Look("Table text", TABLE, INK, False, 0, 0, 1.1, next="Table text"),
        Look("Table lead", TABLE, DEEP, True, 0, 0, 1.1, next="Table text"),
    )
    return package(TITLE, body, (HEADER, PROVENANCE), SIDE, (*looks(8, 4, 1.1), *more))
