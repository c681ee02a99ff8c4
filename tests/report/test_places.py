"""Addresses are those of the workbook, and pasted rows are read as what they are meant to be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aftercare_docs.columns import Record
from aftercare_docs.findings import CellRef
from aftercare_docs.report.places import SPECS, Places
from tests.report.builds import pasted
from tests.sheets import northshire

PLACES = Places(northshire())


def test_an_id_has_a_cell_and_an_unknown_one_only_a_sheet() -> None:
    assert PLACES.cell("Themes", "T09") == "Themes!A10"
    assert PLACES.cell("Themes", "T99") == "Themes"
    assert PLACES.cell("Readings", "I01") == "Readings"


def test_every_sheet_is_there_even_an_empty_one() -> None:
    assert set(PLACES.sheets) == set(SPECS)
    assert Places(replace(northshire(), readings=())).sheets["Readings"] == ()


@pytest.mark.parametrize("sheet", [name for name, records in PLACES.sheets.items() if records])
def test_a_target_names_the_cell_that_it_came_from(sheet: str) -> None:
    record: Record = PLACES.sheets[sheet][0]
    for column in record.SHEET.columns:
        at = record.at[column.name]
        if at.column:
            named, row, name = (part.strip() for part in PLACES.target(at).split("/"))
            assert (named, name) == (sheet, column.name)
            assert row == (getattr(record, record.SHEET.id_column.name) if record.SHEET.id_column else "")


def test_what_is_no_cell_of_a_record_has_no_target() -> None:
    assert PLACES.target(CellRef("Themes")) == ""
    assert PLACES.target(CellRef("Themes", 400, "A")) == ""
    assert PLACES.target(CellRef("Elsewhere", 2, "A")) == ""


def test_pastes_never_share_a_row_or_an_id() -> None:
    places = Places(northshire())
    one = places.paste("Approvals", [{"output_id": "O02"}, {"output_id": "O02"}])
    other = places.paste("Approvals", [{"output_id": "O03"}])
    assert [one.into, other.into] == ["Approvals!A15", "Approvals!A17"]
    assert [row[0] for row in (*one.rows, *other.rows)] == ["AP14", "AP15", "AP16"]


def test_the_first_paste_into_an_empty_sheet_goes_under_its_headings() -> None:
    paste = Places(replace(northshire(), approvals=())).paste("Approvals", [{"output_id": "O02"}])
    assert (paste.into, paste.rows[0][0]) == ("Approvals!A2", "AP01")


def test_a_pasted_row_is_read_as_the_columns_it_was_meant_for() -> None:
    row = {"output_id": "O02", "version": "1.0", "content_fingerprint": "00e1-2345-6789-0000", "approver": "P25"}
    read = pasted("Approvals", PLACES.paste("Approvals", [row]), {"decision": "Approved"}).approvals[0]
    assert {name: getattr(read, name) for name in row} == row


def test_a_value_cannot_begin_a_formula_or_another_cell() -> None:
    paste = PLACES.paste("Approvals", [{"version": "=1+1\t2\n3"}])
    assert paste.text.count("\t") == len(paste.headings) - 1
    assert "\n" not in paste.text
    assert "\t'=1+1 2 3\t" in paste.text
