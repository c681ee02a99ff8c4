"""The words beside an ID, where somebody picked both from a drop-down, are those of the row that the ID leads to.

In: the tables as they were read, and the records made of them. Out: STR14 where the words are those of another row:
only the facilitator knows then which of the two is meant. Words of no row were changed since, and the ID counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from aftercare_docs.columns import BESIDE, Column, Kind, Record, label
from aftercare_docs.findings import CellRef, Finding
from aftercare_docs.folding import squash
from aftercare_docs.structure.headers import Table
from aftercare_docs.structure.values import beside, split
from aftercare_docs.workbook.grid import Row, letters

Records = Mapping[str, tuple[Record, ...]]


def astray(tables: Iterable[Table], records: Records) -> Iterator[Finding]:
    """IDs that stand beside the words of another row."""

    @cache
    def known(sheet: str) -> Mapping[str, str]:
        pairs = (beside(label(record)) for record in records[sheet])
        return {squash(identifier): squash(words) for identifier, words in pairs}

    for table in tables:
        for row, number, column in _cells(table):
            labels = [pair for sheet in column.refs for pair in known(sheet).items()]
            if any(_contradicts(piece, labels) for piece in split(str(row.cells[number]))):
                facts = {"column": column.heading, "sheet": " or ".join(column.refs)}
                yield Finding("STR14", CellRef(table.spec.name, row.number, letters(number)), facts)


def _cells(table: Table) -> Iterator[tuple[Row, int, Column]]:
    """The cells of references that hold more than IDs."""
    if table.spec.key_value:
        keys = {squash(words): c for c in table.spec.columns for words in (c.name, c.heading)}
        named = [(row, keys.get(squash(str(row.cells.get(table.columns.get("key", 0), ""))))) for row in table.rows]
        places = [(row, table.columns.get("value", 0), column) for row, column in named if column]
    else:
        columns = [(number, table.spec[name]) for name, number in table.columns.items() if table.spec[name].refs]
        places = [(row, number, column) for row in table.rows for number, column in columns]
    for row, number, column in places:
        value = row.cells.get(number)
        if column.kind in {Kind.REF, Kind.REFS} and isinstance(value, str) and BESIDE in value:
            yield row, number, column


def _contradicts(piece: str, labels: Iterable[tuple[str, str]]) -> bool:
    identifier, words = (squash(part) for part in beside(piece))
    own = [said for known, said in labels if known == identifier]
    return bool(words and own) and words not in own and words in {said for _, said in labels}
