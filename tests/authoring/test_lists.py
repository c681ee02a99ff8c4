"""Every drop-down finds its values under a name, and the name leads to the right cells."""

from __future__ import annotations

from aftercare_docs.authoring.lists import FURTHEST, source
from aftercare_docs.engagement import SHEETS
from tests.authoring.opened import blank


def test_each_closed_list_is_a_named_range_with_its_values() -> None:
    book = blank()
    for column in (column for spec in SHEETS for column in spec.columns if column.vocabulary):
        (destination,) = book.defined_names[source(column).lstrip("=")].destinations
        values = [cell.value for (cell,) in book[destination[0]][destination[1].replace("$", "")]]
        assert tuple(values) == column.choices


def test_each_sheet_with_ids_has_a_name_for_them() -> None:
    names = blank().defined_names
    for spec in SHEETS:
        if spec.id_column and not spec.key_value:
            assert names[f"IDs_{spec.name}"].value == f"{spec.name}!$A$2:$A${FURTHEST}"


def test_the_lists_stand_last_and_in_the_open() -> None:
    assert blank().sheetnames[-2:] == ["Lists", "Pick lists"]
    assert {sheet.sheet_state for sheet in blank()} == {"visible"}
