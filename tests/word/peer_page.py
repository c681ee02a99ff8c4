"""The peer learning page as a new template: one side for each structure."""

from __future__ import annotations

from tests.word.kit import Col, each, p, package, table, tag, when
from tests.word.one_page import PAGE, WIDTH, looks
from tests.word.pieces import HEADER, PROVENANCE, bullets, opening, text
from tests.word.styles import DEEP, KEEP, Look

TITLE = "Peer learning"


def _circle() -> str:
    """A structure; the second and every later one begins a page."""
    return (
        tag("{%p if loop.first %}")
        + p("Heading 2", "{{ circle.title }}")
        + tag("{%p else %}")
        + p("Next circle", "{{ circle.title }}")
        + tag("{%p endif %}")
        + when("circle.purpose", p("Body", "{{ circle.purpose }}"))
        + when(
            "circle.facts",
            table(
                "How it works",
                "One row for each thing to know: what it is, how often it meets, and who holds it.",
                [
                    Col("About it", 22, text("row.item", "Table lead")),
                    Col("What was agreed", 78, text("row.detail")),
                ],
                "row in circle.facts",
                WIDTH,
            ),
        )
        + p("Heading 3", "A meeting, step by step")
        + table(
            "A meeting, step by step",
            "One row for each step: what it is called, and what happens.",
            [
                Col("Step", 17, text("row.name", "Table lead")),
                Col("What happens", 83, text("row.what")),
            ],
            "row in circle.steps",
            WIDTH,
        )
    )


def template() -> bytes:
    """The whole template."""
    body = (
        opening()
        + when("d.none", p("Body", "{{ d.none }}"))
        + each("circle in d.circles", _circle())
        + when(
            "d.questions",
            p("Heading 2", "Questions to begin with"),
            bullets("d.questions"),
        )
        + p("Heading 2", "Keeping it light")
        + bullets("d.light")
        + p("Boundary", "{{ d.boundaries }}")
    )
    more = (
        Look("Heading 3", 12, DEEP, True, 8, 2, 1.1, extra=KEEP, outline=2),
        Look("Next circle", 13, DEEP, True, 0, 3, 1.1, extra=KEEP + "<w:pageBreakBefore/>", outline=1),
    )
    return package(TITLE, body, (HEADER, PROVENANCE), PAGE, (*looks(8, 4, 1.15), *more))
