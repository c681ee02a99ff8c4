"""The leadership holding sheet as a new template: four strands, questions, levers, and lines to write on."""

from __future__ import annotations

from tests.word import compact, signing
from tests.word.kit import Col, Page, each, p, package, table, when
from tests.word.pieces import FOOTER, HEADER, bullets, copy, forums, opening, text

TITLE = "Leadership holding sheet"


def _strands() -> str:
    return (
        p("Heading 2", "Four strands")
        + p("Intro", "{{ d.strands_intro }}")
        + table(
            "Four strands",
            "One row for each strand: what leaders will say, what they will hold, and what they will not do.",
            [
                Col("Strand", 17, text("row.strand", "Table lead")),
                Col("We will say", 28, text("row.say")),
                Col("We will hold", 28, text("row.hold")),
                Col("We will not", 27, text("row.leave")),
            ],
            "row in d.strands",
        )
    )


def _theirs() -> str:
    return (
        when(
            "d.questions",
            p("Heading 2", "Questions to sit with"),
            p("Intro", "{{ d.questions_intro }}"),
            bullets("d.questions"),
        )
        + when(
            "d.levers",
            p("Heading 2", "Levers that leaders hold"),
            p("Intro", "{{ d.levers_intro }}"),
            table(
                "Levers that leaders hold",
                "One row for each holder of levers: who they are, and the small changes that they could try.",
                [
                    Col("Who holds them", 26, text("row.holder", "Table lead")),
                    Col("Small changes to try", 74, bullets("row.changes", "Table bullet")),
                ],
                "row in d.levers",
            ),
        )
        + when(
            "d.obstacles",
            p("Heading 2", "What waits for leaders"),
            p("Intro", "{{ d.obstacles_intro }}"),
            table(
                "What waits for leaders",
                "One row for each thing needed: what it is, the action that waits for it, by when, and who sees to it.",
                [
                    Col("What is needed", 30, text("row.need", "Table lead")),
                    Col("For which action", 38, text("row.work")),
                    Col("By when, and who", 32, text("row.by") + text("row.who")),
                ],
                "row in d.obstacles",
            ),
        )
    )


def template() -> bytes:
    """The whole template."""
    body = (
        opening()
        + p("Boundary", "{{ d.boundaries }}")
        + _strands()
        + when("d.forums", p("Heading 2", "When leaders meet"), forums("d.forums"))
        + _theirs()
        + p("Heading 2", "What we agree")
        + p("Intro", "{{ d.agreeing_intro }}")
        + each("label in d.agreeing", signing.room_for("{{ label }}"))
        + copy()
    )
    return package(TITLE, body, (HEADER, FOOTER), Page(), (*compact.LOOKS, *signing.LOOKS))
