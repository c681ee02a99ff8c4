"""What looks like a heading is one; words that repeat a heading beside it need not be."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.word.view import View
from aftercare_docs.verification.word.styles import W

CODE = "WRD05"
LARGER = 2.0  # points above the text of the document
MOST_WORDS = 12


def check(view: View) -> Iterator[Found]:
    """Lines that are only set like a heading, by their style or by hand."""
    headings = {heading.text for heading in view.headings}
    by_hand = {id(paragraph) for mark in view.body.iter(f"{W}b") for paragraph in mark.iterancestors(f"{W}p")}
    body = next((block.manner.points for block in view.blocks if not block.manner.bold), 12.0)
    for block in view.blocks:
        if block.manner.level or block.tabled or not (block.manner.bold or id(block.element) in by_hand):
            continue
        if not 0 < len(block.text.split()) <= MOST_WORDS or block.text in headings:
            continue
        looks = [view.styles.look(run, block.element) for run, words in block.runs if words.strip()]
        if min(look.points for look in looks) >= body + LARGER:
            yield "a line is set like a heading and is not one", view.styled(block)
