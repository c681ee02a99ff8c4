"""The scoping and contracting agreement as a new template: its terms in order, then lines to sign on."""

from __future__ import annotations

from tests.word import compact, tables
from tests.word.kit import Col, Page, each, p, package, run, table, when
from tests.word.pieces import FOOTER, HEADER, boundaries, copy, opening, text
from tests.word.signing import LOOKS, line_for, signatures

TITLE = "Scoping and contracting agreement"


def _parties() -> str:
    return (
        p("Heading 2", "Parties")
        + table(
            "Parties",
            "One row for each part in this agreement, and who holds it.",
            [Col("Part", 28, text("row.part", "Table lead")), Col("Who", 72, text("row.who"))],
            "row in d.parties",
        )
        + when(
            "d.partners",
            p("Heading 3", "Agencies taking part"),
            p("Intro", "{{ d.partners_intro }}"),
            table(
                "Agencies taking part",
                "One row for each agency: its name, its standing, and where its own actions are reported.",
                [
                    Col("Agency", 42, text("row.name", "Table lead")),
                    Col("Standing", 26, text("row.standing")),
                    Col("Reports its actions to", 32, text("row.forum")),
                ],
                "row in d.partners",
            ),
        )
    )


def _scope() -> str:
    return (
        when(
            "d.scope.terms",
            p("Heading 2", "Purpose, audiences and scope"),
            p("Intro", "{{ d.scope_intro }}"),
            tables.terms("d.scope.terms"),
        )
        + p("Heading 2", "Boundaries")
        + boundaries()
        + p("Normal", "{{ d.choice }}")
    )


def _roles() -> str:
    return (
        p("Heading 2", "Roles")
        + p("Intro", "{{ d.roles_intro }}")
        + table(
            "Roles",
            "One row for each role: who it is, and what they do.",
            [Col("Who", 32, text("row.who", "Table lead")), Col("What they do", 68, text("row.does"))],
            "row in d.roles",
        )
    )


def _meetings() -> str:
    return table(
        "Sessions and days",
        "Sessions in order of date: the date, the session and who it is for, and how it is held.",
        [
            Col("Date", 25, text("row.when", "Table lead")),
            Col("Session, and who it is for", 50, text("row.title", "Table lead") + when("row.whom", text("row.whom"))),
            Col("How", 25, text("row.how")),
        ],
        "row in d.sessions",
    )


def _sessions() -> str:
    return (
        p("Heading 2", "Sessions and days")
        + p("Intro", "{{ d.total }}")
        + when("d.sessions", _meetings())
        + when("d.held_by", p("After table", "{{ d.held_by }}"))
    )


def _terms() -> str:
    return (
        p("Heading 2", "Changing, pausing and ending")
        + p("Intro", "{{ d.changes_intro }}")
        + when("d.changes", tables.rules("d.changes"))
        + line_for("{{ d.notice }}")
        + p("Heading 2", "Confidentiality and its limits")
        + p("Intro", "{{ d.confidential_intro }}")
        + when("d.confidential", tables.rules("d.confidential"))
        + p("Boundary", run("Confidential within limits. ", "Label"), "{{ d.limits }}")
        + p("Heading 2", "Data protection")
        + p("Intro", "{{ d.data }}")
        + when("d.records", tables.rules("d.records"))
    )


def template() -> bytes:
    """The whole template."""
    body = (
        opening()
        + _parties()
        + _scope()
        + _roles()
        + _sessions()
        + _terms()
        + when("d.scope.risks", p("Heading 2", "Risks, and how each is held"), tables.risks("d.scope.risks"))
        + when(
            "d.support.shown",
            p("Heading 2", "Support for people"),
            p("Intro", "{{ d.support.intro }}"),
            tables.support("d.support.routes"),
        )
        + p("Heading 2", "Signing")
        + p("Intro", "{{ d.signing_intro }}")
        + each("body in d.signing", p("Heading 3", "{{ body }}"), signatures())
        + copy()
    )
    return package(TITLE, body, (HEADER, FOOTER), Page(), (*compact.LOOKS, *LOOKS))
