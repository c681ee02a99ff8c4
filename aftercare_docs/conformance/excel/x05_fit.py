"""All of a text can be seen: it wraps, its column holds its longest word, and its row may grow."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.excel.view import View, X
from aftercare_docs.verification.excel.sheets import Cell

CODE = "XLS05"
WIDE = 110.0  # a column as wide as a page breaks a word that is longer


def check(view: View) -> Iterator[Found]:
    """Cells of tables that would be cut off."""
    for page in view.pages:
        if any(row.get("customHeight") == "1" for row in page.sheet.root.iter(f"{X}row")):
            yield "the height of a row is fixed", page.at()
        longest: dict[int, Cell] = {}
        for table in page.tables:
            for (row, column), cell in page.cells.items():
                if not table.area.holds(row, column):
                    continue
                if not view.wraps(cell.style):
                    yield "a text does not wrap", page.at(row, column)
                if not cell.formula and _longest(cell) > _longest(longest.get(column)):
                    longest[column] = cell
        for column, cell in longest.items():
            if _longest(cell) > page.widths.get(column, 8.43) < WIDE:
                yield "a column is narrower than a word in it", page.at(cell.row, column)


def _longest(cell: Cell | None) -> int:
    return max(map(len, cell.text.split()), default=0) if cell else 0
