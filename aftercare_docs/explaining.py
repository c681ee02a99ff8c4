"""The page for one code: what it means, why it matters, what to do. Reads the catalogue and nothing else."""

from __future__ import annotations

import re
import textwrap

from aftercare_docs.findings import catalogue

WIDTH = 88
_FACT = re.compile(r"\{(\w+)\}")


def page(code: str) -> str | None:
    """The page as plain text, or None where no finding has this code."""
    entry = catalogue().get(code.strip().upper())
    if entry is None:
        return None
    meaning = _FACT.sub(lambda fact: f"<{fact.group(1).replace('_', ' ')}>", entry.message)
    parts = {"Means": f"{meaning}.", "Matters": entry.why, "Do": entry.help}
    body = [
        textwrap.fill(f"{title}: {text}", WIDTH, subsequent_indent=" " * (len(title) + 2))
        for title, text in parts.items()
    ]
    return "\n\n".join([f"{entry.code} {entry.name} ({entry.severity})", *body])
