"""A workbook locked with a password: read with a file or a prompt, kindly refused, and the password never repeated."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from aftercare_docs import cli
from tests.workbooks import ROOT, example_bytes

PASSWORD = "winter oak 7£"
STOPPED, USAGE = 1, 2


@cache
def locked() -> bytes:
    held = BytesIO()
    OOXMLFile(BytesIO(example_bytes())).encrypt(PASSWORD, held)
    return held.getvalue()


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    path = tmp_path / "northshire.xlsx"
    path.write_bytes(locked())
    return path


def run(*arguments: str | Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    with pytest.raises(SystemExit) as left:
        cli.main([str(a) for a in arguments])
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    assert PASSWORD not in out + err
    return int(str(left.value.code)), out + err


def held_in(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "password.txt"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    "content",
    [f"{PASSWORD}\n".encode(), PASSWORD.encode(), f"\ufeff{PASSWORD}\r\nsecond line".encode()],
    ids=["a line", "no line end", "as Notepad writes it"],
)
def test_a_file_opens_the_workbook(
    content: bytes, workbook: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, said = run("check", workbook, "--password-file", held_in(tmp_path, content), capsys=capsys)
    assert status == 0, said


def test_files_are_held_to_a_locked_workbook_too(
    workbook: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other, password = tmp_path / "notes.docx", held_in(tmp_path, PASSWORD.encode())
    other.write_bytes(b"")
    status, said = run("verify", other, "--against", workbook, capsys=capsys)
    assert status == STOPPED
    assert "INP04" in said
    status, said = run("verify", other, "--against", workbook, "--password-file", password, capsys=capsys)
    assert "INP04" not in said
    assert "FIL01" in said
    output = tmp_path / "clean.docx"
    _, said = run("clean", other, "-o", output, "--against", workbook, "--password-file", password, capsys=capsys)
    assert "INP04" not in said
    assert not output.exists()


def test_two_locked_workbooks_are_compared_as_of_a_day(
    workbook: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opened = ("--password-file", held_in(tmp_path, PASSWORD.encode()), "--as-of", "2026-10-16")
    status, said = run("diff", workbook, workbook, *opened, capsys=capsys)
    assert (status, "No reader would notice a difference" in said) == (0, True)
    assert run("diff", workbook, workbook, capsys=capsys)[0] == STOPPED


def test_without_a_password_and_nobody_to_ask_it_says_how(workbook: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, said = run("check", workbook, capsys=capsys)
    assert status == STOPPED
    assert "INP04" in said
    assert "--password-file" in said


def test_a_wrong_password_is_said_and_not_repeated(
    workbook: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for form in ("text", "json"):
        wrong = held_in(tmp_path, b"summer elm 9")
        status, said = run("check", workbook, "--password-file", wrong, "--format", form, capsys=capsys)
        assert status == STOPPED
        assert "INP05" in said
        assert "Check capitals and spaces" in said
        assert "summer elm" not in said


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"", "is empty"), (b"\nsecond line", "is empty"), ("oak".encode("utf-16"), "plain text (UTF-8)")],
    ids=["empty", "empty first line", "another encoding"],
)
def test_a_password_file_of_no_use_is_a_matter_of_usage(
    content: bytes, words: str, workbook: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, said = run("check", workbook, "--password-file", held_in(tmp_path, content), capsys=capsys)
    assert status == USAGE
    assert f"password.txt {words}" in said.replace("cannot be read as ", "")


def test_nothing_that_was_built_holds_the_password(
    workbook: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    password = held_in(tmp_path, PASSWORD.encode())
    status, said = run("build", workbook, "--into", tmp_path / "build", "--password-file", password, capsys=capsys)
    assert status == 0, said
    made = [path.read_bytes() for path in (tmp_path / "build").rglob("*") if path.is_file()]
    assert len(made) > 10
    assert not any(PASSWORD.encode() in content or PASSWORD.encode("utf-16-le") in content for content in made)


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal is made as POSIX has them")
def test_a_person_in_a_terminal_is_asked_and_what_they_type_is_not_shown(workbook: Path) -> None:
    import pty

    controller, terminal = pty.openpty()
    command = [sys.executable, "-m", "aftercare_docs", "check", str(workbook)]
    with subprocess.Popen(command, cwd=ROOT, stdin=terminal, stdout=terminal, stderr=terminal) as process:
        os.close(terminal)
        said = until(controller, "Password of northshire.xlsx")
        shown = Path(f"/proc/{process.pid}/cmdline")
        assert not shown.exists() or PASSWORD.encode() not in shown.read_bytes()
        os.write(controller, f"{PASSWORD}\n".encode())
        said += until(controller, None)
    os.close(controller)
    assert process.returncode == 0, said
    assert PASSWORD not in said
    assert said.count("Password of") == 1


def until(controller: int, words: str | None) -> str:
    """What a terminal shows until these words, or until whoever writes there has gone."""
    said, deadline = b"", time.monotonic() + 60
    while time.monotonic() < deadline and (words is None or words not in said.decode("utf-8", "replace")):
        if not select.select([controller], [], [], 1)[0]:
            continue
        try:
            more = os.read(controller, 4096)
        except OSError:
            break  # Linux says so where the other end is closed
        if not more:
            break
        said += more
    return said.decode("utf-8", "replace")
