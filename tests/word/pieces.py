"""What several templates share: the header and footer, lines and lists to print, boundaries, and the last lines."""

from __future__ import annotations

from tests.word.kit import Col, each, fact, field, p, run, table, tag, when

HEADER = (
    p("header", "{{ d.front.title }}\t{{ stamp.status }}")
    + tag("{%p if stamp.draft %}")
    + p("Draft line", "{{ banner }}")
    + tag("{%p endif %}")
)


def footer(whose: str = "partnership") -> str:
    """Whose document it is, its marking, and the page."""
    return p(
        "footer",
        "{{ d.front." + whose + " }}\t{% if stamp.marking %}{{ stamp.marking }}, {% endif %}page ",
        field("PAGE", "1"),
        " of ",
        field("NUMPAGES", "1"),
    )


FOOTER = footer()
PROVENANCE = FOOTER + p(
    "footer",
    "{% if d.front.contact %}{{ d.front.contact }}{% endif %}\t"
    "{% if stamp.fingerprint %}Fingerprint {{ stamp.fingerprint }}{% endif %}",
)
"""The footer of a document too short for a version section."""


def text(name: str, style: str = "Table text") -> str:
    """One paragraph that prints one thing."""
    return p(style, "{{ " + name + " }}")


def bullets(name: str, style: str = "List Bullet") -> str:
    """A list of texts."""
    return each(f"text in {name}", p(style, "{{ text }}"))


def maybe(label: str, name: str, style: str = "Fact") -> str:
    """A line with its label, where there is something to say."""
    return when(name, fact(label, "{{ " + name + " }}", style))


def figure(name: str, heading: str, table: str) -> str:
    """A picture where there is one to show, its heading and first words, and the table that says the same."""
    shown = p("Figure", "{{ " + name + ".name }}")
    return when(f"{name}.name", p("Heading 3", heading), p("Intro", "{{ " + name + ".intro }}"), shown, table)


def since(name: str, heading: str) -> str:
    """What has changed since the last version: a sentence, and a row for each action that moved, if any did."""
    return when(
        f"{name}.heading",
        p(heading, "{{ " + name + ".heading }}"),
        p("Intro", "{{ " + name + ".about }}"),
        when(
            f"{name}.rows",
            table(
                "What has changed since the last version",
                "One row for each action that moved: its reference, the action, and everything that is not as it was.",
                [
                    Col("Ref", 9, text("row.ref", "Table lead")),
                    Col("Action", 46, text("row.action")),
                    Col("What has changed", 45, each("move in row.moves", p("Table point", "{{ move.said }}"))),
                ],
                f"row in {name}.rows",
            ),
        ),
        when(f"{name}.rest", p("After table", "{{ " + name + ".rest }}")),
    )


def forums(name: str) -> str:
    """Meetings of one kind: when, and what for."""
    return each(
        f"forum in {name}",
        p("Heading 3", "{{ forum.title }}"),
        maybe("When:", "forum.when", "Fact kept"),
        maybe("Aims:", "forum.aims"),
    )


def opening(lead: str = "d.lead") -> str:
    """The first lines of a document: whose it is and when, its title, and what it is for where that needs a line."""
    return (
        p("Overline", "{{ d.front.partnership }}\t{{ d.front.issued }}")
        + p("Heading 1", "{{ d.front.title }}")
        + (p("Lead", "{{ " + lead + " }}") if lead else "")
    )


def together(loop: str, kept: str, last: str) -> str:
    """A list that stays on one page: each turn of the loop holds the next, and the last one lets go."""
    return each(loop, tag("{%p if loop.last %}"), last, tag("{%p else %}"), kept, tag("{%p endif %}"))


def kept(name: str) -> str:
    """A short list that stays on one page."""
    return together(f"text in {name}", p("Bullet kept", "{{ text }}"), p("List Bullet", "{{ text }}"))


def panel(loop: str, title: str, said: str) -> str:
    """Words in full, as one panel that stays together."""
    words = run(title, "Label"), said
    return together(loop, p("Boundary kept", *words), p("Boundary", *words))


def boundaries(name: str = "d.boundaries") -> str:
    """The boundary statements in full."""
    return panel(f"row in {name}", "{{ row.title }}. ", "{{ row.text }}")


def approvals() -> str:
    """Who approved this copy, and when."""
    return when(
        "stamp.approvals",
        p("Fact kept", run("Approved by:", "Label")),
        each("row in stamp.approvals", p("Bullet kept", "{{ row.role }}, {{ row.day }}")),
    )


def version(heading: str = "Version and approvals", intro: str = "d.version") -> str:
    """Which copy this is, and who approved it."""
    return (
        p("Heading 2", heading)
        + p("Intro", "{{ " + intro + " }}")
        + fact("Version:", "{{ stamp.status }}", "Fact kept")
        + maybe("Prepared by:", "d.front.provider", "Fact kept")
        + fact("Engagement record as of:", "{{ d.as_of }}", "Fact kept")
        + maybe("For:", "stamp.audience", "Fact kept")
        + fact("Fingerprint:", "{{ stamp.fingerprint }}", "Fact kept")
        + approvals()
    )


def closing(style: str = "Heading 2") -> str:
    """The same for a document that says nothing of the engagement as it stood."""
    return (
        p(style, "About this copy")
        + fact("Version:", "{{ stamp.status }}", "Fact kept")
        + maybe("Prepared by:", "d.front.provider", "Fact kept")
        + maybe("For:", "stamp.audience", "Fact kept")
        + fact("Fingerprint:", "{{ stamp.fingerprint }}", "Fact")
        + approvals()
    )


def copy() -> str:
    """The same in three lines, for a document of a few pages."""
    made = "{{ stamp.status }}{% if d.front.provider %}, prepared by {{ d.front.provider }}{% endif %}"
    approved = "{% for row in stamp.approvals %}{{ row.role }}, {{ row.day }}{% if not loop.last %}; {% endif %}"
    return (
        p("Heading 3", "About this copy")
        + fact("Version:", made + "; the engagement as of {{ d.as_of }}", "Fact kept")
        + fact("Fingerprint:", "{{ stamp.fingerprint }}", "Fact kept")
        + fact(
            "Approved by:",
            "{% if stamp.approvals %}" + approved + "{% endfor %}{% else %}waiting for approval{% endif %}",
        )
    )
