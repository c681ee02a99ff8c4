"""Cell for cell."""

from __future__ import annotations

from dataclasses import replace

from tests.verification.planted import in_excel, places
from tests.verification.samples import EXCEL_EXPECTED

NOTHING = ("<sheetData>", "<sheetData><!-- -->")


def test_a_cell_that_differs_is_named() -> None:
    assert places(in_excel("Agree the rhythm", "Agree", "xl/sharedStrings.xml"), "FIL50") == ["sheet Actions, cell A2"]
    assert places(in_excel("<v>46310</v>", "<v>46311</v>"), "FIL50") == ["sheet Actions, cell B2"]


def test_a_cell_that_is_missing_is_named() -> None:
    more = {**EXCEL_EXPECTED.cells, "Actions": {**EXCEL_EXPECTED.cells["Actions"], "E2": "More"}}
    found = in_excel(*NOTHING, expected=replace(EXCEL_EXPECTED, cells=more))
    assert places(found, "FIL50") == ["sheet Actions, cell E2"]


def test_the_sheets_are_exactly_those_that_were_composed() -> None:
    turned = dict(reversed(list(EXCEL_EXPECTED.cells.items())))
    found = in_excel(*NOTHING, expected=replace(EXCEL_EXPECTED, cells=turned))
    assert places(found, "FIL52") == ["its sheets"]
