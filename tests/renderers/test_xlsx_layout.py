"""Where everything stands, worked out without the library that writes it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from aftercare_docs.documents.base import Front
from aftercare_docs.documents.spreadsheet import (
    AsItStands,
    Column,
    Entry,
    Link,
    Note,
    Setting,
    Sheet,
    Spreadsheet,
    Table,
    Weeks,
)
from aftercare_docs.renderers.xlsx_cells import Role, address
from aftercare_docs.renderers.xlsx_layout import Layout, layouts, state
from aftercare_docs.renderers.xlsx_measure import lines
from tests.renderers.finished import APPROVED, DRAFT, NAMES, document

FRONT = Front("Plan", "SCP", "SCP", "Engagement", "", "", "October 2026")
TABLE = Table("Words", (Column("ID", 8), Column("Text", 20)), (("A01", "One"), ("A02", "Two")))


def laid_out(*blocks: object, **more: object) -> Layout:
    sheet = Sheet("One", "A title", "About it.", blocks, back=Link("Back", "First"), **more)  # type: ignore[arg-type]
    (layout,) = layouts(Spreadsheet(FRONT, (sheet,)), DRAFT)
    return layout


def shown(layout: Layout) -> dict[str, str]:
    return {address(cell.row, cell.col): cell.shown for cell in layout.cells}


def test_a_single_table_starts_in_row_five() -> None:
    layout = laid_out(TABLE)
    cells = shown(layout)
    assert [cells[f"A{row}"] for row in range(1, 8)] == [
        "A title",
        "About it.",
        "Draft 0.3 for approval. Not for onward sharing. OFFICIAL-SENSITIVE",
        "Back",
        "ID",
        "A01",
        "A02",
    ]
    assert layout.single
    assert layout.breaks == ()


def test_blocks_stand_below_each_other_with_a_row_between_and_headings_of_their_own() -> None:
    headed = replace(TABLE, heading="Words", note="Read them.")
    asked = Setting("As_of", "As of", dt.date(2026, 10, 16), Entry("A day.", "A day, please."))
    cells = shown(laid_out(asked, AsItStands(Note("Late", "Nothing is.")), headed))
    assert (cells["A5"], cells["B5"]) == ("As of", "16 Oct 2026")
    assert (cells["A7"], cells["A8"]) == ("Late", "Nothing is.")
    assert (cells["A10"], cells["A11"], cells["A12"], cells["A13"]) == ("Words", "Read them.", "ID", "A01")


def test_the_stamp_ends_the_table_about_the_copy() -> None:
    about = replace(TABLE, about_copy=True)
    sheet = Sheet("One", "A title", "About it.", (about,))
    (layout,) = layouts(Spreadsheet(FRONT, (sheet,)), APPROVED)
    rows = [row for row in layout.tables[0].table.rows if row not in TABLE.rows]
    assert rows == [
        ("Status of this copy", "Version 1.0, approved"),
        ("Marking", "OFFICIAL-SENSITIVE"),
        ("Written for", "Partnership"),
        ("Fingerprint of the content", "0123-4567-89ab-cdef"),
        ("Approved by", "Partnership business manager, 12 October 2026"),
    ]


def test_weeks_stand_beside_the_table_in_the_row_of_its_headings() -> None:
    weeks = Weeks("A column a week", ("Jul 2026, week 3", "Jul 2026, week 4"), 7, "ID", "Text", "Text", "As_of")
    cells = shown(laid_out(TABLE, weeks=weeks))
    assert (cells["C4"], cells["C5"], cells["D5"]) == ("A column a week", "Jul 2026, week 3", "Jul 2026, week 4")


@pytest.mark.parametrize("name", NAMES)
def test_no_line_that_runs_on_is_longer_than_its_sheet_is_wide(name: str) -> None:
    for layout in layouts(document(name), DRAFT):
        across = sum(layout.widths)
        for cell in layout.cells:
            if cell.role in {Role.ABOUT, Role.STATE, Role.DRAFT, Role.BACK, Role.HEADING, Role.NOTE} and not cell.col:
                assert lines(cell.shown, across, 12) == 1, f"{layout.sheet.name}: {cell.shown}"


def test_a_draft_says_that_it_is_one() -> None:
    assert "Not for onward sharing" in state(DRAFT)
    assert state(replace(APPROVED, marking="")) == "Version 1.0, approved."
