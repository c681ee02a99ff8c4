"""Every table has headings, and each says whether it heads a column or a row."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.findings import PartRef
from aftercare_docs.verification.html import Page

CODE = "WEB03"
SCOPES = frozenset({"col", "row"})


def check(view: Page) -> Iterator[Found]:
    """Tables without headings, and headings that head nothing."""
    headed = True
    for element in view.elements:
        at = PartRef(view.case.name, f"block {element.block + 1}")
        if element.name == "table":
            headed = False
        elif element.name == "th":
            headed = True
            if element.attributes.get("scope") not in SCOPES:
                yield "a heading of a table does not say whether it heads a column or a row", at
            if not view.blocks[element.block].strip():
                yield "a heading of a table is empty", at
        elif element.name == "td" and not headed:
            headed = True
            yield "a table has no headings", at
        if {"colspan", "rowspan"} & set(element.attributes):
            yield "cells are merged", at
