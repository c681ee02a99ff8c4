"""A heading can be taken in at a glance."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.word.view import View

CODE = "WRD20"
MOST_WORDS = 25


def check(view: View) -> Iterator[Found]:
    """Headings as long as a sentence: mostly a title of the workbook."""
    for heading in view.headings:
        if len(heading.text.split()) > MOST_WORDS:
            yield f"a heading has more than {MOST_WORDS} words", heading.at
