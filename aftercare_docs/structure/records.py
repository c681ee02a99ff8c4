"""Rows in, typed records out.

In: a table of addressed rows. Out: one record for each row that says something, and a finding for every cell that
does not say what its column needs. A cell that could not be read is blank in the record: the finding says so once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from aftercare_docs.columns import Column, KeyPlace, Record, RowPlace, SheetSpec
from aftercare_docs.findings import CellRef, Finding
from aftercare_docs.folding import squash
from aftercare_docs.structure.headers import Table
from aftercare_docs.structure.nearest import hint, nearest
from aftercare_docs.structure.values import Problem, Read, plain, reader
from aftercare_docs.workbook.grid import Row, Value, letters


@dataclass(frozen=True, slots=True)
class _Reader:
    column: Column
    number: int
    letter: str
    read: Callable[[Value], Read]


def rows(table: Table, day_zero: date) -> tuple[tuple[Record, ...], list[Finding]]:
    """The records of a table sheet, in the order of their rows."""
    spec, found = table.spec, list[Finding]()
    readers = [
        _Reader(spec[name], number, letters(number), reader(spec[name], day_zero))
        for name, number in table.columns.items()
    ]
    blanks = {column.name: column.blank for column in spec.columns}
    letters_of = table.letters
    records: list[Record] = []
    for row in table.rows:
        values, problems = _values(spec, row, readers)
        if values or problems:
            make: Any = spec.record
            records.append(make(**(blanks | values), at=RowPlace(spec.name, row.number, letters_of)))
            found += problems
            found += _empty(table, row.number, values, {f.at for f in problems})
    return tuple(records), found + list(_repeated(spec, records))


def details(table: Table, day_zero: date) -> tuple[Record, list[Finding]]:
    """The one record of a key-value sheet."""
    spec, found = table.spec, list[Finding]()
    values: dict[str, object] = {column.name: column.blank for column in spec.columns}
    places: dict[str, int] = {}
    keys = {squash(words): column.name for column in spec.columns for words in (column.name, column.heading)}
    letter = letters(table.columns.get("value", 0))
    for row in table.rows:
        name = keys.get(squash(plain(row.cells.get(table.columns.get("key", 0), ""))))
        if name is None or name in places:
            found += _key_fault(table, row, name)
            continue
        places[name] = row.number
        value = row.cells.get(table.columns.get("value", 0))
        if value is not None:
            values[name], problem = reader(spec[name], day_zero)(value)
            if problem:
                found.append(_at(spec, row.number, letter, problem))
    found += _missing_keys(table, values, places, {f.at for f in found})
    make: Any = spec.record
    return make(**values, at=KeyPlace(spec.name, places, letter)), found


def _values(spec: SheetSpec, row: Row, readers: list[_Reader]) -> tuple[dict[str, object], list[Finding]]:
    values: dict[str, object] = {}
    problems: list[Finding] = []
    for each in readers:
        cell = row.cells.get(each.number)
        if cell is None:
            continue
        value, problem = each.read(cell)
        if problem:
            problems.append(_at(spec, row.number, each.letter, problem))
        if value not in (None, "", ()):
            values[each.column.name] = value
    return values, problems


def _empty(table: Table, number: int, values: Mapping[str, object], reported: set[Any]) -> Iterator[Finding]:
    """Cells that must be filled and are not, unless a finding already says why or the column is not there."""
    for column in table.spec.columns:
        if column.name in values or not _needed(column, values) or column.name not in table.columns:
            continue
        at = CellRef(table.spec.name, number, letters(table.columns[column.name]))
        if at not in reported:
            yield Finding("STR03", at, {"column": column.heading})


def _needed(column: Column, values: Mapping[str, object]) -> bool:
    if column.required or column.needed_when is None:
        return column.required
    other, when = column.needed_when
    return values.get(other) in when


def _repeated(spec: SheetSpec, records: list[Record]) -> Iterator[Finding]:
    """The second use of an ID, or of columns that only together must not repeat."""
    identifier = spec.id_column
    for names in [*([(identifier.name,)] if identifier else []), *([spec.unique] if spec.unique else [])]:
        first: dict[tuple[object, ...], int] = {}
        for record in records:
            values = tuple(getattr(record, name) for name in names)
            if any(value in (None, "") for value in values):
                continue
            earlier = first.setdefault(values, record.at.row.row)
            if earlier != record.at.row.row:
                together = " and ".join(f"`{spec[name].heading}`" for name in names)
                problem = f"{together} must not repeat, and row {earlier} has the same"
                yield Finding("STR02", record.at[names[-1]], {"problem": problem})


def _key_fault(table: Table, row: Row, name: str | None) -> Iterator[Finding]:
    spec, number = table.spec, table.columns.get("key", 0)
    at = CellRef(spec.name, row.number, letters(number))
    words = plain(row.cells.get(number, ""))
    if name:
        facts = {"thing": "key", "name": spec[name].heading, "problem": "is there twice; the first is read"}
        yield Finding("STR01", at, facts)
    elif words or table.columns.get("value", 0) in row.cells:
        like = nearest(words, [column.heading for column in spec.columns])
        yield Finding("STR08", at, {"thing": "key", "hint": hint(like)})


def _missing_keys(
    table: Table, values: Mapping[str, object], places: Mapping[str, int], reported: set[Any]
) -> Iterator[Finding]:
    for column in table.spec.columns:
        if not column.required or values[column.name] not in (None, "", ()):
            continue
        if column.name not in places:
            facts = {"thing": "key", "name": column.heading, "problem": "is missing"}
            yield Finding("STR01", CellRef(table.spec.name), facts)
        else:
            at = CellRef(table.spec.name, places[column.name], letters(table.columns.get("value", 0)))
            if at not in reported:
                yield Finding("STR03", at, {"column": column.heading})


def _at(spec: SheetSpec, number: int, letter: str, problem: Problem) -> Finding:
    return Finding(problem.code, CellRef(spec.name, number, letter), problem.facts)
