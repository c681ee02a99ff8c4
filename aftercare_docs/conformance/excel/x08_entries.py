"""Whoever fills a cell in is told what belongs there, and what to do when it does not fit."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.excel.view import Area, Page, View, X

CODE = "XLS08"
WHITE = "FFFFFF"
SAID = ("promptTitle", "prompt", "errorTitle", "error")
KINDS = frozenset({"list", "date", "textLength", "whole", "decimal"})


def check(view: View) -> Iterator[Found]:
    """Entry rules that reject without a word, and cells tinted for an entry that no rule looks after."""
    names = {entry.get("name") for entry in view.root.iter(f"{X}definedName")}
    for page in view.pages:
        ruled: list[Area] = []
        for rule in page.sheet.root.iter(f"{X}dataValidation"):
            areas = [area for piece in rule.get("sqref", "").split() if (area := Area.of(piece))]
            at = page.at(areas[0].top, areas[0].left) if areas else page.at()
            ruled += areas
            shown = rule.get("showInputMessage") == rule.get("showErrorMessage") == "1"
            if not shown or not all(rule.get(name, "").strip() for name in SAID):
                yield "a cell to fill in does not say what belongs there", at
            if rule.get("type") not in KINDS:
                yield "a cell to fill in takes anything", at
            if rule.get("type") == "list" and (rule.findtext(f"{X}formula1") or "") not in names:
                yield "a list to choose from has no name", at
        yield from _unruled(page, ruled)


def _unruled(page: Page, ruled: list[Area]) -> Iterator[Found]:
    """Cells that look like those with a rule: they share a ground that no other kind of cell has."""
    book = page.view.book
    tint = {book.face(c.style).paper for c in page.sheet.cells if any(a.holds(c.row, c.column) for a in ruled)} - {
        WHITE
    }
    for cell in page.sheet.cells if tint else ():
        head = any(cell.row == table.area.top for table in page.tables)
        if book.face(cell.style).paper in tint and not head and not any(a.holds(cell.row, cell.column) for a in ruled):
            yield "a cell is tinted to be filled in and takes anything", page.at(cell.row, cell.column)
