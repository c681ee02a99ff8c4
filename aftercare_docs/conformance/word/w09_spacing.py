"""Space comes from styles, not from empty lines, rows of spaces or breaks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.word.view import Block, View
from aftercare_docs.verification.word.styles import W

CODE = "WRD09"
ROWS = ("   ", "\t\t")


def check(view: View) -> Iterator[Found]:
    """Emptiness that was typed."""
    for before, block in pairwise(view.blocks):
        if _is_blank(before) and _is_blank(block):
            yield "two empty paragraphs in a row", block.at
    for block in view.blocks:
        if any(row in block.text for row in ROWS):
            yield "a row of spaces or tabs", block.at
    for mark in view.body.iter(f"{W}br"):
        if mark.get(f"{W}type") == "page":
            yield "a page break by hand", view.place(mark)


def _is_blank(block: Block) -> bool:
    """True where there is nothing to see: neither words nor a picture, nor a tab that draws a line to write on."""
    return not block.text.strip(" \u00a0") and next(block.element.iter("{*}drawing"), None) is None
