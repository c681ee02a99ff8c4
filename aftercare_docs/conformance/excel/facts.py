"""What a workbook says that other files say too: the rows of its tables. Of references, the plan's workbook is home."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance.agreement.facts import Fact, of_line, of_table
from aftercare_docs.conformance.excel.view import View


def facts(view: View) -> Iterator[Fact]:
    """Every fact, sheet by sheet; references alone in a cell count as named."""
    seen: set[str] = set()
    for page in view.pages:
        for table in page.tables:
            area = table.area
            columns = range(area.left, area.right + 1)
            heads = [page.text(area.top, column) for column in columns]
            rows = [
                (page.at(row, area.left), [page.text(row, column).split("\n") for column in columns])
                for row in range(area.top + 1, area.bottom + 1)
            ]
            yield from of_table(heads, rows, home=heads[:1] == ["ID"])
        for cell in page.sheet.cells:
            if cell.text not in seen and any(map(str.isdigit, cell.text[1:3])):
                seen.add(cell.text)
                yield from of_line(cell.text, page.at(cell.row, cell.column))
