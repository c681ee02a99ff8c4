"""Looking into what exists already."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from aftercare_docs.build import Order
from aftercare_docs.checking import check_workbook, scan_stream, verify_files
from tests.workbooks import example_bytes


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    path = tmp_path / "northshire.xlsx"
    path.write_bytes(example_bytes())
    return path


def test_checking_the_example_finds_nothing_that_stops_it(workbook: Path, tmp_path: Path) -> None:
    found = check_workbook(Order(workbook, tmp_path / "build"))
    assert {str(f.severity) for f in found} <= {"Warn", "Note"}
    assert not (tmp_path / "build").exists()


def test_a_file_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    ((_, found),) = verify_files([tmp_path / "absent.docx"], None)
    assert [f.code for f in found] == ["INP01"]


def test_without_its_workbook_nothing_passes(tmp_path: Path) -> None:
    ((path, found),) = verify_files([tmp_path / "a.docx"], tmp_path / "absent.xlsx")
    assert path.name == "absent.xlsx"
    assert [f.code for f in found] == ["INP01"]


def test_scanning_marks_the_identities_of_a_workbook(workbook: Path) -> None:
    text = "We spoke with Sunniva Varleigh."
    out = io.StringIO()
    assert scan_stream(io.StringIO(json.dumps({"id": 1, "text": text}) + "\n"), out, workbook) == 0
    said = json.loads(out.getvalue())
    assert said["id"] == 1
    assert any(text[start:end] == "Sunniva Varleigh" and rule == "IDN01" for start, end, rule in said["spans"])
