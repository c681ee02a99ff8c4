"""WeasyPrint, loaded when a PDF is due and not before.

Nothing goes in; the library comes out, or a finding that names the one command which installs what it needs.
On Linux most of the time that its import takes is a search for shared libraries by running the compiler; the
usual names are tried first, which saves a quarter of a second.
"""

from __future__ import annotations

import ctypes.util
import io
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from importlib import import_module
from types import ModuleType

from aftercare_docs.renderers.failure import CannotRender

LIBRARY = "weasyprint"
USUAL = {
    "gobject-2.0": "libgobject-2.0.so.0",
    "pango-1.0": "libpango-1.0.so.0",
    "harfbuzz": "libharfbuzz.so.0",
    "harfbuzz-subset": "libharfbuzz-subset.so.0",
    "fontconfig": "libfontconfig.so.1",
    "pangoft2-1.0": "libpangoft2-1.0.so.0",
}
INSTALL = {
    "apt-get": "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    "dnf": "dnf install pango",
    "pacman": "pacman -S pango",
    "apk": "apk add pango",
    "zypper": "zypper install libpango-1_0-0",
    "brew": "brew install pango",
}
WINDOWS = "pacman -S mingw-w64-ucrt-x86_64-pango"  # in the MSYS2 shell, the only way there


def weasyprint() -> ModuleType:
    """The library, from the first time on as Python keeps it."""
    try:
        return _load()
    except OSError as error:
        raise CannotRender("FMT01", {"command": command()}) from error


def command() -> str:
    """What installs Pango here: one command, for the package manager that this machine has."""
    return next((line for manager, line in INSTALL.items() if shutil.which(manager)), WINDOWS)


def _load() -> ModuleType:
    """Try the usual names; where a machine keeps its libraries elsewhere, start again with the slow search."""
    if sys.platform == "linux" and LIBRARY not in sys.modules:
        try:
            with _usual_names():
                return _imported()
        except OSError:
            for name in [name for name in sys.modules if name.partition(".")[0] == LIBRARY]:
                del sys.modules[name]
    return _imported()


def _imported() -> ModuleType:
    """The import, with what it prints about a missing library kept off the output of the command."""
    with redirect_stdout(io.StringIO()):
        return import_module(LIBRARY)


@contextmanager
def _usual_names() -> Iterator[None]:
    search = ctypes.util.find_library
    ctypes.util.find_library = _usual_name
    try:
        yield
    finally:
        ctypes.util.find_library = search


def _usual_name(name: str) -> str | None:
    return USUAL.get(name)
