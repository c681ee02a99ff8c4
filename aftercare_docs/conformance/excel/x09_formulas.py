"""A formula comes with its value, so that a reader that does not calculate shows it."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.excel.view import Page, View, X
from aftercare_docs.verification.excel.sheets import Cell

CODE = "XLS09"
MARKS = ("#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!")


def check(view: View) -> Iterator[Found]:
    """Formulas without a value, and values that are a fault. The gate knows which formulas there may be (FIL53)."""
    for page in view.pages:
        for cell in page.sheet.cells:
            if cell.formula and not cell.text and not _is_empty_text(page, cell):
                yield "a formula has no value until it is calculated", page.at(cell.row, cell.column)
            elif cell.text in MARKS:
                yield "a formula ends in a fault", page.at(cell.row, cell.column)


def _is_empty_text(page: Page, cell: Cell) -> bool:
    """True where the value is there and is a text of no letters."""
    found = page.sheet.root.find(f".//{X}c[@r='{cell.address}']")
    return found is not None and found.get("t") == "str" and found.find(f"{X}v") is not None
