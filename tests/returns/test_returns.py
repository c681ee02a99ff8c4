"""Plans that partners sent back: each edit is handled, or refused at its cell."""

from __future__ import annotations

import datetime as dt
import shutil
import stat
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from aftercare_docs.engagement.learning import Action
from aftercare_docs.returns import Returned, keep, take_back
from aftercare_docs.structure import structure
from aftercare_docs.workbook import read
from aftercare_docs.workbook.grid import letters
from tests.returns.editing import (
    FIRST,
    ROWS,
    cell,
    fill,
    filled,
    returned,
    saved,
    sent,
    together,
    told,
    velmoor,
    with_action,
    workbook,
)

GREEN, BLUE = "Green - on track", "Blue - complete"
NEWER = dt.date(2026, 10, 12)
NOTE = "We met twice and it is working"
HEADER = FIRST - 1
LAST = max(ROWS.values())
ACTIONS = [column.name for column in Action.SHEET.columns]
STATUS = letters(ACTIONS.index("status") + 1)


def reordered(sheet: Worksheet, order: list[int], columns: str = "ABCDEFGHIJKLMNOPQR") -> None:
    """Put the rows of the plan in another order, whole or only in some columns."""
    for letter in columns:
        values = [sheet[f"{letter}{FIRST + place}"].value for place in order]
        for row, value in enumerate(values, FIRST):
            sheet[f"{letter}{row}"] = value


def hide(sheet: Worksheet, *rows: int) -> None:
    for row in rows:
        sheet.row_dimensions[row].hidden = True


def moved_column(sheet: Worksheet) -> None:
    for row in range(HEADER, LAST + 1):
        status, note = sheet[f"H{row}"].value, sheet[f"J{row}"].value
        sheet[f"H{row}"], sheet[f"J{row}"] = note, status


def copied_sheet(sheet: Worksheet) -> None:
    book: Any = sheet.parent
    book.copy_worksheet(sheet)


def without_other_sheets(sheet: Worksheet) -> None:
    book: Any = sheet.parent
    for other in [each for each in book.worksheets if each is not sheet]:
        book.remove(other)


def write(row: int, *values: object) -> Any:
    def edit(sheet: Worksheet) -> None:
        for number, value in enumerate(values, start=1):
            if value is not None:
                sheet.cell(row, number).value = value  # type: ignore[assignment]

    return edit


# What was done to the file; what may be accepted; what is said, and at which cell.
SCENARIOS: dict[str, tuple[Any, dict[str, object], set[str]]] = {
    "nothing": (lambda s: None, {}, set()),
    "a status from the list": (fill("A01", "Status", GREEN), {"A01 Status": GREEN}, set()),
    "a status in other letters": (fill("A01", "Status", "green  - ON track"), {"A01 Status": GREEN}, set()),
    "a status of their own": (fill("A01", "Status", "Purple"), {}, {f"STR04 {cell('A01', 'Status')}"}),
    "a status taken away": (fill("A01", "Status", None), {}, {f"RTN13 {cell('A01', 'Status')}"}),
    "an impact": (fill("A01", "Impact so far", "Early signs"), {"A01 Impact so far": "Early signs"}, set()),
    "a note": (fill("A03", "Progress note", NOTE), {"A03 Progress note": NOTE}, set()),
    "a note with other spaces only": (fill("A01", "Progress note", "New opening  tried "), {}, set()),
    "a note of two lines": (
        fill("A03", "Progress note", "We met twice\nIt is working"),
        {"A03 Progress note": "We met twice\nIt is working"},
        set(),
    ),
    "a note that names a known person": (
        fill("A01", "Progress note", "Marta Ellingford is leading this"),
        {},
        {f"RTN05 {cell('A01', 'Progress note')}"},
    ),
    "a note that names a colleague": (
        fill("A01", "Progress note", "agreed with Bram Yeldersham"),
        {},
        {f"RTN05 {cell('A01', 'Progress note')}"},
    ),
    "a note that names somebody unknown": (
        fill("A01", "Progress note", "Agreed with Zorvanna last week"),
        {},
        {f"RTN05 {cell('A01', 'Progress note')}"},
    ),
    "a note with a telephone number": (
        fill("A01", "Progress note", "Please ring 020 7946 0018"),
        {},
        {f"RTN05 {cell('A01', 'Progress note')}"},
    ),
    "words of blame": (
        fill("A03", "Progress note", "The team failed to attend"),
        {"A03 Progress note": "The team failed to attend"},
        {f"BLM01 {cell('A03', 'Progress note')}"},
    ),
    "evidence that is not there yet": (
        fill("A03", "Evidence", "TBC"),
        {"A03 Evidence": "TBC"},
        {f"STR06 {cell('A03', 'Evidence')}"},
    ),
    "a day": (fill("A03", "Updated on", NEWER), {"A03 Updated on": NEWER}, set()),
    "a day as text": (
        fill("A03", "Updated on", "12/10/2026"),
        {"A03 Updated on": NEWER},
        {f"STR05 {cell('A03', 'Updated on')}"},
    ),
    "a day that is none": (fill("A03", "Updated on", "last week"), {}, {f"STR07 {cell('A03', 'Updated on')}"}),
    "a formula": (fill("A03", "Progress note", '="We"&" met"'), {}, {f"STR05 {cell('A03', 'Progress note')}"}),
    "a cell beyond reading": (fill("A03", "Progress note", "#REF!"), {}, {f"STR10 {cell('A03', 'Progress note')}"}),
    "a very long note": (fill("A03", "Progress note", "we met " * 800), {}, {f"STR12 {cell('A03', 'Progress note')}"}),
    "a hidden sign": (
        fill("A03", "Progress note", "We\u200bmet twice"),
        {},
        {f"STR11 {cell('A03', 'Progress note')}"},
    ),
    "another owner": (fill("A01", "Owner", "Somebody else"), {}, {f"RTN04 {cell('A01', 'Owner')}"}),
    "another due date": (fill("A01", "Due", dt.date(2027, 1, 1)), {}, {f"RTN04 {cell('A01', 'Due')}"}),
    "the same due date as text": (fill("A01", "Due", "30 October 2026"), {}, set()),
    "other words for one action": (fill("A02", "Action", "Write a page"), {}, {f"RTN04 {cell('A02', 'Action')}"}),
    "a count typed over": (fill("A01", "Days to due", 3), {}, set()),
    "sorted": (
        together(fill("A05", "Status", BLUE), lambda s: reordered(s, [4, 2, 0, 3, 1])),
        {"A05 Status": BLUE},
        set(),
    ),
    "sorted by one column alone": (
        lambda s: reordered(s, [0, 1, 3, 2, 4], "A"),
        {},
        {f"RTN17 {cell('A03', 'Action')}", f"RTN17 {cell('A04', 'Action')}"},
    ),
    "IDs sorted apart": (
        lambda s: reordered(s, [4, 3, 2, 1, 0], "A"),
        {},
        {"RTN03 Action plan"},
    ),
    "filtered": (
        together(fill("A02", "Status", BLUE), lambda s: hide(s, 6, 8, 9, 10)),
        {"A02 Status": BLUE},
        set(),
    ),
    "filled in, then filtered away": (
        together(fill("A01", "Status", BLUE), lambda s: hide(s, 6)),
        {"A01 Status": BLUE},
        set(),
    ),
    "a column hidden": (
        together(
            fill("A01", "Progress note", NOTE),
            lambda s: s.column_dimensions.__getitem__("J").__setattr__("hidden", True),
        ),
        {"A01 Progress note": NOTE},
        set(),
    ),
    "columns moved": (
        together(fill("A01", "Status", GREEN), moved_column),
        {"A01 Status": GREEN},
        set(),
    ),
    "a column added": (write(HEADER, *([None] * 18), "Our notes"), {}, {"RTN15 Action plan!S5"}),
    "a column deleted": (
        together(fill("A01", "Status", GREEN), lambda s: s.delete_cols(11)),
        {"A01 Status": GREEN},
        {"RTN14 Action plan"},
    ),
    "a heading reworded": (
        together(fill("A01", "Status", GREEN), write(HEADER, *([None] * 10), "Where to see it")),
        {"A01 Status": GREEN},
        {"RTN14 Action plan", "RTN15 Action plan!K5"},
    ),
    "a heading twice": (
        together(fill("A01", "Status", GREEN), lambda s: s.__setitem__("K5", "Progress note")),
        {"A01 Status": GREEN},
        {"RTN14 Action plan"},
    ),
    "the ID column deleted": (lambda s: s.delete_cols(1), {}, {"RTN01 back-1.xlsx"}),
    "rows above the table": (
        together(fill("A01", "Status", GREEN), lambda s: s.insert_rows(1, 3)),
        {"A01 Status": GREEN},
        set(),
    ),
    "a row added": (write(LAST + 1, None, None, "Ring everybody"), {}, {f"RTN10 Action plan!A{LAST + 1}"}),
    "a row added with an ID": (write(LAST + 1, "A77", None, "Ring everybody"), {}, {f"RTN10 Action plan!A{LAST + 1}"}),
    "an empty row between": (
        together(fill("A05", "Status", BLUE), lambda s: s.insert_rows(8)),
        {"A05 Status": BLUE},
        set(),
    ),
    "a row deleted": (lambda s: s.delete_rows(ROWS["A03"]), {}, {"RTN12 Actions!4"}),
    "a row copied": (lambda s: reordered(s, [0, 1, 2, 3, 3]), {}, {"RTN12 Actions!6"}),
    "a row copied and filled in": (
        together(lambda s: reordered(s, [0, 1, 2, 3, 3]), lambda s: s.__setitem__(f"H{LAST}", BLUE)),
        {},
        {"RTN12 Actions!6", "RTN11 Action plan!A9", "RTN11 Action plan!A10"},
    ),
    "an ID in other letters": (
        together(fill("A01", "Status", GREEN), fill("A01", "ID", " a01")),
        {"A01 Status": GREEN},
        set(),
    ),
    "the sheet renamed": (
        together(fill("A01", "Status", GREEN), lambda s: setattr(s, "title", "For Zorvanna")),
        {"A01 Status": GREEN},
        set(),
    ),
    "the sheet copied": (copied_sheet, {}, {"RTN02 tab 9!A5"}),
    "only the plan left": (
        together(fill("A03", "Status", GREEN), fill("A03", "Updated on", NEWER), without_other_sheets),
        {"A03 Status": GREEN, "A03 Updated on": NEWER},
        {"RTN18 Action plan"},
    ),
}


@pytest.mark.parametrize("name", SCENARIOS)
def test_one_file(name: str, tmp_path: Path) -> None:
    edit, taken, said = SCENARIOS[name]
    came = returned(tmp_path, edit)
    assert filled(came) == taken
    assert told(came) == said
    assert bool(came.copy) == bool(taken)


def test_there_are_enough_scenarios() -> None:
    assert len(SCENARIOS) >= 30


def test_two_agencies_that_fill_in_different_rows_are_both_heard(tmp_path: Path) -> None:
    came = returned(tmp_path, fill("A01", "Status", GREEN), fill("A02", "Status", BLUE))
    assert filled(came) == {"A01 Status": GREEN, "A02 Status": BLUE}
    assert told(came) == set()


def test_two_agencies_that_disagree_about_a_cell_are_both_named_and_neither_is_followed(tmp_path: Path) -> None:
    came = returned(tmp_path, fill("A01", "Status", GREEN), fill("A01", "Status", "Red - off track"))
    assert filled(came) == {}
    assert [str(f.at) for f in came.findings if f.code == "RTN08"] == [
        f"back-{n}.xlsx: {cell('A01', 'Status')}" for n in (1, 2)
    ]


def test_two_agencies_that_agree_are_one_change(tmp_path: Path) -> None:
    came = returned(tmp_path, fill("A01", "Status", GREEN), fill("A01", "Status", GREEN))
    assert filled(came) == {"A01 Status": GREEN}
    assert told(came) == set()


def test_two_agencies_in_one_row_are_pointed_out(tmp_path: Path) -> None:
    came = returned(tmp_path, fill("A01", "Status", GREEN), fill("A01", "Progress note", NOTE))
    assert filled(came) == {"A01 Status": GREEN, "A01 Progress note": NOTE}
    assert told(came) == {f"RTN16 {cell('A01', 'Status')}", f"RTN16 {cell('A01', 'Progress note')}"}


def test_files_of_one_name_are_told_apart_and_one_file_counts_once(tmp_path: Path) -> None:
    (tmp_path / "velmoor.xlsx").write_bytes(workbook())
    paths = []
    for folder, status in (("one", GREEN), ("other", BLUE)):
        (tmp_path / folder).mkdir()
        paths.append(tmp_path / folder / "plan.xlsx")
        paths[-1].write_bytes(saved(sent(), fill("A01", "Status", status)))
    came = take_back((*paths, paths[0]), tmp_path / "velmoor.xlsx")
    assert [(f.code, str(f.at), f.facts["files"]) for f in came.findings] == [
        ("RTN08", f"plan.xlsx (file {n}): {cell('A01', 'Status')}", 2) for n in (1, 2)
    ]


def test_of_two_days_the_later_counts(tmp_path: Path) -> None:
    came = returned(
        tmp_path, fill("A03", "Updated on", dt.date(2026, 10, 14)), fill("A03", "Updated on", dt.date(2026, 10, 2))
    )
    assert filled(came) == {"A03 Updated on": dt.date(2026, 10, 14)}


def test_one_file_that_is_no_plan_stops_them_all(tmp_path: Path) -> None:
    came = returned(tmp_path, fill("A01", "Status", GREEN), lambda s: s.delete_cols(1))
    assert (filled(came), came.copy, told(came)) == ({}, b"", {"RTN01 back-2.xlsx"})


MOVED_ON = with_action("A01", status=velmoor().actions[1].status, updated_on=dt.date(2026, 10, 14))


def test_a_stale_copy_never_turns_back_what_the_workbook_has_since(tmp_path: Path) -> None:
    came = returned(tmp_path, fill("A02", "Status", BLUE), now=MOVED_ON)
    assert filled(came) == {}
    assert told(came) == {
        "RTN18 Action plan",
        f"RTN07 {cell('A01', 'Status')}",
        f"RTN07 {cell('A01', 'Updated on')}",
        f"RTN07 {cell('A02', 'Status')}",
    }


def test_a_stale_copy_with_a_later_day_is_followed_in_that_row(tmp_path: Path) -> None:
    edit = together(fill("A02", "Status", BLUE), fill("A02", "Updated on", NEWER))
    came = returned(tmp_path, edit, now=MOVED_ON)
    assert filled(came) == {"A02 Status": BLUE, "A02 Updated on": NEWER}


def test_with_the_copy_that_was_sent_every_cell_is_told_apart(tmp_path: Path) -> None:
    edit = together(fill("A01", "Status", BLUE), fill("A02", "Status", BLUE))
    came = returned(tmp_path, edit, now=MOVED_ON, give_sent=True)
    assert filled(came) == {"A02 Status": BLUE}
    assert told(came) == {f"RTN09 {cell('A01', 'Status')}"}


def test_an_action_that_the_workbook_dropped_is_not_brought_back(tmp_path: Path) -> None:
    now = replace(velmoor(), actions=velmoor().actions[:-1])
    came = returned(tmp_path, fill("A05", "Status", BLUE), now=now, give_sent=True)
    assert filled(came) == {}
    assert told(came) == {f"RTN10 {cell('A05', 'ID')}"}


def test_a_workbook_that_cannot_be_read_whole_is_not_copied(tmp_path: Path) -> None:
    path = tmp_path / "velmoor.xlsx"
    path.write_bytes(workbook())
    book = openpyxl.load_workbook(path)
    book["Actions"][f"{STATUS}2"] = "Purple"
    book.save(path)
    back = tmp_path / "back.xlsx"
    back.write_bytes(saved(sent(), fill("A01", "Status", GREEN)))
    came = take_back((back,), path)
    assert {"STR04", "RTN19"} <= {f.code for f in came.findings}
    assert came.copy == b""


def test_a_column_of_the_facilitators_own_is_said_to_be_missing_from_the_copy(tmp_path: Path) -> None:
    path = tmp_path / "velmoor.xlsx"
    path.write_bytes(workbook())
    book = openpyxl.load_workbook(path)
    book.create_sheet("Ideas")["A1"] = "Ask the library"
    book.save(path)
    back = tmp_path / "back.xlsx"
    back.write_bytes(saved(sent(), fill("A01", "Status", GREEN)))
    came = take_back((back,), path)
    assert [f.code for f in came.findings] == ["RTN21", "RTN06"]


def test_without_a_plan_in_the_outputs_nothing_can_have_come_back(tmp_path: Path) -> None:
    now = replace(velmoor(), outputs=())
    assert told(returned(tmp_path, fill("A01", "Status", GREEN), now=now)) == {"RTN20 Outputs"}


@pytest.mark.parametrize(("name", "code"), [("gone.xlsx", "INP01"), ("words.xlsx", "INP03")])
def test_a_file_that_is_no_workbook_is_refused(tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / "velmoor.xlsx").write_bytes(workbook())
    (tmp_path / "words.xlsx").write_text("only words")
    came = take_back((tmp_path / name,), tmp_path / "velmoor.xlsx")
    assert [f.code for f in came.findings] == [code]


def accepted(came: Returned) -> Any:
    rows, found = read(came.copy)
    assert rows is not None, found
    engagement, more = structure(rows)
    assert [f for f in more if f.code != "STR03"] == []
    return engagement


def test_the_copy_differs_in_the_cells_that_are_listed_and_in_the_log_alone(tmp_path: Path) -> None:
    edit = together(fill("A01", "Status", GREEN), fill("A03", "Progress note", NOTE))
    came = returned(tmp_path, edit)
    copy = accepted(came)
    differing = {
        (record.action_id, column.name)
        for record, before in zip(copy.actions, velmoor().actions, strict=True)
        for column in record.SHEET.columns
        if getattr(record, column.name) != getattr(before, column.name)
    }
    assert differing == {("A01", "status"), ("A03", "progress_note")}
    assert [(c.sheet, c.row_id, c.what_changed) for c in copy.change_log] == [
        ("Actions", "A01", "Status"),
        ("Actions", "A03", "Progress note"),
    ]
    for name in (f for f in copy.__dataclass_fields__ if f not in {"actions", "change_log", "lists"}):
        assert getattr(copy, name) == getattr(velmoor(), name), name


def test_the_copy_opens_with_every_change_and_leads_to_its_cell(tmp_path: Path) -> None:
    rows, _ = read(returned(tmp_path, fill("A02", "Status", BLUE)).copy)
    assert rows is not None
    first = rows.sheets[0]
    assert first.name == "Changes"
    assert tuple(first.rows[-1].cells.values()) == (
        "A02", f"Actions!{STATUS}3", "Status", GREEN, BLUE, f"back-1.xlsx: {cell('A02', 'Status')}",
    )  # fmt: skip
    actions = next(sheet for sheet in rows.sheets if sheet.name == "Actions")
    assert actions.rows[2].cells[ACTIONS.index("status") + 1] == BLUE


def test_the_workbook_and_the_files_are_as_they_were(tmp_path: Path) -> None:
    returned(tmp_path, fill("A02", "Status", BLUE))
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    came = take_back((tmp_path / "back-1.xlsx",), tmp_path / "velmoor.xlsx")
    assert keep(came.copy, tmp_path / "out" / "copy.xlsx") == []
    assert {path: path.read_bytes() for path in before} == before
    assert stat.S_IMODE((tmp_path / "out" / "copy.xlsx").stat().st_mode) == 0o600
    assert [f.code for f in keep(came.copy, tmp_path / "out" / "copy.xlsx")] == ["OUT10"]
    assert [f.code for f in keep(came.copy, tmp_path / "velmoor.xlsx" / "copy.xlsx")] == ["OUT08"]


def test_no_finding_repeats_what_came_back(tmp_path: Path) -> None:
    secret = "Zorvanna Quillfeather"
    edits = together(
        fill("A01", "Progress note", secret),
        fill("A02", "Status", secret),
        fill("A03", "Owner", secret),
        fill("A04", "Updated on", secret),
        write(LAST + 1, secret, secret, secret),
        write(HEADER, *([None] * 18), secret),
        lambda s: setattr(s, "title", secret),
    )
    came = returned(tmp_path, edits)
    assert {"RTN04", "RTN05", "RTN10", "RTN15", "STR04", "STR07"} <= {f.code for f in came.findings}
    assert "Zorvanna" not in " ".join(f"{f} {f!r}" for f in came.findings) + repr(came)


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_a_plan_that_libreoffice_saved_is_read_alike(tmp_path: Path) -> None:
    (tmp_path / "velmoor.xlsx").write_bytes(workbook())
    back = tmp_path / "back.xlsx"
    edit = together(
        fill("A05", "Status", BLUE),
        fill("A03", "Progress note", NOTE),
        fill("A03", "Updated on", NEWER),
        lambda s: reordered(s, [4, 2, 0, 3, 1]),
        lambda s: hide(s, 6, 8),
    )
    back.write_bytes(saved(sent(), edit))
    reordered_rows = {"A05 Status": BLUE}
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "xlsx"]
    subprocess.run([*command, "--outdir", str(tmp_path / "saved"), str(back)], check=True, capture_output=True)
    by_hand = take_back((back,), tmp_path / "velmoor.xlsx")
    by_office = take_back((tmp_path / "saved" / "back.xlsx",), tmp_path / "velmoor.xlsx")
    assert filled(by_office) == filled(by_hand)
    assert reordered_rows.items() <= filled(by_hand).items()
    assert told(by_office) == told(by_hand)
