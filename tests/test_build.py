"""The pipeline as a whole: whole or not at all, the same twice, and kind about what stops it."""

from __future__ import annotations

import hashlib
import json
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from aftercare_docs import authoring, publishing
from aftercare_docs.build import Order, build
from tests.sheets import northshire
from tests.workbooks import ROOT, example_bytes


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    path = tmp_path / "northshire.xlsx"
    path.write_bytes(example_bytes())
    return path


def digests(folder: Path) -> dict[str, str]:
    files = (p for p in folder.rglob("*") if p.is_file())
    return {p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def test_two_builds_in_two_folders_are_the_same_bytes(workbook: Path, tmp_path: Path) -> None:
    for folder in ("one", "two"):
        assert not build(Order(workbook, tmp_path / folder)).stopped
    one, two = digests(tmp_path / "one" / "northshire"), digests(tmp_path / "two" / "northshire")
    assert one == two
    assert len(one) > 10


def test_the_example_shows_both_a_release_and_a_draft(workbook: Path, tmp_path: Path) -> None:
    outcome = build(Order(workbook, tmp_path / "build"))
    folders = {path.split("/")[0] for path in outcome.paths}
    assert folders == {"draft", "release"}
    listed = json.loads((tmp_path / "build" / "northshire" / "release" / "manifest.json").read_text())["files"]
    assert {f"release/{f['file']}" for f in listed} == {p for p in outcome.paths if p.startswith("release/")}
    assert all(set(f["checks"].values()) == {"pass"} for f in listed)


def test_a_stopped_build_leaves_the_set_before_it_and_a_private_page_beside_it(workbook: Path, tmp_path: Path) -> None:
    build(Order(workbook, tmp_path / "build"))
    before = digests(tmp_path / "build" / "northshire")
    source = northshire()
    mistyped = replace(source.actions[0], owner="P99")
    workbook.write_bytes(authoring.write(replace(source, actions=(mistyped, *source.actions[1:]))))
    outcome = build(Order(workbook, tmp_path / "build"))
    assert outcome.stopped
    assert outcome.paths == ()
    assert "REF01" in {f.code for f in outcome.findings}
    assert digests(tmp_path / "build" / "northshire") == before
    page = tmp_path / "build" / "northshire-findings.html"
    assert outcome.report == page
    assert page.stat().st_mode & 0o077 == 0
    workbook.write_bytes(example_bytes())
    build(Order(workbook, tmp_path / "build"))
    assert not page.exists()


def test_the_workbook_is_never_written(workbook: Path, tmp_path: Path) -> None:
    before = (workbook.read_bytes(), workbook.stat().st_mtime_ns)
    build(Order(workbook, tmp_path / "build"))
    assert (workbook.read_bytes(), workbook.stat().st_mtime_ns) == before


def test_a_folder_that_cannot_be_written_is_a_finding(workbook: Path, tmp_path: Path) -> None:
    (tmp_path / "build").write_text("a file where the folder should be")
    assert [f.code for f in build(Order(workbook, tmp_path / "build")).findings] == ["OUT08"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_a_full_disk_does_not_hide_what_stopped_the_build(
    workbook: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Path:
        raise publishing.CannotWrite("no space left on device")

    source = northshire()
    workbook.write_bytes(authoring.write(replace(source, actions=(replace(source.actions[0], owner="P99"),))))
    monkeypatch.setattr(publishing, "leave_beside", full)
    outcome = build(Order(workbook, tmp_path / "build"))
    assert {"REF01", "OUT08"} <= {f.code for f in outcome.findings}
    assert outcome.report is None


def test_kills_at_any_moment_leave_one_complete_release(workbook: Path, tmp_path: Path) -> None:
    into, rng = tmp_path / "build", random.Random(7)
    build(Order(workbook, into))
    whole = digests(into / "northshire" / "release")
    command = [sys.executable, "-m", "aftercare_docs", "build", str(workbook), "--into", str(into), "--as-of"]
    for kill in range(6):
        with subprocess.Popen(
            [*command, f"2026-10-{16 + kill}"], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process:
            time.sleep(rng.random() * 3)
            process.send_signal(signal.SIGKILL)
        listed = json.loads((into / "northshire" / "release" / "manifest.json").read_text())["files"]
        release = digests(into / "northshire" / "release")
        assert {f["file"]: f["sha256"] for f in listed} == {k: v for k, v in release.items() if k != "manifest.json"}
        assert set(release) == set(whole)
    assert build(Order(workbook, into)).paths
    assert [p.name for p in into.iterdir() if p.name.endswith((".new", ".old"))] == []
