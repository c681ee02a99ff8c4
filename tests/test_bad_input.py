"""What people hand in, by name: each gives one clear finding at its place, and the file is left as it was."""

from __future__ import annotations

import random
import warnings
from collections.abc import Callable
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl.workbook import Workbook as Book

from aftercare_docs import authoring, checks
from aftercare_docs.findings import Finding
from aftercare_docs.structure import structure
from aftercare_docs.workbook import read
from tests.workbook.mutants import MUTATIONS, Mutation

Change = Callable[[Book], None]
DAY = date(2026, 10, 16)


@cache
def northshire() -> bytes:
    return authoring.example({})


def changed(*changes: Change) -> bytes:
    """The example after somebody has worked on it in a spreadsheet program."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(BytesIO(northshire()))
        for change in changes:
            change(book)
        held = BytesIO()
        book.save(held)
    return held.getvalue()


def everything(data: bytes | Path, password: str | None = None) -> list[Finding]:
    workbook, found = read(data, password)
    if workbook is None:
        return found
    engagement, more = structure(workbook)
    return found + more + (checks.run(engagement, DAY, found + more) if engagement else [])


def lines(data: bytes | Path, password: str | None = None) -> list[str]:
    """What is found beside what the rules say of the example as it is."""
    return sorted({f"{each.at} {each.code}" for each in everything(data, password)} - usual())


@cache
def usual() -> frozenset[str]:
    return frozenset(f"{each.at} {each.code}" for each in everything(northshire()))


def put(sheet: str, cell: str, value: str | None) -> Change:
    def change(book: Book) -> None:
        book[sheet][cell].value = value

    return change


def second_header(book: Book) -> None:
    sheet = book["Indicators"]
    for number, cell in enumerate(sheet[1], start=1):
        sheet.cell(11, number, cell.value)


def unknown_column(book: Book) -> None:
    book["Support"]["H1"], book["Support"]["H3"] = "Our own remarks", "see file"


def hide_row(book: Book) -> None:
    book["People"].row_dimensions[5].hidden = True


def merge(book: Book) -> None:
    book["Comms"].merge_cells("E3:F3")


DEFECTS: tuple[tuple[Change, str], ...] = (
    (put("Actions", "A24", "A01"), "Actions!A24 STR02"),
    (put("Actions", "C4", None), "Actions!C4 STR03"),
    (put("Actions", "E5", "Relatinal"), "Actions!E5 STR04"),
    (put("Actions", "I6", "P99"), "Actions!I6 REF01"),
    (put("Actions", "K7", "31/06/2026"), "Actions!K7 STR07"),
    (put("Actions", "L8", None), "Actions!L8 ACT01"),
    (put("Actions", "M9", "=2+3"), "Actions!M9 STR05"),
    (put("Components", "C2", "#REF!"), "Components!C2 STR10"),
    (put("Sessions", "L3", None), "Sessions!L3 SES06"),
    (put("Dependencies", "C2", "A06"), "Dependencies!C2 DEP01"),
    (put("Themes", "C2", "People\u200b carried"), "Themes!C2 STR11"),
    (put("Conditions", "C3", "x" * 32_000), "Conditions!C3 STR12"),
    (put("Prompts", "B1", "Questions"), "Prompts!B1 STR01"),
    (put("Routines", "D1", "Kind"), "Routines!D1 STR01"),
    (second_header, "Indicators!11 STR01"),
    (unknown_column, "Support!H1 STR08"),
    (hide_row, "People!5 STR05"),
    (merge, "Comms!E3 STR05"),
    (lambda book: book.remove(book["Attendance"]), "Attendance STR01"),
)


@pytest.mark.parametrize(("change", "expected"), DEFECTS[-7:], ids=[expected for _, expected in DEFECTS[-7:]])
def test_one_fault_in_the_form_is_one_finding(change: Change, expected: str) -> None:
    assert lines(changed(change)) == [expected]


def test_every_fault_is_found_in_one_run_at_its_cell() -> None:
    found = lines(changed(*(change for change, _ in DEFECTS)))
    assert found == sorted(expected for _, expected in DEFECTS)
    assert len(found) >= 12


def test_another_program_saving_it_adds_nothing() -> None:
    assert lines(changed()) == []


@cache
def locked() -> bytes:
    held = BytesIO()
    OOXMLFile(BytesIO(northshire())).encrypt("winter oak", held)
    return held.getvalue()


def test_a_locked_workbook_opens_with_its_password_alone() -> None:
    assert lines(locked()) == ["workbook.xlsx INP04"]
    assert lines(locked(), "winter elm") == ["workbook.xlsx INP05"]
    assert lines(locked(), "winter oak") == []


def test_a_truncated_workbook_is_damaged() -> None:
    assert lines(northshire()[:90_000]) == ["workbook.xlsx INP06"]


def test_reading_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "northshire.xlsx"
    path.write_bytes(northshire())
    before = path.stat()
    assert lines(path) == []
    assert path.read_bytes() == northshire()
    assert path.stat().st_mtime_ns == before.st_mtime_ns
    assert [each.name for each in tmp_path.iterdir()] == ["northshire.xlsx"]


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.__name__)
def test_a_mutated_workbook_is_read_or_refused_and_never_more(mutation: Mutation) -> None:
    for seed in range(12):
        for each in everything(mutation(northshire(), random.Random(seed))):
            assert each.message
