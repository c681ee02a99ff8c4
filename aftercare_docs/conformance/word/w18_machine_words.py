"""No text is a machine talking: an empty value that was printed, a moment nobody meant."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.word.view import View
from aftercare_docs.conformance.words import is_machine

CODE = "WRD18"


def check(view: View) -> Iterator[Found]:
    """Lines that hold what no person wrote."""
    for block in view.blocks:
        if is_machine(block.text):
            yield "an empty or broken value was printed", block.at
