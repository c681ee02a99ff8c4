"""A workbook to begin with."""

from __future__ import annotations

from pathlib import Path

from aftercare_docs.columns import Need
from aftercare_docs.engagement import SHEETS
from aftercare_docs.starting import ALWAYS, example_workbook, left_out, start
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


def test_the_smallest_workbook_reads_as_well_as_the_largest_and_is_smaller(tmp_path: Path) -> None:
    every = [spec.name for spec in SHEETS if spec.name not in ALWAYS]
    small, _ = start("small", tmp_path, filled=False, without=left_out((), every))
    large, _ = start("large", tmp_path, filled=False)
    assert small.stat().st_size < large.stat().st_size
    made = []
    for path in (small, large):
        book, problems = read(path)
        assert book is not None
        assert problems == []
        made.append(structure(book))
    assert made[0] == made[1], "what is left out is as good as empty"


def test_every_sheet_that_a_drop_down_leads_to_is_always_there() -> None:
    assert {name for spec in SHEETS for column in spec.columns for name in column.refs} <= ALWAYS
    assert not [spec.name for spec in SHEETS if spec.need is Need.OPTIONAL and spec.name in ALWAYS]


def test_the_example_is_the_same_bytes_each_time_and_the_one_that_is_kept() -> None:
    assert example_workbook() == example_bytes()
    assert (ROOT / "inputs" / "northshire.xlsx").read_bytes() == example_bytes(), "run `make example`"


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "inputs").write_text("a file where the folder should be")
    _, found = start("southshire", tmp_path / "inputs", filled=False)
    assert [f.code for f in found] == ["OUT08"]
