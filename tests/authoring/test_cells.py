"""Values are written as a person would have typed them."""

from __future__ import annotations

from datetime import date, time

from aftercare_docs.authoring.cells import cells
from aftercare_docs.columns import Record
from tests.sheets import northshire


def written(record: Record) -> dict[str, object]:
    return dict(zip((column.name for column in record.SHEET.columns), cells(record), strict=True))


def test_an_action_as_it_stands_in_the_sheet() -> None:
    action = written(northshire().actions[0])
    assert action["component_ids"] == "R1.1"
    assert action["supporting"] == "P03; P20"
    assert action["due"] == date(2026, 10, 16)
    assert action["impact"] == 5
    assert action["status"] == "Amber - at risk"
    assert action["outward_facing"] == "No"
    assert action["resource_needed"] == "Co-ordinator time"
    assert action["accepted_by"] is None


def test_times_stay_times_and_empty_lists_are_empty_cells() -> None:
    session = written(northshire().sessions[0])
    assert session["start_time"] == time(10)
    assert session["prompt_ids"] is None
