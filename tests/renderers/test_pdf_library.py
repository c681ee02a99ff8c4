"""WeasyPrint is loaded late and quickly, and its absence is one kind sentence with one command."""

from __future__ import annotations

import ctypes.util
import shutil
import subprocess
import sys
from types import ModuleType

import pytest

from aftercare_docs.renderers import pdf_library
from aftercare_docs.renderers.failure import CannotRender

SEARCH = ctypes.util.find_library


@pytest.fixture(autouse=True)
def _not_loaded_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in [name for name in sys.modules if name.partition(".")[0] == "weasyprint"]:
        monkeypatch.delitem(sys.modules, name)


def without_pango(name: str) -> ModuleType:
    print("a long complaint")  # noqa: T201  as the library does
    raise OSError(f"cannot load library for {name}")


def test_without_pango_there_is_one_command_and_nothing_on_the_screen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pdf_library, "import_module", without_pango)
    monkeypatch.setattr(shutil, "which", lambda name: name == "brew" or None)
    with pytest.raises(CannotRender) as refusal:
        pdf_library.weasyprint()
    (finding,) = refusal.value.findings("note.pdf")
    assert (finding.code, finding.facts) == ("FMT01", {"command": "brew install pango"})
    assert capsys.readouterr() == ("", "")


def test_a_machine_without_a_known_package_manager_is_told_the_way_for_windows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert pdf_library.command() == "pacman -S mingw-w64-ucrt-x86_64-pango"


def test_libraries_kept_elsewhere_are_found_by_the_slow_search(monkeypatch: pytest.MonkeyPatch) -> None:
    searches = []

    def loads_by_searching(name: str) -> ModuleType:
        searches.append(ctypes.util.find_library)
        if ctypes.util.find_library is not SEARCH:
            sys.modules["weasyprint.half"] = ModuleType("weasyprint.half")
            raise OSError
        assert "weasyprint.half" not in sys.modules
        return ModuleType(name)

    monkeypatch.setattr(pdf_library, "import_module", loads_by_searching)
    assert pdf_library.weasyprint().__name__ == "weasyprint"
    assert len(searches) == 2
    assert ctypes.util.find_library is SEARCH


def test_the_search_is_as_it_was_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_library, "import_module", ModuleType)
    pdf_library.weasyprint()
    assert ctypes.util.find_library is SEARCH


def test_importing_the_renderer_does_not_load_the_library() -> None:
    question = "import sys, aftercare_docs.renderers.pdf; print('weasyprint' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "False"
