"""The names by which drop-downs find their values.

In: the rows of the Lists sheet. Out: defined names for each closed list and for the IDs of each sheet. A list that
is typed into a rule may hold 255 characters at most; a name may stand for any number of cells.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name

from aftercare_docs.authoring.picks import name_of
from aftercare_docs.columns import Column
from aftercare_docs.engagement import SHEETS
from aftercare_docs.engagement.control import ListValue

FURTHEST = 2_000
"""The last row that drop-downs and rules reach: far below any plan that a partnership could carry."""


def define(book: Workbook, rows: Sequence[ListValue], left_out: Collection[str] = ()) -> None:
    """Name the cells of each closed list and the IDs of each sheet."""
    letter = xl_col_to_name([column.name for column in ListValue.SHEET.columns].index("value"))
    places: dict[str, list[int]] = {}
    for number, row in enumerate(rows, start=2):
        places.setdefault(row.list_name, []).append(number)
    for name, numbers in places.items():
        book.define_name(f"List_{name}", f"={ListValue.SHEET.name}!${letter}${numbers[0]}:${letter}${numbers[-1]}")
    for spec in SHEETS:
        if spec.id_column and not spec.key_value and spec.name not in left_out:
            column = xl_col_to_name(spec.columns.index(spec.id_column))
            book.define_name(f"IDs_{spec.name}", f"={spec.name}!${column}$2:${column}${FURTHEST}")


def source(column: Column) -> str:
    """The name a drop-down for ``column`` takes its values from, or "" where anything may be typed."""
    if column.vocabulary:
        return f"=List_{column.vocabulary.__name__}"
    return f"={name_of(column.refs)}" if column.refs else ""
