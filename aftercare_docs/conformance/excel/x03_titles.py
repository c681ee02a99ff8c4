"""Every sheet begins with its title and says what is on it; each of several tables has a heading above it."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.excel.view import View

CODE = "XLS03"
TITLE, HEADING = "Heading 1", "Heading 2"
MOST_LETTERS = 31
ABOVE = 3  # a heading, and a line or two that say how to read the table


def check(view: View) -> Iterator[Found]:
    """What is missing where a reader begins."""
    names = [page.sheet.name for page in view.pages]
    if len({name.lower() for name in names}) < len(names) or any(len(name) > MOST_LETTERS for name in names):
        yield "two sheets have one name, or one too long", view.at("its sheets")
    for page in view.pages:
        title = page.cells.get((1, 1))
        if title is None or view.style_name(title.style) != TITLE:
            yield "the first cell is not the title of the sheet", page.at(1, 1)
        if not page.text(2, 1).strip().endswith("."):
            yield "the second row does not say what is on the sheet", page.at(2, 1)
        heads = {cell.row for cell in page.sheet.cells if view.style_name(cell.style) == HEADING}
        for table in page.tables if len(page.tables) > 1 else ():
            if not heads & set(range(table.area.top - ABOVE, table.area.top)):
                yield "a table has no heading above it", page.at(table.area.top, table.area.left)
