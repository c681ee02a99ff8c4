"""The page for one code: what it means, why it matters, what to do, and an example of each kind.

Reads the catalogue and its examples and nothing else.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from aftercare_docs.examples import Example, examples
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
    body = [_filled(title, text) for title, text in parts.items()]
    shown = [block for example in examples().get(entry.code, ()) for block in _example(example)]
    return "\n\n".join([f"{entry.code} {entry.name} ({entry.severity})", *body, *shown])


def _example(example: Example) -> Iterator[str]:
    """The rule's own page, where it has one, then what it reports and what it lets pass."""
    if example.rule:
        yield from (_wrapped(part.replace("``", "")) for part in example.rule.split("\n\n"))
    fails = f"Reported, {example.where}" if example.where else "Reported"
    for title, text in ((fails, example.fails), ("Not reported", example.passes)):
        yield f"{title}:\n\n{textwrap.indent(text, '    ')}" if example.is_table else _filled(title, text)


def _filled(title: str, text: str) -> str:
    return _wrapped(f"{title}: {text}", indent=4)


def _wrapped(text: str, indent: int = 0) -> str:
    return textwrap.fill(text, WIDTH, subsequent_indent=" " * indent, break_on_hyphens=False)
