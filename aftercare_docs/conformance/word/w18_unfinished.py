"""What is still to be settled is seen before the document is sent."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.word.view import View
from aftercare_docs.conformance.words import is_unfinished

CODE = "WRD19"


def check(view: View) -> Iterator[Found]:
    """Lines that stand in for others."""
    for block in view.blocks:
        if is_unfinished(block.text):
            yield "something is still to be confirmed", block.at
