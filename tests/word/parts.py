"""Pieces that documents without a section on their version share: short lists, and the last lines."""

from __future__ import annotations

from tests.word.kit import each, fact, p, run, tag, when
from tests.word.pieces import maybe

TOP = p("Overline", "{{ d.front.partnership }}\t{{ d.front.issued }}") + p("Heading 1", "{{ d.front.title }}")


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
