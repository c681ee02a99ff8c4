"""The project as a person clones it: its commands, and nothing of the machine it was written on."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TARGETS = {"artefacts", "test", "bench", "example", "clean", "help"}
in_git = pytest.mark.skipif(not (ROOT / ".git").exists(), reason="asks git, and this is not a clone")


def make(*arguments: str, folder: Path = ROOT) -> str:
    command = ["make", "--no-print-directory", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout


def git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The Makefile in a folder of its own, where the environment looks finished."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    for name in ("requirements.lock", "pyproject.toml", ".ci/environment.py", ".venv/ready"):
        fill(tmp_path / name)
    return tmp_path


def fill(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()


def test_make_alone_lists_every_target() -> None:
    listed = set(re.findall(r"^make (\w+)", make(), re.MULTILINE))
    declared = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert declared
    assert set(declared[1].split()) == TARGETS
    assert listed == TARGETS - {"help"}


def test_the_gate_is_make_test_and_nothing_else() -> None:
    gate = ROOT / ".ci" / "run"
    assert gate.stat().st_mode & 0o111
    assert re.findall(r"\bmake .*", gate.read_text("utf-8")) == ["make test"]


def test_clean_takes_what_was_built_and_leaves_the_inputs(project: Path) -> None:
    kept = {path for path in project.rglob("*") if path.is_file()}
    kept |= {project / "inputs" / "one.xlsx", project / "a" / "b.py"}
    for path in kept:
        fill(path)
    for built in ("build/one/draft/plan.docx", "a/__pycache__/b.pyc", ".ruff_cache/c", "dist/d.whl"):
        fill(project / built)
    make("clean", folder=project)
    assert {path for path in project.rglob("*") if path.is_file()} == kept


def test_a_build_takes_every_workbook_and_never_a_lock_file(project: Path) -> None:
    for name in ("one", "two words", "~$one"):
        fill(project / "inputs" / f"{name}.xlsx")
    built = make("artefacts", "RUN=printf '%s\\n'", folder=project)
    assert built.splitlines()[2:] == ["inputs/one.xlsx", "inputs/two words.xlsx"]


def test_a_build_takes_the_one_workbook_that_is_named(project: Path) -> None:
    for name in ("one", "two words"):
        fill(project / "inputs" / f"{name}.xlsx")
    built = make("artefacts", "PARTNERSHIP=two words", "RUN=printf '%s\\n'", folder=project)
    assert built.splitlines()[2:] == ["inputs/two words.xlsx"]


def test_a_workbook_that_is_not_there_is_said_plainly(project: Path) -> None:
    command = ["make", "artefacts", "PARTNERSHIP=nowhere"]
    said = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert said.returncode != 0
    assert "There is no inputs/nowhere.xlsx" in said.stderr


@in_git
@pytest.mark.parametrize(
    "name",
    [
        "inputs/elsewhere.xlsx",
        "inputs/elsewhere.docx",
        "inputs/~$northshire.xlsx",
        "notes/Elsewhere.XLSM",
        "build/northshire/private/report.html",
        "build/northshire/release/manifest.json",
    ],
)
def test_git_ignores_what_is_confidential_or_built(name: str) -> None:
    assert git("check-ignore", "--no-index", name).strip() == name


@in_git
def test_git_keeps_the_fictional_example() -> None:
    asked = ["git", "check-ignore", "--no-index", "--quiet", "inputs/northshire.xlsx"]
    assert subprocess.run(asked, cwd=ROOT, check=False).returncode == 1


@in_git
def test_no_file_names_a_place_on_the_machine_it_was_written_on() -> None:
    places = {str(ROOT), str(Path.home())} - {"/"}
    named = [
        name
        for name in git("ls-files").splitlines()
        if (ROOT / name).is_file() and any(place.encode() in (ROOT / name).read_bytes() for place in places)
    ]
    assert named == []


def test_the_lock_holds_a_hash_for_everything_and_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text("ascii")
    assert "://" not in lock
    pinned = re.findall(r"^[a-z0-9].*", lock, re.MULTILINE)
    assert len(pinned) == len(re.findall(r"^[a-z0-9].*\\\n    --hash=sha256:", lock, re.MULTILINE))
