"""The wheel carries everything: installed elsewhere, the product finds its templates, fonts and data."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import sysconfig
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.imports import PACKAGE, ROOT, imports

QUESTION = f"""
import json
from {PACKAGE} import findings, resources
def inside(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
print(json.dumps({{
    "package": str(resources.PACKAGE),
    "templates": inside(resources.template_folder()),
    "data": inside(resources.PACKAGE / "data"),
    "findings": len(findings.catalogue()),
}}))
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A throwaway environment with the wheel in it; the libraries are borrowed from this one."""
    folder = tmp_path_factory.mktemp("installed")
    wheels, venv = folder / "wheels", folder / "venv"
    quiet = ("--quiet", "--disable-pip-version-check")
    run(sys.executable, "-m", "pip", *quiet, "wheel", "--no-deps", "--no-build-isolation", "-w", wheels, ROOT)
    run(sys.executable, "-m", "venv", "--without-pip", venv)
    (wheel,) = wheels.glob("*.whl")
    python = venv / "bin" / "python"
    run(sys.executable, "-m", "pip", "--python", python, *quiet, "install", "--no-deps", wheel)
    site = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    (Path(site) / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    return venv


def run(*command: str | Path, cwd: Path | None = None) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=cwd).stdout


def test_an_installed_package_brings_every_template_and_table(installed: Path, tmp_path: Path) -> None:
    answer = json.loads(run(installed / "bin" / "python", "-c", QUESTION, cwd=tmp_path))
    assert Path(answer["package"]).is_relative_to(installed)
    assert answer["templates"] == shipped(ROOT / "templates")
    assert answer["data"] == shipped(ROOT / PACKAGE / "data")
    assert answer["findings"] > 0


def test_the_command_is_installed(installed: Path) -> None:
    assert (installed / "bin" / "aftercare").is_file()


def test_the_wheel_carries_nothing_but_the_package(installed: Path) -> None:
    (record,) = installed.rglob("aftercare_docs-*.dist-info/RECORD")
    tops = {line.partition("/")[0] for line in record.read_text("utf-8").splitlines()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {PACKAGE, ".."}
    assert {path.name for path in (record.parent / "licenses").rglob("*") if path.is_file()} == {
        "LICENSE",
        "OFL.txt",
    }


def test_the_version_is_said_once() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert f"## [{declared}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_every_library_that_is_used_is_declared_and_no_other() -> None:
    tops = {name.partition(".")[0] for names in imports().values() for name in names}
    tops |= {"wordfreq", "weasyprint"}  # one's list is read where it lies, the other is imported by its name
    libraries = tops - set(sys.stdlib_module_names) - {PACKAGE}
    brought = packages_distributions()
    imported = {plain(distribution) for library in libraries for distribution in brought[library]}
    written = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    assert imported == {plain(re.split("[<>=~! ]", requirement)[0]) for requirement in written}


def plain(distribution: str) -> str:
    return re.sub("[-_.]+", "-", distribution).lower()


def shipped(folder: Path) -> list[str]:
    """What the checkout holds, less what a program left behind while a file was open."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.name.startswith((".", "~")))
    return sorted(str(path.relative_to(folder)) for path in files)
