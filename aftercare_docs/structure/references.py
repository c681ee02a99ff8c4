"""Every reference leads to a row that somebody declared.

In: the records of each sheet. Out: REF01 for every ID that is not there, with the ID that was probably meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aftercare_docs.columns import Column, Record
from aftercare_docs.findings import Finding
from aftercare_docs.structure.nearest import hint, nearest_id

SUGGESTIONS = 50
"""In one column. Beyond them it is not a slip of the pen but another way of counting, which looking for the nearest
of thousands of IDs would not put right."""

Records = Mapping[str, tuple[Record, ...]]


def broken(records: Records, faulty: frozenset[str]) -> Iterator[Finding]:
    """IDs that no row has. ``faulty`` names the sheets that could not be found: one finding says that already."""
    declared = {name: _ids(rows) for name, rows in records.items()}
    for rows in records.values():
        for column in rows[0].SHEET.columns if rows else ():
            if column.refs and not faulty.intersection(column.refs):
                known = frozenset().union(*(declared[name] for name in column.refs))
                yield from _broken(rows, column, known)


def _ids(rows: tuple[Record, ...]) -> frozenset[str]:
    column = rows[0].SHEET.id_column if rows else None
    return frozenset(getattr(row, column.name) for row in rows) - {""} if column else frozenset()


def _broken(rows: tuple[Record, ...], column: Column, known: frozenset[str]) -> Iterator[Finding]:
    allowed, suggestions = known.union(column.also), SUGGESTIONS
    where = " or ".join(column.refs)
    for row in rows:
        value = getattr(row, column.name)
        for identifier in (value,) if isinstance(value, str) else value:
            if identifier and identifier not in allowed:
                suggestions -= 1
                facts = {
                    "column": column.heading,
                    "sheet": where,
                    "hint": hint(nearest_id(identifier, known) if suggestions >= 0 else ""),
                }
                yield Finding("REF01", row.at[column.name], facts)
