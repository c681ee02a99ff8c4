"""Every table has a header row, a name and a description, whole rows and cells of one size."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.word.view import View
from aftercare_docs.verification.word.story import text_of
from aftercare_docs.verification.word.styles import W

CODE = "WRD06"


def check(view: View) -> Iterator[Found]:
    """What makes a table hard to hear."""
    for at, table in view.tables:
        for what in _wrong(table):
            yield what, at


def _wrong(table: etree._Element) -> Iterator[str]:
    rows = table.findall(f"{W}tr")
    heads = [" ".join(text_of(p) for p in cell.iter(f"{W}p")).strip() for cell in rows[0].findall(f"{W}tc")]
    if rows[0].find(f"{W}trPr/{W}tblHeader") is None:
        yield "the first row is not marked as a header row"
    if not all(heads) or len(set(heads)) < len(heads):
        yield "a heading of a column is empty or there twice"
    if len(rows) < 2:
        yield "there is nothing below the header row"
    if any(row.find(f"{W}trPr/{W}cantSplit") is None for row in rows):
        yield "a row may be split between pages"
    if any(len(row.findall(f"{W}tc")) != len(heads) for row in rows):
        yield "a row has more or fewer cells than the header row"
    if next(table.iter(f"{W}gridSpan", f"{W}vMerge", f"{W}hMerge"), None) is not None:
        yield "cells are merged"
    if next(table.iterdescendants(f"{W}tbl"), None) is not None:
        yield "a table stands inside a table"
    properties = table.find(f"{W}tblPr")
    for name, what in (("tblCaption", "title"), ("tblDescription", "description")):
        said = properties.find(f"{W}{name}") if properties is not None else None
        if said is None or not said.get(f"{W}val", "").strip():
            yield f"the table has no {what} among its alternative texts"
