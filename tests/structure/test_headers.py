"""Columns are found by key or by words, wherever the header stands; a strange header is reported, never repeated."""

from __future__ import annotations

from collections.abc import Sequence

from aftercare_docs.engagement.learning import Dependency
from aftercare_docs.structure.headers import Table, headings, locate
from aftercare_docs.workbook.grid import Row, Sheet, Value

SPEC = Dependency.SHEET
KEYS = ["dep_id", "action_id", "depends_on", "external_item", "kind", "needed_by", "owner", "status"]


def located(*rows: Sequence[Value]) -> tuple[Table, list[str]]:
    lines = tuple(
        Row(n, {i: value for i, value in enumerate(cells, start=1) if value != ""})
        for n, cells in enumerate(rows, start=1)
        if cells
    )
    table, found = locate(SPEC, Sheet("Dependencies", 1, lines))
    return table, [str(each) for each in found]


def test_keys_and_words_in_any_case_are_the_same_header() -> None:
    words = ["Dep ID *", "ACTION ID", "depends-on", "External\u00a0item", "kind", "Needed by", "Owner", "Status"]
    for header in (KEYS, words):
        table, found = located(list(header), ["DP01"])
        assert found == []
        assert table.columns == {name: n for n, name in enumerate(KEYS, start=1)}


def test_columns_may_stand_in_any_order() -> None:
    table, _ = located(list(reversed(KEYS)))
    assert table.letters["dep_id"] == "H"


def test_a_title_above_does_no_harm_and_a_line_of_guidance_below_is_left_out_and_said() -> None:
    table, found = located(["Dependencies between actions"], [], list(KEYS), ["Guidance: one row each"], ["DP01"])
    assert found == ["Dependencies!A4: Warn STR05 this is a row of guidance, left out"]
    assert (table.header, [row.number for row in table.rows]) == (3, [5])


def test_a_tab_without_a_header_says_so_unless_it_is_empty() -> None:
    assert located(["DP01", "A01", "A02"])[1] == ["Dependencies: Stop STR01 the header row `Dependencies` is missing"]
    assert located() == (Table(SPEC), [])


def test_a_header_that_is_there_twice_is_read_once() -> None:
    table, found = located([*KEYS, "Owner"])
    assert table.columns["owner"] == 7
    assert found == ["Dependencies!I1: Stop STR01 the column `Owner` is there twice; the first is read"]


def test_a_renamed_header_is_one_finding_and_its_column_is_not_read() -> None:
    table, found = located([*KEYS[:6], "Owners", "status"])
    assert "owner" not in table.columns
    assert table.letters["owner"] == "G"
    assert found == [
        "Dependencies!G1: Stop STR01 the column `Owner` is missing; this header looks like it under another name"
    ]


def test_a_missing_column_matters_where_it_must_be_filled() -> None:
    assert located(KEYS[1:])[1] == ["Dependencies!1: Stop STR01 the column `Dep ID` is missing"]
    assert located(KEYS[:7])[1] == []


def test_an_unknown_column_is_reported_by_its_cell_even_without_a_header() -> None:
    table, found = located([*KEYS, "canary"], ["DP01", "A01", "", "", "", "", "", "", "x", "y"])
    assert [line[:21] for line in found] == ["Dependencies!I1: Warn", "Dependencies!J1: Warn"]
    assert "canary" not in str(found)
    assert set(table.columns) == set(KEYS)


def test_a_second_header_row_is_reported_and_is_no_record() -> None:
    table, found = located(list(KEYS), ["DP01", "A01"], list(KEYS), ["DP02", "A02"])
    assert found == ["Dependencies!3: Stop STR01 the header row `Dependencies` is there twice"]
    assert [row.number for row in table.rows] == [2, 4]


def test_every_heading_of_a_sheet_means_its_own_column() -> None:
    assert set(headings(SPEC).values()) == set(KEYS)
