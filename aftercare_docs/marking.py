"""A marked-up copy of a workbook: each finding as a note and a colour at its cell, and a list of what to do first.

In: the rows of a workbook as they were read, and the findings about it. Out: the bytes of a copy, or none where there
is nothing to mark. The workbook itself is never opened again, and never written.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from aftercare_docs.authoring.marked import Note, copy, names
from aftercare_docs.authoring.pages import Jump, Page, Said, Tinted
from aftercare_docs.engagement import FINDINGS
from aftercare_docs.findings import CellRef, Finding, Severity, in_order
from aftercare_docs.structure.headers import SEARCHED
from aftercare_docs.structure.sheets import match
from aftercare_docs.theme import Pair, theme
from aftercare_docs.workbook.grid import Sheet, Workbook, number_of

MOST_NOTES = 200
"""Notes on one sheet. Beyond that a sheet is all colour, and the list says the rest."""
MOST_LISTED = 2_000
"""Findings in the list. Nobody works through more before looking again."""
MOST_COPIED = 50_000
"""Cells of a workbook that is copied whole. Of a larger one only the rows with notes are: a check stays quick."""

ABOUT = (
    "This is a copy to look at; put things right in the workbook itself. Like the workbook, it is confidential.",
    "What stops a build comes first, then what a person must look at. Each place leads to its cell.",
    "Run aftercare check again once you have saved the workbook: this copy is then made anew, or goes away.",
)
ROWS_ONLY = "The workbook is large, so only the rows with a note are in this copy, each where it stands."
FIRST_ONLY = "The first {most} of {count} findings are listed here; aftercare check says them all."
COLUMNS = (("What it does", 13), ("Where", 18), ("Code", 8), ("What it is", 60), ("What to do", 60))
DOES = {
    Severity.STOP: "Stops a build",
    Severity.REVIEW: "To be reviewed",
    Severity.WARN: "To think about",
    Severity.NOTE: "To know",
}


def marked(workbook: Workbook, findings: Sequence[Finding]) -> bytes:
    """The copy with every finding; empty where there is none."""
    if not findings:
        return b""
    ordered = in_order(findings)
    tabs = _tabs(workbook)
    named = names(workbook, [FINDINGS])
    notes = _notes(ordered, tabs)
    whole = sum(len(row.cells) for tab in workbook.sheets for row in tab.rows) <= MOST_COPIED
    about = (*ABOUT, *(() if whole else (ROWS_ONLY,)))
    if len(ordered) > MOST_LISTED:
        about = (*about, FIRST_ONLY.format(most=MOST_LISTED, count=len(ordered)))
    rows = tuple(_row(found, tabs, named) for found in ordered[:MOST_LISTED])
    page = Page(FINDINGS, "What to do first", about, COLUMNS, rows)
    return copy(workbook if whole else _noted(workbook, notes), notes, page)


def _noted(workbook: Workbook, notes: Mapping[int, Sequence[Note]]) -> Workbook:
    """The rows with a note, and those at the top of each sheet, where its headings are."""
    sheets = []
    for tab in workbook.sheets:
        wanted = {note.row for note in notes.get(tab.position, ())}
        rows = tuple(row for row in tab.rows if row.number in wanted or row.number <= SEARCHED)
        sheets.append(replace(tab, rows=rows))
    return replace(workbook, sheets=tuple(sheets))


def _tabs(workbook: Workbook) -> Mapping[str, Sheet]:
    """The tab that a finding means, by the name it gives."""
    by_place = {f"tab {tab.position}": tab for tab in workbook.sheets}
    return by_place | dict(match(workbook)[0])


def _notes(findings: Sequence[Finding], tabs: Mapping[str, Sheet]) -> Mapping[int, Sequence[Note]]:
    notes: dict[int, list[Note]] = defaultdict(list)
    for found in findings:
        for tab, row, column in _cell(found, tabs):
            if len(notes[tab.position]) < MOST_NOTES:
                text = f"{found.severity} {found.code}: {found.message}.\n{found.entry.help}"
                notes[tab.position].append(Note(row, column, _pair(found.severity), text))
    return notes


def _cell(found: Finding, tabs: Mapping[str, Sheet]) -> Iterator[tuple[Sheet, int, int]]:
    """Where to put a note: a finding about a whole row is noted at its first cell, one about a sheet nowhere."""
    if isinstance(found.at, CellRef) and found.at.row and found.at.sheet in tabs:
        yield tabs[found.at.sheet], found.at.row, number_of(found.at.column) if found.at.column else 1


def _row(found: Finding, tabs: Mapping[str, Sheet], named: Mapping[int, str]) -> tuple[Said, ...]:
    does = Tinted(DOES[found.severity], _pair(found.severity))
    return (does, _where(found, tabs, named), found.code, found.message, found.entry.help)


def _where(found: Finding, tabs: Mapping[str, Sheet], named: Mapping[int, str]) -> Said:
    if not isinstance(found.at, CellRef) or found.at.sheet not in tabs:
        return str(found.at)
    cell = f"{found.at.column or 'A'}{found.at.row or 1}"
    return Jump(str(found.at), named[tabs[found.at.sheet].position], cell)


def _pair(severity: Severity) -> Pair:
    brag = theme().brag
    looks = {Severity.STOP: brag["Red"], Severity.REVIEW: brag["Amber"], Severity.WARN: brag["Blue"]}
    return looks.get(severity, brag["White"])
