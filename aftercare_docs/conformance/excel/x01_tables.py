"""Data stand in real tables, named in words, with a heading of its own for each column."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.excel.view import View, X

CODE = "XLS01"
IN_WORDS = re.compile(r"[A-Z][a-z]+(_[A-Za-z][a-z]*)*")


def check(view: View) -> Iterator[Found]:
    """Sheets without a table, and tables that a screen reader cannot announce."""
    for page in view.pages:
        if not page.tables:
            yield "the sheet has no table", page.at()
        for table in page.tables:
            at, area = page.at(table.area.top, table.area.left), table.area
            heads = [page.text(area.top, column).strip() for column in range(area.left, area.right + 1)]
            columns = [column.get("name", "").strip() for column in table.element.iter(f"{X}tableColumn")]
            if not IN_WORDS.fullmatch(table.name):
                yield "a table is not named in words", at
            if table.element.get("headerRowCount", "1") != "1" or heads != columns:
                yield "a table has no header row, or one that differs from its columns", at
            said = table.element.find(".//{*}ext/{*}table")
            if said is None or not (said.get("altText", "").strip() and said.get("altTextSummary", "").strip()):
                yield "a table has no title or description among its alternative texts", at
            if not all(heads) or len({head.lower() for head in heads}) < len(heads):
                yield "a heading of a column is empty or there twice", at
