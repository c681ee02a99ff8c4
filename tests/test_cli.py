"""The command line: what it takes, what it says, and the status it leaves with."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from aftercare_docs import cli
from tests.workbooks import ROOT, example_bytes

STOPPED, USAGE, FAULT = 1, 2, 3


def run(*arguments: str | Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as left:
        cli.main([str(a) for a in arguments])
    out, err = capsys.readouterr()
    return int(str(left.value.code)), out, err


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    path = tmp_path / "inputs" / "northshire.xlsx"
    path.parent.mkdir()
    path.write_bytes(example_bytes())
    return path


def test_a_build_says_what_it_made(workbook: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run("build", workbook, "--into", tmp_path / "build", capsys=capsys)
    assert status == 0, out + err
    assert "northshire.xlsx: done." in out
    assert (tmp_path / "build" / "northshire" / "release" / "manifest.json").exists()


def test_a_second_build_has_nothing_to_do(workbook: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("build", workbook, "--into", tmp_path / "build", capsys=capsys)
    before = {p: p.stat().st_mtime_ns for p in (tmp_path / "build").rglob("*")}
    status, out, _ = run("build", workbook, "--into", tmp_path / "build", capsys=capsys)
    assert status == 0
    assert "nothing has changed since the last build" in out
    assert {p: p.stat().st_mtime_ns for p in (tmp_path / "build").rglob("*")} == before


def test_findings_for_programs_are_one_object(
    workbook: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, _ = run("build", workbook, "--into", tmp_path / "build", "--format", "json", capsys=capsys)
    said = json.loads(out)
    assert status == 0
    assert set(said) == {"findings", "outputs"}
    assert all(set(f) == {"code", "severity", "where", "message", "help"} for f in said["findings"])
    assert all(Path(path).exists() for path in said["outputs"])


def test_check_builds_nothing(workbook: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, _, _ = run("check", workbook, capsys=capsys)
    assert status == 0
    assert [p.name for p in tmp_path.iterdir()] == ["inputs"]


def test_a_missing_workbook_is_said_kindly_and_stops_the_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = run("build", tmp_path / "absent.xlsx", "--into", tmp_path / "build", capsys=capsys)
    assert status == STOPPED
    assert "absent.xlsx" in out
    assert "Traceback" not in out + err


def test_a_mistyped_command_is_a_matter_of_usage(capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = run("biuld", capsys=capsys)
    assert status == USAGE
    assert "No such command" in err


def test_explain_says_what_why_and_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run("explain", "ref01", capsys=capsys)
    assert status == 0
    assert out.startswith("REF01")
    assert all(word in out for word in ("Means:", "Matters:", "Do:"))


def test_explain_of_an_unknown_code_is_a_matter_of_usage(capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = run("explain", "ZZZ99", capsys=capsys)
    assert status == USAGE
    assert "no finding has the code" in err


def test_new_writes_a_workbook_and_never_writes_over_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run("new", "southshire", "--into", tmp_path, capsys=capsys)
    assert status == 0
    assert "Start here" in out
    written = (tmp_path / "southshire.xlsx").read_bytes()
    status, _, _ = run("new", "southshire", "--into", tmp_path, capsys=capsys)
    assert status == STOPPED
    assert (tmp_path / "southshire.xlsx").read_bytes() == written


def test_a_name_that_says_too_much_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run("new", "../A Case", "--into", tmp_path / "inputs", capsys=capsys)
    assert status == STOPPED
    assert "OUT06" in out
    assert list(tmp_path.iterdir()) == []


def test_verify_passes_a_released_file_and_refuses_an_unknown_one(
    workbook: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("build", workbook, "--into", tmp_path / "build", capsys=capsys)
    made = sorted((tmp_path / "build" / "northshire" / "release").rglob("*.docx"))
    status, out, _ = run("verify", *made, "--against", workbook, capsys=capsys)
    assert status == 0, out
    other = tmp_path / "notes.doc"
    other.write_text("text")
    status, out, _ = run("verify", other, "--against", workbook, capsys=capsys)
    assert status == STOPPED
    assert "FIL" in out


def test_a_fault_of_the_tool_shows_no_traceback_and_quotes_nothing(
    workbook: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("Joelan Hathersett")

    monkeypatch.delenv("AFTERCARE_DEBUG", raising=False)
    monkeypatch.setattr("aftercare_docs.checking.prepare", broken)
    status, out, err = run("check", workbook, capsys=capsys)
    assert status == FAULT
    assert "RuntimeError" in err
    assert "Hathersett" not in out + err
    assert "Traceback" not in out + err


def test_the_module_runs_like_the_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "aftercare_docs", "--help"], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0
    assert "build" in done.stdout
