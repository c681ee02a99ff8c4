"""The first sheet leads to every other and says who sees what."""

from __future__ import annotations

from aftercare_docs.authoring.start_here import STEPS, audiences
from aftercare_docs.engagement import SHEETS
from tests.authoring.opened import blank


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
