"""Whole builds as processes of their own, stopped at any moment or short of room, and what they leave behind."""

from __future__ import annotations

import hashlib
import json
import resource
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from aftercare_docs import publishing
from tests.workbooks import ROOT, example_bytes

NAME = "northshire"
FONTS = (b"\x00\x01\x00\x00", b"OTTO")  # what a font file begins with


@dataclass(frozen=True, slots=True)
class Place:
    """A workbook, the build folder and the system's temporary folder of one run of builds."""

    home: Path

    @property
    def workbook(self) -> Path:
        return self.home / "inputs" / f"{NAME}.xlsx"

    @property
    def into(self) -> Path:
        return self.home / "build"

    @property
    def temporary(self) -> Path:
        return self.home / "tmp"

    def start(self, day: int = 16, largest: int = 0) -> subprocess.Popen[str]:
        """A build as of a day of October, so that each has something to do; files may be so large and no larger."""
        command = [sys.executable, "-m", "aftercare_docs", "build", str(self.workbook), "--into", str(self.into)]
        limit = (lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))) if largest else None
        return subprocess.Popen(
            [*command, "--as-of", f"2026-10-{day}"],
            cwd=ROOT,
            env={"TMPDIR": str(self.temporary), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=limit,  # noqa: PLW1509 - nothing else runs in the process that starts it
        )

    def wait_until_begun(self, process: subprocess.Popen[str]) -> None:
        """Until it holds the lock of the engagement, or is done."""
        while process.poll() is None and not self._locked():
            time.sleep(0.01)

    def _locked(self) -> bool:
        try:
            with publishing.only_one(self.into / NAME, patience=0):
                return False
        except publishing.Busy:
            return True

    def state(self) -> dict[str, str]:
        """Every file of the set, by its digest."""
        target = self.into / NAME
        files = (path for path in target.rglob("*") if path.is_file())
        return {p.relative_to(target).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}

    def whole(self) -> bool:
        """Whether the release is exactly what its manifest says."""
        state = self.state()
        listed = json.loads((self.into / NAME / "release" / "manifest.json").read_text())["files"]
        release = {p.removeprefix("release/"): d for p, d in state.items() if p.startswith("release/")}
        return {f["file"]: f["sha256"] for f in listed} == {p: d for p, d in release.items() if p != "manifest.json"}

    def leftovers(self) -> list[str]:
        """What stands beside the set and should not."""
        return sorted(p.name for p in self.into.iterdir() if p.name.endswith((".new", ".old")))

    def left_in_temporary(self) -> list[str]:
        """Files of the system's temporary folder that are not the fonts that we ship with."""
        files = (path for path in self.temporary.rglob("*") if path.is_file())
        return [path.name for path in files if not path.read_bytes().startswith(FONTS)]

    def still_running(self) -> list[int]:
        """Processes that are about this workbook."""
        about = str(self.workbook).encode()
        return [int(p.name) for p in Path("/proc").iterdir() if p.name.isdigit() and about in _command(p)]

    def free_soon(self) -> bool:
        """Whether the next build need not wait for one that is gone."""
        try:
            with publishing.only_one(self.into / NAME, patience=1):
                return True
        except publishing.Busy:
            return False

    def kill(self, day: int, after: float, how: signal.Signals) -> tuple[int, str]:
        """Begin a build, stop it so long after it has begun, and give its status and what it said."""
        with self.start(day) as process:
            self.wait_until_begun(process)
            time.sleep(after)
            process.send_signal(how)
            out, error = process.communicate(timeout=60)
        return process.returncode, out + error


def _command(process: Path) -> bytes:
    try:
        return (process / "cmdline").read_bytes()
    except OSError:
        return b""  # it has just ended


@cache
def built() -> Path:
    """A place with one complete set in it, to be copied."""
    place = Place(Path(mkdtemp(prefix="aftercare-tests-")))
    for folder in (place.workbook.parent, place.into, place.temporary):
        folder.mkdir()
    place.workbook.write_bytes(example_bytes())
    with place.start() as process:
        out, error = process.communicate(timeout=120)
    if process.returncode:
        raise RuntimeError(out + error)
    return place.home


def place(home: Path) -> Place:
    """A place of one's own, with one complete set in it."""
    shutil.copytree(built(), home, dirs_exist_ok=True)
    return Place(home)
