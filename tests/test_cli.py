"""The command line: what it takes, what it says, and the status it leaves with."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from aftercare_docs import cli
from tests.returns import editing
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
    status, out, _ = run("check", workbook, "--into", tmp_path / "build", capsys=capsys)
    assert status == 0
    assert [p.name for p in (tmp_path / "build").iterdir()] == ["northshire-marked.xlsx"]
    assert "northshire-marked.xlsx (private; never send it)" in out


def test_a_marked_copy_leaves_the_build_as_it_was(
    workbook: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("build", workbook, "--into", tmp_path / "build", capsys=capsys)
    run("check", workbook, "--into", tmp_path / "build", capsys=capsys)
    _, out, _ = run("build", workbook, "--into", tmp_path / "build", capsys=capsys)
    assert "nothing has changed since the last build" in out


@pytest.fixture
def velmoor(tmp_path: Path) -> Path:
    path = tmp_path / "velmoor.xlsx"
    path.write_bytes(editing.workbook())
    return path


@pytest.fixture
def ctrl_c_is_heard() -> Iterator[None]:
    """A suite that runs in the background is deaf to Ctrl-C, and so is what it starts."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("ctrl_c_is_heard")
def test_watching_checks_again_on_a_save_within_a_second_and_ends_on_ctrl_c(velmoor: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "aftercare_docs", "check", str(velmoor), "--watch", "--into", str(tmp_path / "b")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as watching:
        assert watching.stdout is not None
        said = iter(watching.stdout.readline, "")
        assert any("Waiting for the next save" in line for line in said)
        aside = tmp_path / "aside"
        aside.write_bytes(editing.workbook(editing.with_action("A01", progress_note="It is working")))
        aside.replace(velmoor)
        assert any("Waiting for the next save" in line for line in said)
        watching.send_signal(signal.SIGINT)
        assert watching.wait(timeout=20) == STOPPED  # what it last found stops a build


def test_a_program_does_not_watch(velmoor: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = run("check", velmoor, "--watch", "--format", "json", capsys=capsys)
    assert (status, "--watch is for people" in err) == (USAGE, True)


def test_a_returned_plan_becomes_a_copy_to_accept(
    velmoor: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    back = tmp_path / "back.xlsx"
    back.write_bytes(editing.saved(editing.sent(), editing.fill("A01", "Status", "Green - on track")))
    arguments = ("return", back, "--against", velmoor, "--into", tmp_path / "build")
    status, out, _ = run(*arguments, capsys=capsys)
    assert status == 0, out
    assert "Note RTN06 at back.xlsx: Action plan!H6" in out
    assert (tmp_path / "build" / "velmoor-returned.xlsx").exists()
    assert run(*arguments, capsys=capsys)[0] == STOPPED
    elsewhere = tmp_path / "copy.xlsx"
    status, out, _ = run(*arguments, "-o", elsewhere, "--format", "json", capsys=capsys)
    assert (status, json.loads(out)["outputs"]) == (0, [elsewhere.as_posix()])


def test_what_cannot_be_taken_back_is_said(velmoor: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run("return", velmoor, "--against", velmoor, "--into", tmp_path, capsys=capsys)
    assert (status, "no copy was written" in out) == (STOPPED, True)
    same = tmp_path / "same.xlsx"
    same.write_bytes(editing.sent())
    status, out, _ = run("return", same, "--against", velmoor, "--into", tmp_path, capsys=capsys)
    assert (status, "Nothing in it can be taken over" in out) == (0, True)


def test_two_versions_are_compared(velmoor: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "No reader would notice" in run("diff", velmoor, velmoor, capsys=capsys)[1]
    newer = tmp_path / "newer.xlsx"
    newer.write_bytes(editing.workbook(editing.with_action("A01", progress_note="It is working")))
    status, out, _ = run("diff", velmoor, newer, capsys=capsys)
    assert (status, "`Progress note` reads differently now for: Partnership" in out) == (0, True)


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


def test_new_leaves_out_what_nobody_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("new", "southshire", "--with", "coaching", "--without", "Assurance", "--into", tmp_path)
    assert run(*arguments, capsys=capsys)[0] == 0
    names = openpyxl.load_workbook(tmp_path / "southshire.xlsx", read_only=True).sheetnames
    assert "Coaching" in names
    assert not {"Assurance", "Readings", "PeerLearning"} & set(names)


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        (("--without", "Acton"), "did you mean `Actions`?"),
        (("--with", "Budget"), "to choose from: Sharing, Assurance"),
        (("--without", "Actions"), "Actions cannot be left out: every build needs it."),
        (("--without", "lists"), "Lists cannot be left out: the drop-downs take their values from it."),
        (("--with", "Comms", "--without", "Comms"), "Comms cannot be both"),
        (("--example", "--without", "Comms"), "the example is whole"),
    ],
)
def test_a_sheet_that_cannot_be_chosen_is_a_matter_of_usage(
    choice: tuple[str, ...], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, _, err = run("new", "southshire", "--into", tmp_path, *choice, capsys=capsys)
    assert (status, said in " ".join(err.split())) == (USAGE, True), err
    assert list(tmp_path.iterdir()) == []


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
    monkeypatch.setattr("aftercare_docs.rehearsing.prepare", broken)
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
