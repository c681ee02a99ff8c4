"""The workbook by address: which row an ID is on, which column a cell is in, and rows ready to paste.

The engagement goes in; addresses and pasteable rows come out. What a pasted row holds is IDs, codes and values that
the product declares: no other cell is ever copied into one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import cached_property

from aftercare_docs.columns import Column, Record
from aftercare_docs.engagement import SHEETS, Engagement
from aftercare_docs.findings import CellRef
from aftercare_docs.report.tables import plain

DIGITS = re.compile(r"\d+")
HEADING = 1  # the row of a sheet that holds its headings
SPECS = {spec.name: spec for spec in SHEETS}


@dataclass(frozen=True, slots=True)
class Paste:
    """Rows for one sheet: the cell to stand in, the headings in the order of the columns, and the text to copy."""

    into: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def text(self) -> str:
        """As Excel reads it from the clipboard: cells apart by tabs, rows by lines."""
        return "\n".join("\t".join(row) for row in self.rows)


class Places:
    """Where things are in one engagement's workbook, and which rows and IDs are still free there."""

    def __init__(self, engagement: Engagement) -> None:
        self._engagement = engagement
        self._pasted: Counter[str] = Counter()

    @cached_property
    def sheets(self) -> Mapping[str, tuple[Record, ...]]:
        """Every sheet's records, by the name of the sheet."""
        by_sheet: dict[str, tuple[Record, ...]] = {spec.name: () for spec in SHEETS}
        for field in fields(self._engagement):
            value = getattr(self._engagement, field.name)
            records = value if isinstance(value, tuple) else (value,)
            if records:
                by_sheet[records[0].SHEET.name] = records
        return by_sheet

    def cell(self, sheet: str, key: str) -> str:
        """The cell that holds an ID, or the sheet where no row has it."""
        column = SPECS[sheet].id_column
        found = (r for r in self.sheets[sheet] if column and getattr(r, column.name) == key)
        return next((str(record.at[column.name]) for record in found if column), sheet)

    def target(self, at: CellRef) -> str:
        """A cell as a target of the AllowList names it: sheet, ID and column. Empty where no record is there."""
        for record in self.sheets.get(at.sheet, ()):
            for column in record.SHEET.columns:
                if record.at[column.name] == at:
                    key = record.SHEET.id_column
                    row = str(getattr(record, key.name)) if key else ""
                    return f"{at.sheet} / {row} / {column.name}"
        return ""

    def paste(self, sheet: str, rows: Iterable[Mapping[str, str]]) -> Paste:
        """Rows for the next free rows of a sheet, under the next free IDs; what is not given stays empty.

        No two pastes share a row or an ID, so that any of them may be used, in any order.
        """
        spec = SPECS[sheet]
        names = [column.name for column in spec.columns]
        before = self._pasted[sheet]
        filled = [dict(row) for row in rows]
        self._pasted[sheet] += len(filled)
        if key := spec.id_column:
            for number, row in enumerate(filled, start=before + self._highest(sheet, key) + 1):
                row[key.name] = f"{DIGITS.sub('', key.example)}{number:02}"
        last = max((record.at.row.row for record in self.sheets[sheet]), default=HEADING)
        return Paste(
            str(CellRef(sheet, last + before + 1, "A")),
            tuple(column.heading for column in spec.columns),
            tuple(tuple(plain(row.get(name, "")) for name in names) for row in filled),
        )

    def _highest(self, sheet: str, key: Column) -> int:
        """The highest number that an ID of this sheet has: 7 where AP07 is the last."""
        numbers = (DIGITS.search(str(getattr(record, key.name))) for record in self.sheets[sheet])
        return max((int(number[0]) for number in numbers if number), default=0)
