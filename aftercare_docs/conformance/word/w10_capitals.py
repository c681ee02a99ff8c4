"""Nothing that somebody typed is shouted."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.word.view import View

CODE = "WRD21"
MOST = 3


def check(view: View) -> Iterator[Found]:
    """Lines in capitals: references, which are letters and numbers, count for nothing."""
    for block in view.blocks:
        if block.text.isupper() and sum(word.isalpha() and len(word) > 1 for word in block.text.split()) > MOST:
            yield "a line is all in capitals", block.at
