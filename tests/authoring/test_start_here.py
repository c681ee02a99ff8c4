"""The first sheet leads to every other and says who sees what."""

from __future__ import annotations

import pytest

from aftercare_docs.authoring.start_here import STEPS, audiences, next_id
from aftercare_docs.engagement import SHEETS
from tests.authoring.opened import blank, example
from tests.sheets import engagement, northshire


def test_every_sheet_has_its_moment() -> None:
    assert sorted(name for _, names in STEPS for name in names) == sorted(spec.name for spec in SHEETS)


def test_every_sheet_can_be_reached_from_the_first() -> None:
    first = blank()["Start here"]
    assert blank().sheetnames[0] == "Start here"
    links = [cell.hyperlink for row in first.iter_rows(max_col=1) for cell in row if cell.hyperlink]
    assert sorted(str(link.location) for link in links) == sorted(f"'{spec.name}'!A1" for spec in SHEETS)


def test_the_sheets_that_nobody_is_shown_are_named() -> None:
    (line,) = (line for line in audiences() if "never shown at all" in line)
    for name in ("Attendance", "ThemeSources", "Coaching", "Identities"):
        assert name in line
    assert "Actions" not in line


def test_no_line_is_cut_off_by_the_edge_of_the_page() -> None:
    lines = [str(row[0].value or "") for row in blank()["Start here"].iter_rows(max_col=1)]
    assert max(map(len, lines)) <= 150


@pytest.mark.parametrize(
    ("sheet", "rows", "after"),
    [
        ("People", northshire().people, "P29"),
        ("People", (), "P01"),
        ("Recommendations", northshire().recommendations, "R8"),
    ],
)
def test_the_next_id_follows_the_highest(sheet: str, rows: tuple[object, ...], after: str) -> None:
    assert next_id(next(spec for spec in SHEETS if spec.name == sheet), rows) == after  # type: ignore[arg-type]


def test_an_id_that_was_taken_away_below_is_not_given_again() -> None:
    made = engagement("Actions | action_id | action\n | A07 | Agree it\n | A02 | Try it")
    assert next_id(made.actions[0].SHEET, made.actions) == "A08"


def test_the_page_counts_on_by_itself() -> None:
    rows = {row[0].value: row[3].value for row in example()["Start here"].iter_rows()}
    assert getattr(rows["Actions"], "text", "") == '="A"&TEXT(MAX(IFERROR(VALUE(MID(IDs_Actions,2,9)),0))+1,"00")'
    assert not rows["Components"], "its parts follow the recommendation"
