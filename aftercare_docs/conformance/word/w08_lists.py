"""Lists are lists: nobody hears that a dash or a number was typed before a line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.word.view import View

CODE = "WRD08"
TYPED = re.compile(r"\s*(?:[-*\u2022\u2013]|\d{1,2}[.)])\s")


def check(view: View) -> Iterator[Found]:
    """Lines that begin as a list would."""
    for block in view.blocks:
        if TYPED.match(block.text):
            yield "a line begins with a dash, a star or a number that was typed", block.at
