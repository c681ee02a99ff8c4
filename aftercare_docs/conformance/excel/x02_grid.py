"""The grid is plain: nothing merged, no empty rows in a table, tables one below the other from column A."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.excel.view import View, X

CODE = "XLS02"


def check(view: View) -> Iterator[Found]:
    """What makes somebody lose their place who goes from cell to cell."""
    for page in view.pages:
        if page.sheet.root.find(f"{X}mergeCells") is not None:
            yield "cells are merged", page.at()
        areas = sorted((table.area for table in page.tables), key=lambda area: area.top)
        filled = {row for row, _ in page.cells}
        for area in areas:
            if not filled.issuperset(range(area.top, area.bottom + 1)):
                yield "a table has an empty row", page.at(area.top, area.left)
            if area.left != 1:
                yield "a table does not begin in column A", page.at(area.top, area.left)
        for above, below in pairwise(areas):
            if below.top <= above.bottom:
                yield "a table stands beside or inside another", page.at(below.top, below.left)
