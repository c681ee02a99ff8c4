"""Excel opens the file without repairing it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.excel.view import Page, View, X

CODE = "XLS12"
MOST_LETTERS, MOST_PROMPT, MOST_TITLE, MOST_MARGIN = 32_767, 255, 32, 255
LIKE_A_CELL = re.compile(r"[A-Za-z]{1,3}\d+|[RrCc]|[Rr]\d+[Cc]\d+")


def check(view: View) -> Iterator[Found]:
    """What is longer or named otherwise than Excel takes."""
    tables = [(page, table) for page in view.pages for table in page.tables]
    names = [table.name.lower() for _, table in tables]
    for page, table in tables:
        if names.count(table.name.lower()) > 1 or LIKE_A_CELL.fullmatch(table.name):
            yield "a table has the name of another, or of a cell", page.at(table.area.top, table.area.left)
        if table.area.bottom <= table.area.top:
            yield "a table has no row below its header", page.at(table.area.top, table.area.left)
    for page in view.pages:
        yield from ((what, page.at()) for what in _long(page))


def _long(page: Page) -> Iterator[str]:
    if any(len(cell.text) > MOST_LETTERS for cell in page.sheet.cells):
        yield "a text is longer than a cell holds"
    for rule in page.sheet.root.iter(f"{X}dataValidation"):
        if max(len(rule.get("prompt", "")), len(rule.get("error", ""))) > MOST_PROMPT:
            yield "what is said at an entry is too long"
        if max(len(rule.get("promptTitle", "")), len(rule.get("errorTitle", ""))) > MOST_TITLE:
            yield "the title of what is said at an entry is too long"
    if any(len(margin.text or "") > MOST_MARGIN for margin in page.sheet.root.iterfind(f"{X}headerFooter/*")):
        yield "a header or footer is too long"
