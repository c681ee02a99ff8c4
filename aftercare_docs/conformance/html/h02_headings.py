"""One title, and headings that go down a level at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from aftercare_docs.conformance import Found
from aftercare_docs.findings import PartRef
from aftercare_docs.verification.html import Page

CODE = "WEB02"
HEADING = re.compile(r"h([1-6])")


def check(view: Page) -> Iterator[Found]:
    """Where the ladder of headings is broken."""
    matched = [(HEADING.fullmatch(element.name), element.block) for element in view.elements]
    headings = [(int(match[1]), block) for match, block in matched if match]
    if not headings or headings[0][0] != 1 or [level for level, _ in headings].count(1) != 1:
        yield "the page does not begin with its one title", PartRef(view.case.name, "its headings")
    for (before, _), (level, block) in pairwise(headings):
        if level > before + 1:
            yield "a heading skips a level", PartRef(view.case.name, f"block {block + 1}")
    for _, block in headings:
        if not view.blocks[block].strip():
            yield "a heading is empty", PartRef(view.case.name, f"block {block + 1}")
