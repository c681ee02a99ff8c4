"""The session plans as a new template: a first page, then a run sheet that starts on a page of its own."""

from __future__ import annotations

from tests.word import tables
from tests.word.kit import Col, Page, contents, each, p, package, run, table, when
from tests.word.pieces import FOOTER, HEADER, bullets, closing, kept, maybe, opening, panel, text
from tests.word.styles import ACCENT, DEEP, KEEP, Look, rule

TITLE = "Session plans"
STYLES = (
    Look(
        "Heading 2",
        20,
        DEEP,
        True,
        0,
        8,
        1.15,
        extra="<w:keepNext/><w:keepLines/><w:pageBreakBefore/>" + rule("bottom", ACCENT, 8, 4),
        outline=1,
    ),
    Look("TOC Heading", 14, DEEP, False, 14, 6, 1.15, extra=KEEP),
)


def _sheet() -> str:
    return (
        p("Heading 2", "{{ s.title }}")
        + maybe("When:", "s.when", "Fact kept")
        + maybe("Where:", "s.where", "Fact kept")
        + maybe("For:", "s.whom", "Fact kept")
        + maybe("Held by:", "s.held_by", "Fact kept")
        + maybe("State:", "s.status")
        + when("s.aims", p("Heading 3", "Aims"), bullets("s.aims"))
        + p("Heading 3", "Words to begin with")
        + p("Intro", "{{ d.spoken_intro }}")
        + panel("words in s.spoken", "{% if words.title %}{{ words.title }}. {% endif %}", "{{ words.text }}")
        + when(
            "s.steps",
            p("Heading 3", "How the time is used"),
            table(
                "How the time is used",
                "One row for each step, in order: when it starts, what happens, and how many minutes it takes.",
                [
                    Col("From", 22, text("row.when", "Table lead")),
                    Col("Step", 60, text("row.what")),
                    Col("Minutes", 18, text("row.minutes")),
                ],
                "row in s.steps",
            ),
            when("s.timing", p("After table", "{{ s.timing }}")),
        )
        + when(
            "s.questions",
            p("Heading 3", "Questions to think with"),
            each(
                "row in s.questions",
                p("Fact kept", run("{{ row.ref }}. ", "Label"), "{{ row.question }}"),
                maybe("Listen for:", "row.listen_for", "Fact kept"),
                maybe("You might go on to ask:", "row.follow_ups", "Follow up"),
            ),
        )
        + p("Heading 3", "Taking care")
        + kept("s.care")
        + p("Heading 3", "To have ready")
        + kept("s.materials")
        + p("Heading 3", "Closing")
        + kept("s.closing")
        + p("Heading 3", "What is written down")
        + kept("s.written")
    )


def _annexes() -> str:
    return (
        p("Heading 2", "If something must be acted on")
        + p("Intro", "{{ d.escalation_intro }}")
        + p("Boundary", run("Confidential within limits. ", "Label"), "{{ d.limits }}")
        + when(
            "d.steps",
            tables.steps("d.steps"),
        )
        + when(
            "d.support.shown",
            p("Heading 2", "Support for people"),
            p("Intro", "{{ d.support.intro }}"),
            tables.support("d.support.routes"),
        )
    )


def template() -> bytes:
    """The whole template."""
    body = (
        opening()
        + p("Boundary", "{{ d.boundaries }}")
        + p("Fact kept", run("Before every session:", "Label"))
        + bullets("d.before")
        + contents("Contents")
        + each("s in d.sessions", _sheet())
        + _annexes()
        + closing("Heading 3")
    )
    follow = Look("Follow up", 12, before=0, after=9, lines=1.2, extra="<w:keepLines/>")
    return package(TITLE, body, (HEADER, FOOTER), Page(), (*STYLES, follow))
