"""The comms and assurance sheet as a new template: evidence, lines to take, who speaks, and when."""

from __future__ import annotations

from tests.word import compact, tables
from tests.word.kit import Col, Page, p, package, table, when
from tests.word.pieces import FOOTER, HEADER, bullets, copy, opening, text

TITLE = "Comms and assurance sheet"


def _evidence() -> str:
    return (
        p("Heading 2", "What can be evidenced, how, and by whom")
        + p("Intro", "{{ d.evidence_intro }}")
        + when("d.evidence", tables.evidence("d.evidence"))
        + when("d.evidence_none", p("Normal", "{{ d.evidence_none }}"))
        + p("Heading 3", "{{ d.cannot_heading }}")
        + bullets("d.cannot")
    )


def _said() -> str:
    return (
        p("Heading 2", "Lines to take")
        + p("Intro", "{{ d.lines_intro }}")
        + table(
            "Lines to take",
            "One row for each question: what is asked, and what anyone may say.",
            [Col("If asked", 30, text("row.asked", "Table lead")), Col("We can say", 70, text("row.answer"))],
            "row in d.lines",
        )
        + p("Heading 2", "Who speaks")
        + p("Intro", "{{ d.speakers_intro }}")
        + table(
            "Who speaks",
            "One row for each source of questions, and who answers.",
            [Col("If it comes from", 42, text("row.source", "Table lead")), Col("Who answers", 58, text("row.who"))],
            "row in d.speakers",
        )
    )


def _calendar() -> str:
    return (
        p("Heading 2", "Calendar and embargo")
        + p("Boundary kept", "{{ d.embargo }}")
        + when(
            "d.dates",
            table(
                "Dates that everything else keeps to",
                "One row for each date: what it is, and when.",
                [Col("Date", 50, text("row.what", "Table lead")), Col("When", 50, text("row.when"))],
                "row in d.dates",
            ),
        )
        + when("d.moments_none", p("After table", "{{ d.moments_none }}"))
        + when(
            "d.moments",
            p("Heading 3", "Moments, in order"),
            table(
                "Moments, in order",
                "One row for each moment: when, who hears what, and how and by whom it is said.",
                [
                    Col("When", 24, text("row.when", "Table lead") + text("row.moment")),
                    Col("Who hears, and what", 42, text("row.audience", "Table lead") + text("row.message")),
                    Col("How, and who speaks", 34, text("row.how") + text("row.who") + text("row.reach", "Table lead")),
                ],
                "row in d.moments",
            ),
        )
    )


def template() -> bytes:
    """The whole template."""
    body = opening() + p("Boundary", "{{ d.boundaries }}") + _evidence() + _said() + _calendar() + copy()
    return package(TITLE, body, (HEADER, FOOTER), Page(), compact.LOOKS)
