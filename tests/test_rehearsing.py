"""What a build would find, said before anything is made."""

from __future__ import annotations

import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from aftercare_docs.build import Order
from aftercare_docs.rehearsing import Checked, check_workbook, leave_marked
from tests.workbooks import example_bytes

NOT_NEEDED = {"cleaning", "conformance", "differences", "renderers", "report", "returns", "verification"}


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    path = tmp_path / "northshire.xlsx"
    path.write_bytes(example_bytes())
    return path


def test_checking_the_example_finds_nothing_that_stops_it(workbook: Path, tmp_path: Path) -> None:
    found = check_workbook(Order(workbook, tmp_path / "build")).findings
    assert {str(f.severity) for f in found} <= {"Warn", "Note"}
    assert not (tmp_path / "build").exists()


def test_a_marked_copy_is_left_beside_the_build_and_taken_away_when_all_is_well(workbook: Path, tmp_path: Path) -> None:
    before = workbook.read_bytes()
    order = Order(workbook, tmp_path / "build")
    path = leave_marked(order, check_workbook(order))
    assert path == tmp_path / "build" / "northshire-marked.xlsx"
    assert stat.S_IMODE((tmp_path / "build" / "northshire-marked.xlsx").stat().st_mode) == 0o600
    assert workbook.read_bytes() == before
    assert leave_marked(order, Checked(())) is None
    assert list((tmp_path / "build").iterdir()) == []


def test_a_locked_workbook_leaves_no_copy_and_a_full_disk_is_no_fault(workbook: Path, tmp_path: Path) -> None:
    order = Order(workbook, tmp_path / "build")
    checked = check_workbook(order)
    assert "locked" in str(leave_marked(replace(order, password="oak"), checked))
    (tmp_path / "build").write_text("a file")
    assert isinstance(leave_marked(order, checked), str)


def test_whoever_checks_does_not_wait_for_what_makes_and_proves_files(workbook: Path, tmp_path: Path) -> None:
    question = (
        "import sys; from aftercare_docs.cli import cli; cli(sys.argv[1:], standalone_mode=False); print(*sys.modules)"
    )
    run = [sys.executable, "-c", question, "check", str(workbook), "--into", str(tmp_path / "build")]
    answer = subprocess.run(run, capture_output=True, text=True, check=True).stdout
    loaded = {name.split(".")[1] for name in answer.split() if name.startswith("aftercare_docs.")}
    assert "preparation" in loaded
    assert loaded & NOT_NEEDED == set()
