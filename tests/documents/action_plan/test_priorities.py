"""The map, drawn twice: as a grid and as a table, the same actions in the same places."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.documents.action_plan import priorities
from aftercare_docs.documents.spreadsheet import Table, Tinted
from aftercare_docs.documents.summary import place, summarise
from aftercare_docs.release import Release
from tests.releases import FULL, MINIMAL


def tables(release: Release) -> tuple[Table, Table, Table]:
    sheet = priorities.sheet(release, summarise(release))
    assert sheet is not None
    grid, key, table = sheet.blocks
    assert isinstance(grid, Table)
    assert isinstance(key, Table)
    assert isinstance(table, Table)
    return grid, key, table


def scored() -> Release:
    scores = ((5, 1), (5, 1), (1, 5), (3, 3), (None, 2))
    actions = [replace(FULL.actions[0], action_id=f"A{n:02}") for n in range(1, 6)]
    return replace(
        FULL,
        actions=tuple(replace(a, impact=i, effort=e) for a, (i, e) in zip(actions, scores, strict=True)),
    )


def test_the_grid_goes_down_from_impact_5_and_across_from_effort_1() -> None:
    grid, _, _ = tables(scored())
    assert [row[0] for row in grid.rows] == ["Impact 5 (most)", "Impact 4", "Impact 3", "Impact 2", "Impact 1 (least)"]
    shown = [[cell.text for cell in row[1:] if isinstance(cell, Tinted)] for row in grid.rows]
    assert shown[0] == ["A01, A02", "", "", "", ""]
    assert shown[2] == ["", "", "A04", "", ""]
    assert shown[4] == ["", "", "", "", "A03"]


def test_the_key_counts_every_place_and_names_what_is_not_scored() -> None:
    _, key, _ = tables(scored())
    assert {row[0]: row[1] for row in key.rows} == {
        "Do soon": 2,
        "Plan and protect": 0,
        "Middle - discuss": 1,
        "Fold into routine": 0,
        "Pause or rethink": 1,
        "Not scored": 1,
    }
    assert "Not scored" not in {row[0] for row in tables(FULL)[1].rows}


def test_the_table_says_the_same_in_words() -> None:
    _, _, table = tables(scored())
    where = [column.heading for column in table.columns].index("Place on the map")
    assert [row[where] for row in table.rows] == [str(place(action)) for action in scored().actions]


def test_every_cell_of_the_grid_stands_on_the_ground_that_the_key_explains() -> None:
    grid, key, _ = tables(FULL)
    grounds = {cell.colour for row in grid.rows for cell in row if isinstance(cell, Tinted)}
    assert grounds <= set(key.columns[0].colours.values())


def test_there_is_no_map_without_an_action() -> None:
    assert priorities.sheet(MINIMAL, summarise(MINIMAL)) is None
