"""Everybody can read and fill in the workbook: what it offers besides what the checks of a finished file ask."""

from __future__ import annotations

import datetime as dt
from typing import Any, cast

import pytest
from openpyxl.utils import get_column_letter, range_boundaries

from tests.renderers.finished import APPROVED, NAMES, book, document, finished, parts, xml

FILLED_IN = {"Status", "Impact so far", "Progress note", "Evidence", "Updated on", "Accepted by"}
A3 = 8
Area = tuple[int, int, int, int]


@pytest.mark.parametrize("name", ["full", "heavy", "tracker"])
def test_x07_charts_say_where_their_figures_are(name: str) -> None:
    package = parts(finished(name))
    charts = [part for part in package if part.startswith("xl/charts/")]
    assert len(charts) == (2 if name == "tracker" else 5)
    drawings = [xml(finished(name), part) for part in package if part.startswith("xl/drawings/drawing")]
    described = [frame.get("descr") for drawing in drawings for frame in drawing.iter("{*}cNvPr")]
    assert len(described) == len(charts)
    assert all(text and text.endswith("The figures are in the table beside it.") for text in described)


@pytest.mark.parametrize("name", ["full", "heavy"])
def test_x08_whoever_fills_a_cell_in_is_helped(name: str) -> None:
    plan: Any = book(name)["Action plan"]
    left, top, right, bottom = cast("Area", range_boundaries(plan.tables["Action_plan"].ref))
    headings = [str(cell.value) for cell in plan[top]][left - 1 : right]
    asked = {str(rule.sqref): rule for rule in plan.data_validations.dataValidation}
    for heading in FILLED_IN:
        letter = get_column_letter(left + headings.index(heading))
        rule = asked.pop(f"{letter}{top + 1}:{letter}{bottom}")
        assert rule.promptTitle == rule.errorTitle == heading
        assert rule.error.startswith("Please")
    assert asked == {}


@pytest.mark.parametrize("name", ["full", "heavy"])
def test_x10_the_action_plan_prints_on_a_large_sheet_below_its_header_row(name: str) -> None:
    plan = book(name)["Action plan"]
    assert (plan.page_setup.paperSize, plan.page_setup.orientation) == (A3, "landscape")
    assert plan.freeze_panes == "D6"


@pytest.mark.parametrize("name", NAMES)
def test_x11_the_file_says_who_speaks_and_hides_nothing(name: str) -> None:
    workbook = book(name)
    about = workbook.properties
    assert about.title == f"{document(name).front.title}: Wexmoor aftercare 2026"
    assert about.creator == "Wexmoor Safeguarding Children Partnership"
    assert about.language == "en-GB"
    assert (about.lastModifiedBy, about.created) == (None, dt.datetime(2000, 1, 1))
    assert not [part for part in parts(finished(name)) if "external" in part.lower()]
    for sheet in workbook.worksheets:
        assert sheet.sheet_state == "visible"
        assert not [d for d in (*sheet.row_dimensions.values(), *sheet.column_dimensions.values()) if d.hidden]


@pytest.mark.parametrize("name", NAMES)
def test_a_draft_says_so_on_every_sheet_and_every_page_and_an_approved_copy_does_not(name: str) -> None:
    for sheet in book(name).worksheets:
        assert sheet["A3"].value == "Draft 0.3 for approval. Not for onward sharing. OFFICIAL-SENSITIVE"
        assert sheet.oddFooter.left.text == "Draft 0.3 for approval"
    for sheet in book(name, APPROVED).worksheets:
        assert sheet["A3"].value == "Version 1.0, approved. OFFICIAL-SENSITIVE"
        assert sheet.oddFooter.left.text == "Version 1.0, approved"
