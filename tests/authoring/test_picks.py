"""An owner is picked by name and role: the lists behind the drop-downs follow what is typed on the other sheets."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from aftercare_docs import authoring
from aftercare_docs.authoring.picks import FEWEST, MOST, PICKED, REFERENCES, SPARE, name_of
from aftercare_docs.columns import label
from aftercare_docs.engagement import PICK_LISTS, SHEETS
from aftercare_docs.structure import structure
from aftercare_docs.workbook import read
from tests.authoring.opened import blank, opened
from tests.sheets import northshire

LISTED = {*((name,) for name in PICKED), *REFERENCES}
EXAMPLE = authoring.example({})


def test_every_reference_picks_from_a_list_of_its_own() -> None:
    names = blank().defined_names
    assert {name_of(refs) for refs in LISTED} == {name for name in names if name.startswith("Pick_")}
    for spec in SHEETS:
        assert bool(spec.shown_by) == (spec.name in PICKED), spec.name
        assert not [c.name for c in spec.columns if c.name in spec.shown_by and c.kind.value.endswith("s")]


def test_the_lists_hold_ids_with_the_words_beside_them() -> None:
    sheet = openpyxl.load_workbook(BytesIO(EXAMPLE), data_only=True)[PICK_LISTS]
    shown = {column[0].value: [c.value for c in column[1:] if c.value] for column in sheet.columns}
    assert shown["People"] == [label(row) for row in northshire().people]
    assert shown["Governance or Scope"] == [label(row) for row in (*northshire().governance, *northshire().scope)]


def test_a_list_reaches_beyond_its_last_row_and_not_without_end() -> None:
    first = northshire().people[0]
    for count, reach in ((0, FEWEST), (200, 200 + SPARE), (3_000, MOST)):
        people = tuple(replace(first, person_id=f"P{n}") for n in range(1, count + 1))
        name = opened(authoring.write(replace(northshire(), people=people))).defined_names["Pick_People"]
        assert f"$B${reach + 1}" in name.value
        assert f"$B${reach + 2}" not in name.value


def test_a_formula_is_written_once_for_a_whole_list() -> None:
    with zipfile.ZipFile(BytesIO(EXAMPLE)) as archive:
        parts = {n: archive.read(n) for n in archive.namelist() if n.startswith("xl/worksheets/sheet")}
    (part,) = (part for part in parts.values() if b't="shared"' in part)
    assert len(re.findall(rb"<f[^>]*>[^<]+</f>", part)) == len(LISTED)
    assert opened(EXAMPLE)[PICK_LISTS]["B3"].value == opened(EXAMPLE)[PICK_LISTS]["B2"].value


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_follows_what_is_typed_and_what_is_picked_reads_as_its_id(tmp_path: Path) -> None:
    book = opened(authoring.blank())
    for row, cells in enumerate((("P01", "Ada; Quill", "", "", "Head\nof it"), ("P02", "Bea Sorrel")), start=2):
        for column, words in enumerate(cells, start=1):
            book["People"].cell(row, column, words or None)
    book["Agencies"]["A2"], book["Agencies"]["B2"] = "AG01", "Quillmere Council"
    book["Actions"]["A2"], book["Actions"]["C2"], book["Actions"]["I2"] = "A01", "Agree it", "P02 · Bea Sorrel"
    book.save(tmp_path / "mine.xlsx")
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", str(tmp_path / "out")]
    subprocess.run([*command, str(tmp_path / "mine.xlsx")], check=True, capture_output=True, timeout=120)
    saved = openpyxl.load_workbook(tmp_path / "out" / "mine.xlsx", data_only=True)
    lists = saved[PICK_LISTS]
    assert [lists["B2"].value, lists["B3"].value, lists["B4"].value or ""] == [
        "P01 · Ada, Quill · Head of it",
        "P02 · Bea Sorrel",
        "",
    ]
    assert lists["A2"].value == "AG01 · Quillmere Council"
    rules = {str(r.sqref)[0]: r.formula1 for r in saved["Actions"].data_validations.dataValidation}
    assert rules["I"] == "Pick_People"
    rows, found = read(tmp_path / "out" / "mine.xlsx")
    assert rows is not None
    engagement, more = structure(rows)
    assert engagement is not None
    assert engagement.actions[0].owner == "P02"
    assert {f.code for f in [*found, *more]} == {"STR03"}, "two facts about the engagement are still owed"
