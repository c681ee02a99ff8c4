"""What is compared with what. What is found is tried in ``test_workbooks`` and ``test_builds``."""

from __future__ import annotations

from pathlib import Path

from aftercare_docs.differences import differences
from tests.returns.editing import workbook


def test_a_workbook_and_a_folder_are_not_compared(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook())
    assert [(f.code, str(f.at)) for f in differences(tmp_path, path)] == [("DIF07", tmp_path.name)]
    assert [f.code for f in differences(path, tmp_path)] == ["DIF07"]
    assert differences(path, path) == []


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    gone = tmp_path / "gone.xlsx"
    assert [f.code for f in differences(gone, gone)] == ["INP01", "INP01"]


def test_a_folder_that_is_no_build_is_said(tmp_path: Path) -> None:
    (tmp_path / "old" / "draft").mkdir(parents=True)
    (tmp_path / "old" / "draft" / "a.html").write_text("x")
    (tmp_path / "new").mkdir()
    assert [str(f.at) for f in differences(tmp_path / "old", tmp_path / "new")] == ["new"]
    assert [str(f.at) for f in differences(tmp_path / "new", tmp_path / "old")] == ["new"]
