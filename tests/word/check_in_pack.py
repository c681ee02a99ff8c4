"""The check-in pack as a new template: questions first, then drift, decisions, what comes next, and room to write."""

from __future__ import annotations

from tests.word import tables
from tests.word.kit import Col, Page, each, p, package, table, when
from tests.word.pieces import FOOTER, HEADER, closing, kept, opening, since, text
from tests.word.styles import DEEP, INK, KEEP, TABLE, Look

TITLE = "Check-in pack"


def _drift() -> str:
    return (
        p("Heading 2", "{{ d.drift_heading }}")
        + when("not d.drifting", p("Normal", "{{ d.drift_intro }}"))
        + when(
            "d.drifting",
            p("Intro", "{{ d.drift_intro }}"),
            table(
                "What may be drifting",
                "One row for each: what it is, which role holds it, and why it is on this list.",
                [
                    Col("Ref", 9, text("row.ref", "Table lead")),
                    Col("What", 33, text("row.what")),
                    Col("Held by", 24, text("row.who")),
                    Col("Why it is here", 34, each("text in row.signs", p("Table point", "{{ text }}"))),
                ],
                "row in d.drifting",
            ),
        )
        + when("d.standing", p("After table", "{{ d.standing }}"))
    )


def _agreed() -> str:
    return (
        p("Heading 2", "{{ d.agreed_heading }}")
        + when("d.agreed_none", p("Normal", "{{ d.agreed_none }}"))
        + when(
            "d.agreed",
            table(
                "What has been agreed so far",
                "One row for each check-in, the latest first: what was noticed, the adjustment, and what was decided.",
                [
                    Col("Check-in", 25, text("row.heading", "Table lead")),
                    Col("What was noticed", 31, text("row.noticed")),
                    Col("Adjustment agreed", 23, text("row.adjustment")),
                    Col("Decided", 21, text("row.decisions")),
                ],
                "row in d.agreed",
            ),
        )
    )


def _ahead() -> str:
    return when(
        "d.steps or d.check_ins",
        p("Heading 2", "{{ d.ahead_heading }}"),
        when(
            "d.steps",
            tables.dates("What comes next", "d.steps"),
        ),
        when(
            "d.check_ins",
            p("Heading 3", "Check-ins ahead"),
            tables.check_ins("d.check_ins"),
        ),
    )


def template() -> bytes:
    """The whole template."""
    body = (
        opening()
        + p("Next", "{{ d.next }}")
        + p("Boundary", "{{ d.boundaries }}")
        + p("Heading 2", "{{ d.questions_heading }}")
        + p("Intro", "{{ d.questions_intro }}")
        + kept("d.questions")
        + _drift()
        + since("d.since", "Heading 2")
        + _agreed()
        + _ahead()
        + p("Record heading", "{{ d.record_heading }}")
        + p("Intro", "{{ d.record_intro }}")
        + table(
            "For this check-in",
            "One row for each thing to note: what it is, and room for the words that everybody agrees.",
            [Col("What to note", 30, p("Table lead", "{{ label }}")), Col("Our words", 70, p("Record space"))],
            "label in d.record",
        )
        + p("After table", "{{ d.record_after }}")
        + closing()
    )
    styles = (
        Look("Next", 13, DEEP, True, 4, 8, 1.2),
        Look("Record heading", 20, DEEP, True, 0, 6, 1.15, extra=KEEP + "<w:pageBreakBefore/>", outline=1),
        Look("Record space", TABLE, INK, False, 24, 36, 1.15),
    )
    return package(TITLE, body, (HEADER, FOOTER), Page(), styles)
