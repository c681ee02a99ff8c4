"""Templates that keep to one side: information for people who take part, and the seven-minute briefing."""

from __future__ import annotations

from tests.word.kit import Col, Page, each, p, package, table, tag, when
from tests.word.pieces import HEADER, PROVENANCE, bullets, opening, text
from tests.word.styles import (
    ACCENT,
    BODY,
    BULLET,
    DEEP,
    INK,
    KEEP,
    MUTED,
    PAPER,
    SMALL,
    TABLE,
    THEME,
    TINT,
    Look,
    bar,
    panel,
    right_tab,
)

PAGE = Page(top=1021, bottom=1077, sides=1077, header=454, footer=397)
WIDTH = 9752
HANGING = '<w:ind w:left="300" w:hanging="300"/>'
INSET = '<w:ind w:left="240" w:right="200"/>'


def looks(space: float, after: float, lines: float) -> tuple[Look, ...]:
    """The house styles drawn together, so that a side holds what it has to say."""
    return (
        Look(
            "Overline",
            BODY,
            ACCENT,
            True,
            0,
            8,
            1.1,
            extra=KEEP + right_tab(WIDTH),
        ),
        Look(
            "Heading 1",
            24,
            PAPER,
            True,
            0,
            8,
            1.1,
            extra=KEEP + panel(DEEP, 6),
            indent='<w:ind w:left="130" w:right="130"/>',
            outline=0,
        ),
        Look("Heading 2", 13, DEEP, True, space, 2, 1.1, extra=KEEP, outline=1),
        Look("header", SMALL, MUTED, lines=1.1, extra=right_tab(WIDTH)),
        Look("footer", SMALL, MUTED, lines=1.1, extra=right_tab(WIDTH)),
        Look("Lead", 13, DEEP, False, 0, 4, 1.15),
        Look("Body", BODY, INK, False, 0, after, lines, next="Body"),
        Look("Boundary", BODY, INK, False, 6, 6, lines, extra="<w:keepLines/>" + bar(ACCENT, TINT), indent=INSET),
        Look("List Bullet", BODY, INK, False, 0, 1, lines, extra=BULLET.format(1), indent=HANGING, next="List Bullet"),
    )


def _draft() -> Look:
    """The mark of a draft, with less air around it."""
    pair = THEME.pairs["draft"]
    inset = '<w:ind w:left="80" w:right="80"/>'
    return Look("Draft line", TABLE, pair.text[1:], True, 4, 4, 1.1, extra=KEEP + panel(pair.fill[1:], 2), indent=inset)


def participant() -> bytes:
    """One page for everybody who is invited."""
    body = (
        opening("")
        + p("Lead", "{{ d.lead }}")
        + p("Heading 2", "{{ d.what }}")
        + p("Body", "{{ d.what_for }}")
        + p("Boundary", "{{ d.boundaries }}")
        + p("Heading 2", "{{ d.choosing }}")
        + each("text in d.choices", p("Body", "{{ text }}"))
        + p("Heading 2", "{{ d.said }}")
        + p("Body", "{{ d.use }}")
        + p("Body", "{{ d.limits }}")
        + p("Heading 2", "{{ d.support }}")
        + p("Body", "{{ d.support_intro }}")
        + bullets("d.routes")
        + when("d.support_more", p("Body", "{{ d.support_more }}"))
        + when("d.contact", p("Contact", "{{ d.contact }}"))
    )
    contact = Look("Contact", BODY, DEEP, True, 8, 0, 1.15)
    return package(
        "Information for people taking part", body, (HEADER, PROVENANCE), PAGE, (*looks(12, 5, 1.2), contact)
    )


def briefing() -> bytes:
    """Seven panels on one side, and the team record on half of the next."""

    panels = {
        "why": p("Body", "{{ d.why }}") + p("Boundary", "{{ d.boundaries }}"),
        "asked": p("Body", "{{ d.asked }}"),
        "helps": bullets("d.helps") + when("d.helps_also", p("Body", "{{ d.helps_also }}")),
        "hinders": p("Body", "{{ d.hinders }}"),
        "changing": bullets("d.changing")
        + when("d.changing_none", p("Body", "{{ d.changing_none }}"))
        + when("d.stays_open", p("Body", "{{ d.stays_open }}")),
        "questions": bullets("d.questions"),
        "next": p("Body", "{{ d.next_step }} {{ d.support }}{% if d.report %} {{ d.report }}{% endif %}"),
    }
    side = "".join(p("Heading 2", "{{ d.panel." + name + " }}") + inside for name, inside in panels.items())
    record = (
        p("Record heading", "{{ d.record_heading }}")
        + p("Intro", "{{ d.record_intro }}")
        + table(
            "Team record",
            "One row for each thing to note: what it is, and room for the team's own words.",
            [
                Col("What to note", 30, text("row.label", "Record lead")),
                Col(
                    "Our words",
                    70,
                    tag("{%p if row.roomy %}")
                    + p("Record space")
                    + tag("{%p else %}")
                    + p("Record line")
                    + tag("{%p endif %}"),
                ),
            ],
            "row in d.record",
            WIDTH,
        )
        + p("After table", "{{ d.record_after }}")
    )
    styles = (
        *looks(8, 1, 1.12),
        Look("Heading 2", 12.5, DEEP, True, 7, 1, 1.1, extra=KEEP, outline=1),
        _draft(),
        Look("Boundary", BODY, INK, False, 5, 5, 1.1, extra="<w:keepLines/>" + bar(ACCENT, TINT), indent=INSET),
        Look("Record heading", 18, DEEP, True, 22, 4, 1.15, extra=KEEP, outline=1),
        Look("Record lead", TABLE, DEEP, True, 0, 0, 1.15, extra=KEEP),
        Look("Record space", TABLE, INK, False, 24, 36, 1.15, extra=KEEP),
        Look("Record line", TABLE, INK, False, 6, 6, 1.15, extra=KEEP),
    )
    return package("Seven-minute briefing", opening("") + side + record, (HEADER, PROVENANCE), PAGE, styles)


TEMPLATES = {"participant-information": participant, "seven-minute-briefing": briefing}
