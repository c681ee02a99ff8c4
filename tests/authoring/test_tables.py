"""One real table to a sheet, with headings in plain words and a note behind each."""

from __future__ import annotations

import zipfile
from io import BytesIO

from aftercare_docs import authoring
from aftercare_docs.authoring.tables import SHOWN_TO
from aftercare_docs.columns import Emit
from aftercare_docs.engagement import SHEETS
from tests.authoring.opened import blank, example

TABLES = [spec for spec in SHEETS if not spec.key_value]


def test_every_sheet_is_one_table_of_its_own_name() -> None:
    for spec in SHEETS:
        assert list(blank()[spec.name].tables) == [f"tbl{spec.name}"]


def test_headings_are_the_columns_in_plain_words() -> None:
    for spec in TABLES:
        assert [cell.value for cell in blank()[spec.name][1]] == [column.heading for column in spec.columns]


def test_every_heading_has_a_note_that_says_what_belongs_there_and_who_sees_it() -> None:
    for spec in TABLES:
        for cell, column in zip(blank()[spec.name][1], spec.columns, strict=True):
            assert cell.comment is not None
            assert cell.comment.text.startswith(column.guidance)
            assert SHOWN_TO[column.emit] in cell.comment.text


def test_the_key_value_sheet_explains_each_key_beside_it() -> None:
    (spec,) = (spec for spec in SHEETS if spec.key_value)
    rows = list(blank()[spec.name].iter_rows(min_row=2, values_only=True))
    assert [row[0] for row in rows] == [column.heading for column in spec.columns]
    assert all(str(row[2]).startswith(column.guidance) for row, column in zip(rows, spec.columns, strict=True))


def test_who_sees_what_is_said_for_every_class() -> None:
    assert set(SHOWN_TO) == set(Emit)


def test_headings_stay_in_sight_and_pages_print_across() -> None:
    for spec in SHEETS:
        sheet = example()[spec.name]
        assert sheet.freeze_panes in {"A2", "B2"}
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.sheet_properties.tabColor is not None


def test_rows_grow_with_what_is_typed() -> None:
    with zipfile.ZipFile(BytesIO(authoring.example({}))) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
    assert any(b' ht="' in sheet for sheet in sheets)
    assert not any(b"customHeight" in sheet for sheet in sheets)


def test_an_empty_fact_about_the_engagement_can_be_typed_as_what_it_is() -> None:
    rows = {row[0].value: row[1].number_format for row in blank()["Engagement"].iter_rows(min_row=2)}
    assert rows["As of"] == rows["Retention until"] == "dd mmm yyyy"
    assert rows["Min contributors"] == "0"
    assert rows["Engagement title"] == "@"
