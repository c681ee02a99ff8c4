"""The set-up: what it says on a machine that lacks something, and when it builds the environment anew."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

FILE = Path(__file__).parents[1] / ".ci" / "environment.py"
SPEC = importlib.util.spec_from_file_location("environment", FILE)
assert SPEC is not None
assert SPEC.loader is not None
environment = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(environment)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty checkout with a lock, and an environment that only looks finished."""
    venv = tmp_path / ".venv"
    (venv / "bin").mkdir(parents=True)
    (venv / "bin" / "python").symlink_to(sys.executable)
    (tmp_path / "requirements.lock").write_text("one==1.0\n", "ascii")
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "LOCK", tmp_path / "requirements.lock")
    monkeypatch.setattr(environment, "VENV", venv)
    monkeypatch.setattr(environment, "STAMP", venv / "lock.sha256")
    monkeypatch.setattr(environment, "VENV_PYTHON", venv / "bin" / "python")
    return tmp_path


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The steps that would have been run."""
    steps: list[str] = []
    monkeypatch.setattr(environment, "run", lambda *command: steps.append(" ".join(command)))
    return steps


def have(monkeypatch: pytest.MonkeyPatch, *programs: str, root: bool) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: name if name in programs else None)
    monkeypatch.setattr(os, "geteuid", lambda: 0 if root else 1000)


def test_an_old_python_is_told_what_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 4))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or later.*is Python 3\.10.*make PYTHON="):
        environment.main()


def test_an_environment_built_from_this_lock_is_kept(checkout: Path) -> None:
    environment.STAMP.write_text(environment.digest(), "ascii")
    assert environment.up_to_date()


def test_another_lock_means_another_environment(checkout: Path) -> None:
    environment.STAMP.write_text(environment.digest(), "ascii")
    (checkout / "requirements.lock").write_text("one==1.1\n", "ascii")
    assert not environment.up_to_date()


def test_an_environment_whose_python_has_gone_is_built_again(checkout: Path) -> None:
    environment.STAMP.write_text(environment.digest(), "ascii")
    environment.VENV_PYTHON.unlink()
    assert not environment.up_to_date()


@pytest.mark.usefixtures("checkout")
def test_an_interrupted_set_up_leaves_no_stamp(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*command: str) -> None:
        if "--require-hashes" in command:
            raise KeyboardInterrupt

    monkeypatch.setattr(environment, "run", interrupted)
    with pytest.raises(KeyboardInterrupt):
        environment.create()
    assert not environment.up_to_date()


@pytest.mark.usefixtures("checkout")
def test_everything_comes_from_the_lock_with_its_hashes(ran: list[str]) -> None:
    environment.create()
    environment.install_package()
    assert "-m venv --clear" in ran[0]
    assert "install --require-hashes --requirement" in ran[1]
    assert "install --no-deps --no-build-isolation --editable" in ran[2]
    assert environment.up_to_date()


def test_pango_is_asked_for_by_the_one_command_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    have(monkeypatch, "dnf", root=False)
    monkeypatch.setattr(environment, "pango_loads", lambda: False)
    with pytest.raises(SystemExit, match="sudo dnf install -y pango"):
        environment.ensure_pango()


def test_root_on_debian_gets_pango_installed(monkeypatch: pytest.MonkeyPatch, ran: list[str]) -> None:
    have(monkeypatch, "apt-get", root=True)
    loads = iter([False, True])
    monkeypatch.setattr(environment, "pango_loads", lambda: next(loads))
    environment.ensure_pango()
    assert ran == [
        "apt-get -qq update",
        "apt-get install -y libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    ]


def test_anyone_else_on_debian_is_told_the_command(monkeypatch: pytest.MonkeyPatch, ran: list[str]) -> None:
    have(monkeypatch, "apt-get", root=False)
    monkeypatch.setattr(environment, "pango_loads", lambda: False)
    with pytest.raises(SystemExit, match="sudo apt-get install -y libpango"):
        environment.ensure_pango()
    assert ran == []


def test_pango_that_loads_is_left_alone(monkeypatch: pytest.MonkeyPatch, ran: list[str]) -> None:
    monkeypatch.setattr(environment, "pango_loads", lambda: True)
    environment.ensure_pango()
    assert ran == []


def test_a_python_without_virtual_environments_is_told_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    have(monkeypatch, "apt-get", root=False)
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    wanted = "python{}.{}-venv".format(*sys.version_info[:2])
    with pytest.raises(SystemExit, match=f"sudo apt-get install -y {wanted}"):
        environment.ensure_venv_module()


def test_a_step_that_fails_is_named() -> None:
    with pytest.raises(SystemExit, match=r"did not finish: .*python.* -c raise SystemExit\(3\)"):
        environment.run(sys.executable, "-c", "raise SystemExit(3)")


def test_pango_is_looked_for_by_loading_it() -> None:
    question = [sys.executable, "-c", environment.PANGO_LOADS]
    assert subprocess.run(question, capture_output=True, check=False).returncode == 0
