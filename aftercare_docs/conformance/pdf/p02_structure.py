"""Headings of tables say what they head and stand on every page of theirs; pictures are described.

Links and other marks on top of the page are refused by the gate (FIL74).
"""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.pdf.view import View, within
from aftercare_docs.verification.pdf.equality import bare

CODE = "PDF02"
SCOPES = frozenset({"/Column", "/Row"})


def check(view: View) -> Iterator[Found]:
    """Tables and pictures that are not for everybody."""
    for index, node in enumerate(view.nodes):
        at = view.at(f"page {min(node.pages, default=0) + 1}")
        if node.kind == "/TH" and _scope(node.element) not in SCOPES:
            yield "a heading of a table does not say whether it heads a column or a row", at
        if node.kind == "/Figure" and not str(node.element.get("/Alt", "")).strip():
            yield "a picture has no alternative text", at
        if node.kind == "/Table":
            inner = list(within(view.nodes, index))
            heads = [cell.text for cell in inner if cell.kind == "/TH" and _scope(cell.element) == "/Column"]
            if not any(cell.kind == "/TH" for cell in inner):
                yield "a table has no headings", at
            for page in sorted(node.pages)[1:]:
                if not all(head in bare(view.opened.pages[page].text) for head in heads):
                    yield "a table goes on over a page without its header row", view.at(f"page {page + 1}")


def _scope(element: pikepdf.Object) -> str:
    said = element.get("/A")
    each = list(said) if isinstance(said, pikepdf.Array) else [said]
    return next((str(a["/Scope"]) for a in each if isinstance(a, pikepdf.Dictionary) and "/Scope" in a), "")
