"""Every string that a workbook holds besides its cells: what the proof of a finished file has to account for.

It is worked out from the specification, as the cells are, and never from the library that writes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aftercare_docs.documents.base import Front, Stamp
from aftercare_docs.documents.spreadsheet import Chart, Formula, Link, Spreadsheet
from aftercare_docs.renderers.xlsx_cells import Placed, target
from aftercare_docs.renderers.xlsx_layout import Layout
from aftercare_docs.renderers.xlsx_pages import footer, header
from aftercare_docs.renderers.xlsx_rules import Asked, asking, colouring
from aftercare_docs.theme import theme

NUMBER_FORMATS = ("dd mmm yyyy", "0", "0;;", "@")


def also(plan: Spreadsheet, placed: Iterable[Layout], stamp: Stamp) -> tuple[str, ...]:
    """Each string once, in the order in which it is met."""
    said = [theme().fonts["office"], *NUMBER_FORMATS, *(named.name for named in plan.lists)]
    for layout in placed:
        said += _sheet(layout, plan.front, stamp)
    return tuple(dict.fromkeys(said))


def _sheet(layout: Layout, front: Front, stamp: Stamp) -> Iterator[str]:
    yield from (header(front, stamp), footer(stamp))
    yield from (setting.name for setting, _ in layout.settings)
    for cell in layout.cells:
        if isinstance(cell.value, Formula):
            yield cell.value.text
        elif isinstance(cell.value, Link):
            yield target(cell.value)
    for rule in colouring(layout):
        yield rule.value
    for asked in asking(layout):
        yield from _asked(asked)
    for table in layout.tables:
        yield from _table(table)


def _asked(asked: Asked) -> Iterator[str]:
    yield from (asked.title, asked.entry.prompt, asked.entry.error)
    if asked.entry.options:
        yield asked.entry.options


def _table(placed: Placed) -> Iterator[str]:
    yield placed.table.name
    yield from (column.formula.removeprefix("=") for column in placed.table.columns if column.formula)
    if placed.table.chart:
        yield from _chart(placed.table.chart)


def _chart(chart: Chart) -> Iterator[str]:
    yield from (chart.title, chart.alternative, chart.categories, chart.value_axis)
