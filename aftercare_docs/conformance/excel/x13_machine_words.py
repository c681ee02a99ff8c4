"""No cell is a machine talking."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.excel.view import View
from aftercare_docs.conformance.words import is_machine

CODE = "XLS13"


def check(view: View) -> Iterator[Found]:
    """Cells that hold what no person wrote."""
    for page in view.pages:
        for cell in page.sheet.cells:
            if is_machine(cell.text):
                yield "an empty or broken value was written", page.at(cell.row, cell.column)
