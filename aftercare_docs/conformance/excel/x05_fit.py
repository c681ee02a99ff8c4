"""All of a text can be seen: it wraps, its column holds its longest word, and its row may grow."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.excel.view import View, X

CODE = "XLS05"
LONGEST_WORD = 30
USUAL = 8.43
WIDE = 110.0  # a column as wide as a page breaks a word that is longer


def check(view: View) -> Iterator[Found]:
    """Cells of tables that would be cut off."""
    for page in view.pages:
        if any(row.get("customHeight") == "1" for row in page.sheet.root.iter(f"{X}row")):
            yield "the height of a row is fixed", page.at()
        for cell in page.sheet.cells:
            table = page.tabled.get(cell.row)
            if table is None or not table.area.holds(cell.row, cell.column):
                continue
            if not view.wraps(cell.style):
                yield "a text does not wrap", page.at(cell.row, cell.column)
            width = page.widths.get(cell.column, USUAL)
            if len(cell.text) > width and width < WIDE and not cell.formula and _longest(cell.text) > width:
                yield "a column is narrower than a word in it", page.at(cell.row, cell.column)


def _longest(text: str) -> int:
    """The letters of the longest word; one that is longer than words are, such as an address, breaks anywhere."""
    return max((len(word) for word in text.split() if len(word) <= LONGEST_WORD), default=0)
