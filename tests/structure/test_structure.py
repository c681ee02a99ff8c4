"""Everything that is wrong with a workbook in one run, each thing once and at its cell."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare_docs import checks, example
from aftercare_docs.engagement import SHEETS
from aftercare_docs.findings import Finding
from aftercare_docs.structure import structure
from aftercare_docs.workbook.grid import Broken, Formula, Row, Sheet, Value, Workbook

Defect = tuple[str, str, Value | None]
DAY = date(2026, 10, 16)

# Sheet, cell, what is put there; then the finding that must come of it.
DEFECTS: tuple[tuple[Defect, str], ...] = (
    (("Actions", "A24", "A01"), "STR02"),
    (("Actions", "C4", None), "STR03"),
    (("Actions", "E5", "Relatinal"), "STR04"),
    (("Actions", "I6", "P99"), "REF01"),
    (("Actions", "L7", "31 June 2026"), "STR07"),
    (("Actions", "L8", None), "ACT01"),
    (("Actions", "M9", Formula(5)), "STR09"),
    (("Sessions", "L3", None), "SES06"),
    (("Components", "C2", Broken()), "STR10"),
    (("Themes", "C2", "What people\u202e carried"), "STR11"),
    (("Conditions", "C3", "x" * 40_000), "STR12"),
    (("Indicators", "B2", "TBC"), "STR06"),
    (("Dependencies", "C2", "A06"), "DEP01"),
    (("Prompts", "B1", "Quest ion asked"), "STR01"),
)


def planted(defects: list[Defect]) -> list[Finding]:
    """What is found in the example once these cells hold something else, and not before."""
    workbook = example.workbook()
    for sheet, cell, value in defects:
        workbook = put(workbook, sheet, cell, value)
    engagement, found = structure(workbook)
    assert engagement is not None
    usual = {(each.code, each.at) for each in checks.run(example.northshire(), DAY)}
    return [each for each in found + checks.run(engagement, DAY, found) if (each.code, each.at) not in usual]


def put(workbook: Workbook, sheet: str, cell: str, value: Value | None) -> Workbook:
    return Workbook(tuple(_put(each, cell, value) if each.name == sheet else each for each in workbook.sheets))


def _put(sheet: Sheet, cell: str, value: Value | None) -> Sheet:
    column, number = ord(cell[0]) - 64, int(cell[1:])
    rows = []
    for row in sheet.rows:
        cells = dict(row.cells)
        if row.number == number:
            cells.pop(column, None)
            cells |= {column: value} if value is not None else {}
        rows.append(Row(row.number, cells))
    return Sheet(sheet.name, sheet.position, tuple(rows))


@pytest.mark.parametrize(("defect", "code"), DEFECTS, ids=[code for _, code in DEFECTS])
def test_one_defect_is_one_finding_at_its_cell(defect: Defect, code: str) -> None:
    assert [(each.code, str(each.at)) for each in planted([defect])] == [(code, f"{defect[0]}!{defect[1]}")]


def test_fourteen_defects_are_fourteen_findings_in_one_run() -> None:
    found = planted([defect for defect, _ in DEFECTS])
    expected = {(code, f"{sheet}!{cell}") for (sheet, cell, _), code in DEFECTS}
    assert {(each.code, str(each.at)) for each in found} == expected
    assert len(found) == len(DEFECTS)


def test_every_finding_can_be_said_and_says_what_to_do() -> None:
    for each in planted([defect for defect, _ in DEFECTS]):
        assert "{" not in each.message
        assert each.entry.help.endswith(".")


def test_what_is_hidden_or_merged_is_read_and_said() -> None:
    tabs = {tab.name: tab for tab in example.workbook().sheets}
    people = tabs["People"]
    tabs["People"] = Sheet("People", 4, people.rows, False, frozenset({3, 900}), frozenset({5, 40}), ((4, 2), (1, 1)))
    engagement, found = structure(Workbook(tuple(tabs.values())))
    assert engagement is not None
    assert len(engagement.people) == 28
    assert [f"{each.at} {each.code}" for each in found] == ["People!3 STR05", "People!E1 STR05", "People!B4 STR05"]


def test_a_workbook_of_something_else_states_no_engagement() -> None:
    engagement, found = structure(Workbook((Sheet("Budget", 1, (Row(1, {1: "x"}),)),)))
    assert engagement is None
    assert [each.code for each in found] == ["STR13"]


def test_a_column_that_nobody_declared_reaches_no_record() -> None:
    (before,) = (tab for tab in example.workbook().sheets if tab.name == "People")
    rows = tuple(Row(row.number, {**row.cells, 30: "canary"}) for row in before.rows)
    workbook = put(example.workbook(), "People", "A1", "Person ID")
    workbook = Workbook(tuple(Sheet("People", 4, rows) if tab.name == "People" else tab for tab in workbook.sheets))
    engagement, found = structure(workbook)
    assert [f"{each.at} {each.code}" for each in found] == ["People!AD1 STR08"]
    values = [getattr(row, c.name) for row in engagement.people for c in row.SHEET.columns] if engagement else []
    assert "canary" not in str(values)


VALUES = st.one_of(
    st.text(max_size=12),
    st.integers(-10, 10**9),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(date(1900, 1, 1), date(2200, 1, 1)),
    st.builds(Formula, st.none() | st.text(max_size=5)),
    st.just(Broken()),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(SHEETS), st.integers(1, 4), st.integers(1, 26), VALUES), max_size=8))
def test_any_cells_at_all_give_an_engagement_and_findings_that_can_be_said(
    cells: list[tuple[object, int, int, Value]],
) -> None:
    workbook = example.workbook()
    for spec, number, column, value in cells:
        workbook = put(workbook, spec.name, f"{chr(64 + column)}{number}", value)  # type: ignore[attr-defined]
    engagement, found = structure(workbook)
    assert engagement is not None
    assert all(str(each) for each in found + checks.run(engagement, DAY, found))
