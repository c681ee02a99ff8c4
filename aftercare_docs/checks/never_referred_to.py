"""Agencies, prompts, conditions and sessions are each pointed to by something.

A sheet that nothing points to at all has simply not been linked yet, and is left in peace.

Passes::

    Agencies | agency_id | agency_name
             | AG01      | Northshire Council
             | AG02      | Northshire Constabulary
    People   | person_id | full_name | agency_id
             | P01       | Ada       | AG01
             | P02       | Grace     | AG02

Fails, at Agencies!A3::

    Agencies | agency_id | agency_name
             | AG01      | Northshire Council
             | AG02      | Northshire Constabulary
    People   | person_id | full_name | agency_id
             | P01       | Ada       | AG01
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from aftercare_docs.checks.context import Context
from aftercare_docs.columns import Record
from aftercare_docs.engagement import Engagement
from aftercare_docs.engagement.delivery import Session
from aftercare_docs.engagement.learning import Condition, Prompt
from aftercare_docs.engagement.setup import Agency
from aftercare_docs.findings import Finding

CODE = "REF02"
EXPECTED_TO_BE_USED: tuple[type[Record], ...] = (Agency, Session, Prompt, Condition)


def check(context: Context) -> Iterator[Finding]:
    """One finding for each row that nothing points to, on a sheet that something points to."""
    sheets = _sheets(context.engagement)
    for record in EXPECTED_TO_BE_USED:
        used = _used(sheets, record.SHEET.name)
        identifier = record.SHEET.id_column
        if identifier is None or not used:
            continue
        for row in sheets.get(record.SHEET.name, ()):
            if getattr(row, identifier.name) not in used | {""}:
                yield Finding(CODE, row.at[identifier.name])


def _sheets(engagement: Engagement) -> dict[str, tuple[Record, ...]]:
    values = (getattr(engagement, field.name) for field in fields(engagement))
    rows = [(value,) if isinstance(value, Record) else value for value in values]
    return {each[0].SHEET.name: each for each in rows if each}


def _used(sheets: dict[str, tuple[Record, ...]], target: str) -> set[str]:
    used: set[str] = set()
    for rows in sheets.values():
        for column in rows[0].SHEET.columns:
            if target in column.refs:
                for row in rows:
                    value = getattr(row, column.name)
                    used.update((value,) if isinstance(value, str) else value)
    return used - {"", *(word for rows in sheets.values() for c in rows[0].SHEET.columns for word in c.also)}
