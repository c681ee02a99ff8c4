"""What the shorter templates share: header and footer, lines that are there only when they say something, the close."""

from __future__ import annotations

from tests.word.kit import each, fact, field, p, run, tag, when

HEADER = (
    p("header", "{{ d.front.title }}\t{{ stamp.status }}")
    + tag("{%p if stamp.draft %}")
    + p("Draft line", "{{ banner }}")
    + tag("{%p endif %}")
)
FOOTER = p(
    "footer",
    "{{ d.front.partnership }}\t",
    "{% if stamp.marking %}{{ stamp.marking }}, {% endif %}page ",
    field("PAGE", "1"),
    " of ",
    field("NUMPAGES", "1"),
)
TOP = p("Overline", "{{ d.front.partnership }}\t{{ d.front.issued }}") + p("Heading 1", "{{ d.front.title }}")


def text(name: str, style: str = "Table text") -> str:
    """What ``name`` says, in a paragraph of its own."""
    return p(style, "{{ " + name + " }}")


def bullets(name: str, style: str = "List Bullet") -> str:
    """A list item for each text."""
    return each(f"text in {name}", p(style, "{{ text }}"))


def kept(name: str) -> str:
    """A short list that stays on one page."""
    return each(
        f"text in {name}",
        tag("{%p if loop.last %}"),
        p("List Bullet", "{{ text }}"),
        tag("{%p else %}"),
        p("Bullet kept", "{{ text }}"),
        tag("{%p endif %}"),
    )


def maybe(label: str, name: str, style: str = "Fact") -> str:
    """A labelled line, if there is anything to say."""
    return when(name, fact(label, "{{ " + name + " }}", style))


def closing(style: str = "Heading 2") -> str:
    """Where this copy comes from, and who approved it."""
    return (
        p(style, "About this copy")
        + fact("Version:", "{{ stamp.status }}", "Fact kept")
        + maybe("Prepared by:", "d.front.provider", "Fact kept")
        + maybe("For:", "stamp.audience", "Fact kept")
        + fact("Fingerprint:", "{{ stamp.fingerprint }}", "Fact")
        + when(
            "stamp.approvals",
            p("Fact kept", run("Approved by:", "Label")),
            each("row in stamp.approvals", p("Bullet kept", "{{ row.role }}, {{ row.day }}")),
        )
    )
