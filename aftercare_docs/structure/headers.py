"""Which column is which declared column, and which rows hold data.

In: a declared sheet and the tab that holds it. Out: a ``Table``, and findings for headers that are missing,
repeated, renamed or unknown. A header that nobody declared is never repeated: it is reported by its cell.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from aftercare_docs.columns import Column, SheetSpec
from aftercare_docs.findings import CellRef, Finding
from aftercare_docs.folding import squash
from aftercare_docs.structure.nearest import nearest
from aftercare_docs.structure.values import plain
from aftercare_docs.workbook.grid import Row, Sheet, Value, letters

SEARCHED = 10
"""How many rows are looked at for the header: a title and a line of guidance above it do no harm."""

_GUIDANCE = ("guidance", "example", "e.g.", "how to fill")


@dataclass(frozen=True, slots=True)
class Table:
    """The columns that were recognised, by number, and the rows of data under them.

    ``renamed`` holds columns whose header only looks like theirs. They are never read, since only the facilitator
    knows whether they are the same, but what is missing from them is missing there.
    """

    spec: SheetSpec
    header: int = 0
    columns: Mapping[str, int] = field(default_factory=dict)
    renamed: Mapping[str, int] = field(default_factory=dict)
    rows: tuple[Row, ...] = ()

    @property
    def letters(self) -> Mapping[str, str]:
        return {name: letters(number) for name, number in {**self.columns, **self.renamed}.items()}


def headings(spec: SheetSpec) -> Mapping[str, str]:
    """Every way to write a header, squashed, with the column it means: ``action_id`` or ``Action ID``."""
    if spec.key_value:
        return {"key": "key", "value": "value", "guidance": "guidance"}
    return {squash(words): column.name for column in spec.columns for words in (column.name, column.heading)}


def locate(spec: SheetSpec, tab: Sheet) -> tuple[Table, list[Finding]]:
    """The table on a tab. A tab whose header cannot be found is a table without columns or rows."""
    known = headings(spec)
    header = next((row for row in tab.rows[:SEARCHED] if _is_header(row, known)), None)
    if header is None:
        problem = _fault(spec, CellRef(spec.name), "header row", spec.name, "is missing")
        return Table(spec), [problem] if tab.rows else []
    columns, found = _columns(spec, header, known)
    rows, repeats = _body(spec, tab, header, known)
    renamed, strangers = _strangers(spec, header, columns, rows)
    return Table(spec, header.number, columns, renamed, rows), [*found, *strangers, *repeats]


def _is_header(row: Row, known: Mapping[str, str]) -> bool:
    """At least half of what the row says is a declared header: one renamed header does not hide the rest."""
    said = [words for words in map(_word, row.cells.values()) if words]
    hits = len({known[words] for words in said if words in known})
    return hits * 2 >= len(said) and hits >= min(2, len(set(known.values())))


def _columns(spec: SheetSpec, header: Row, known: Mapping[str, str]) -> tuple[dict[str, int], list[Finding]]:
    columns: dict[str, int] = {}
    found: list[Finding] = []
    for number, value in sorted(header.cells.items()):
        name = known.get(_word(value))
        if name in columns:
            at = CellRef(spec.name, header.number, letters(number))
            found.append(_fault(spec, at, "column", _heading(spec, name), "is there twice; the first is read"))
        elif name:
            columns[name] = number
    return columns, found


def _strangers(
    spec: SheetSpec, header: Row, columns: Mapping[str, int], rows: tuple[Row, ...]
) -> tuple[dict[str, int], list[Finding]]:
    """Columns under a header that nobody declared or under none at all, and columns that are not there."""
    missing = {c.heading: c for c in _declared(spec) if c.name not in columns}
    known = set(headings(spec))
    used = set(header.cells).union(*(row.cells for row in rows))
    renamed: dict[str, int] = {}
    found: list[Finding] = []
    for number in sorted(used):
        value = header.cells.get(number, "")
        if _word(value) in known:
            continue
        at = CellRef(spec.name, header.number, letters(number))
        like = nearest(plain(value), list(missing)) if _word(value) else ""
        if like:
            renamed[missing.pop(like).name] = number
            problem = "is missing; this header looks like it under another name"
            found.append(_fault(spec, at, "column", like, problem))
        else:
            found.append(Finding("STR08", at, {"thing": "column", "hint": ""}))
    return renamed, [*found, *_missing(spec, header, missing)]


def _missing(spec: SheetSpec, header: Row, missing: Mapping[str, Column]) -> Iterator[Finding]:
    for heading, column in missing.items():
        if column.required:
            yield _fault(spec, CellRef(spec.name, header.number), "column", heading, "is missing")


def _body(spec: SheetSpec, tab: Sheet, header: Row, known: Mapping[str, str]) -> tuple[tuple[Row, ...], list[Finding]]:
    rows: list[Row] = []
    found: list[Finding] = []
    for row in tab.rows:
        if row.number <= header.number:
            continue
        if row.number == header.number + 1 and _is_guidance(row):
            at = CellRef(spec.name, row.number, letters(min(row.cells)))
            found.append(Finding("STR05", at, {"what": "a row of guidance", "read": "left out"}))
        elif _word(_first(row)) in known and _is_header(row, known):
            at = CellRef(spec.name, row.number)
            found.append(_fault(spec, at, "header row", spec.name, "is there twice"))
        else:
            rows.append(row)
    return tuple(rows), found


def _is_guidance(row: Row) -> bool:
    """A line of help right under the header, as some workbooks have it."""
    return plain(_first(row)).casefold().startswith(_GUIDANCE)


def _first(row: Row) -> Value:
    return row.cells[min(row.cells)]


def _word(value: Value) -> str:
    return squash(plain(value))


def _declared(spec: SheetSpec) -> tuple[Column, ...]:
    return () if spec.key_value else spec.columns


def _heading(spec: SheetSpec, name: str | None) -> str:
    return str(name).capitalize() if spec.key_value else spec[str(name)].heading


def _fault(spec: SheetSpec, at: CellRef, thing: str, name: str, problem: str) -> Finding:
    return Finding("STR01", at, {"thing": thing, "name": name, "problem": problem})
