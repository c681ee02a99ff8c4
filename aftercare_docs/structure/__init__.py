"""Rows in, an engagement out.

In: a ``Workbook`` of addressed rows. Out: the ``Engagement`` they state, and every finding about how they state
it: all of them in one run, each at its cell, one finding for one fault. Where a cell cannot be read the record
is blank there, so that the rest can still be checked; whether anything is built is for the findings to say.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from aftercare_docs.columns import Record
from aftercare_docs.engagement import RECORDS, SHEETS, Engagement
from aftercare_docs.findings import CellRef, Finding
from aftercare_docs.structure import headers, labels, records, references, sheets
from aftercare_docs.workbook.grid import Sheet, Workbook, letters


def structure(workbook: Workbook) -> tuple[Engagement | None, list[Finding]]:
    """The engagement that ``workbook`` states; None when it holds no sheet of an engagement at all."""
    matched, found = sheets.match(workbook)
    if not matched:
        return None, found
    made: dict[str, tuple[Record, ...]] = {}
    tables: list[headers.Table] = []
    for spec in SHEETS:
        table = headers.Table(spec)
        if spec.name in matched:
            table, problems = headers.locate(spec, matched[spec.name])
            found += [*problems, *_form(table, matched[spec.name])]
        made[spec.name], problems = _records(table, workbook, spec.name in matched)
        found += problems
        tables.append(table)
    found += labels.astray(tables, made)
    found += references.broken(made, frozenset(filter(None, map(_lost_sheet, found))))
    return _engagement(made), found


def _records(table: headers.Table, workbook: Workbook, present: bool) -> tuple[tuple[Record, ...], list[Finding]]:
    if not table.spec.key_value:
        return records.rows(table, workbook.day_zero)
    record, found = records.details(table, workbook.day_zero)
    return (record,), found if present and table.header else []


def _engagement(made: dict[str, tuple[Record, ...]]) -> Engagement:
    attributes: dict[str, Any] = {
        field.name: made[record.SHEET.name] for field, record in zip(fields(Engagement), RECORDS, strict=True)
    }
    (attributes["details"],) = attributes["details"]
    return Engagement(**attributes)


def _lost_sheet(found: Finding) -> str:
    """The sheet that a finding says could not be read as a whole, or ""."""
    lost = "missing" in str(found.facts.get("problem")) and found.facts.get("thing") in {"sheet", "header row"}
    return str(found.facts["name"]) if found.code == "STR01" and lost else ""


def _form(table: headers.Table, tab: Sheet) -> list[Finding]:
    """What Excel hides or joins is read all the same, and said: people forget what they cannot see."""
    name, used = table.spec.name, set(table.columns.values())
    found = [
        Finding(
            "STR05",
            CellRef(name, row.number),
            {"what": "a hidden row that holds data", "read": "read all the same"},
        )
        for row in table.rows
        if row.number in tab.hidden_rows and used & row.cells.keys()
    ]
    for number in sorted(tab.hidden_columns & used):
        at = CellRef(name, table.header, letters(number))
        found.append(Finding("STR05", at, {"what": "a hidden column", "read": "read all the same"}))
    for row_number, number in tab.merged:
        if row_number > table.header and number in used:
            at = CellRef(name, row_number, letters(number))
            found.append(Finding("STR05", at, {"what": "a merged cell", "read": "read as its top left cell alone"}))
    return found
