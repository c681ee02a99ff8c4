"""A workbook to begin with."""

from __future__ import annotations

from pathlib import Path

from aftercare_docs.starting import example_workbook, start
from aftercare_docs.structure import structure
from aftercare_docs.workbook import read
from tests.workbooks import ROOT, example_bytes


def test_an_empty_workbook_reads_with_only_its_required_cells_missing(tmp_path: Path) -> None:
    path, found = start("southshire", tmp_path, filled=False)
    assert found == []
    book, problems = read(path)
    assert book is not None
    assert problems == []
    _, problems = structure(book)
    assert {f.code for f in problems} == {"STR03"}


def test_the_example_is_the_same_bytes_each_time_and_the_one_that_is_kept() -> None:
    assert example_workbook() == example_bytes()
    assert (ROOT / "inputs" / "northshire.xlsx").read_bytes() == example_bytes(), "run `make example`"


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "inputs").write_text("a file where the folder should be")
    _, found = start("southshire", tmp_path / "inputs", filled=False)
    assert [f.code for f in found] == ["OUT08"]
