"""One title, and headings that go down a level at a time: they are how a screen reader finds its way."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.word.view import View

CODE = "WRD04"


def check(view: View) -> Iterator[Found]:
    """Where the ladder of headings is broken."""
    titles = [heading for heading in view.headings if heading.manner.level == 1]
    if not titles:
        yield "no paragraph has the style Heading 1", view.at("its headings")
    for heading in titles[1:]:
        yield "a second paragraph has the style Heading 1", heading.at
    for before, heading in pairwise(view.headings):
        if heading.manner.level > before.manner.level + 1:
            yield "a heading skips a level", heading.at
    if view.headings and view.headings[0].manner.level != 1:
        yield "a heading comes before the title", view.headings[0].at
    for heading in view.headings:
        if not heading.text.strip():
            yield "a heading is empty", heading.at
