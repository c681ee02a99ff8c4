"""Findings are folded and grouped, and none is lost on the way."""

from __future__ import annotations

from aftercare_docs.findings import CellRef, Finding, PartRef, Severity
from aftercare_docs.report.found import counts, folded, lines, sections

SAME = [Finding("REF02", CellRef("Agencies", row, "A")) for row in (4, 3, 9)]
OTHER = Finding("STR03", CellRef("Agencies", 3, "B"), {"column": "public_label"})
FILE = Finding("FIL01", PartRef("plan.docx"))


def test_what_repeats_is_told_once_with_all_its_cells() -> None:
    assert [(line.code, line.cells) for line in lines([*SAME, OTHER])] == [
        ("STR03", ("Agencies!B3",)),
        ("REF02", ("Agencies!A3:A4", "Agencies!A9")),
    ]


def test_a_section_counts_findings_and_not_lines() -> None:
    told = sections([FILE, *SAME, OTHER, Finding("REF02", CellRef("Dates", 2, "A"))])
    assert [(section.name, section.count, len(section.lines)) for section in told] == [
        ("Dates", 1, 1),
        ("Agencies", 4, 2),
        ("plan.docx", 1, 1),
    ]


def test_severities_are_counted_most_serious_first_and_none_is_shown_as_nought() -> None:
    assert counts([*SAME, OTHER]) == ((Severity.STOP, 1), (Severity.WARN, 3))
    assert counts([]) == ()


def test_places_that_are_not_cells_stay_as_they_are() -> None:
    assert folded([CellRef("Themes"), "Sessions: Venue", CellRef("Themes", 2, "A"), CellRef("Themes", 3, "B")]) == (
        "Themes",
        "Sessions: Venue",
        "Themes!A2",
        "Themes!B3",
    )
    assert folded([CellRef("Themes", 2, "A")] * 2) == ("Themes!A2",)
    assert folded([CellRef("Themes", 2), CellRef("Themes", 3)]) == ("Themes!2:3",)
