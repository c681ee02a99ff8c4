"""A set of files is replaced whole or left as it was."""

from __future__ import annotations

import errno
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from aftercare_docs import publishing
from aftercare_docs.publishing import Busy, CannotWrite, only_one, publish

FIRST = {"release/a.txt": b"one", "draft/b.txt": b"one", "private/c.txt": b"one"}
SECOND = {"release/a.txt": b"two", "private/d.txt": b"two"}


def contents(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_a_set_replaces_the_one_before_it(tmp_path: Path) -> None:
    target = tmp_path / "build" / "slug"
    with only_one(target):
        publish(target, FIRST)
        publish(target, SECOND)
    assert contents(target) == SECOND
    assert [p.name for p in target.parent.iterdir() if p.name != ".slug.lock"] == ["slug"]


def test_without_an_exchange_in_one_step_two_renames_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publishing, "_exchange", lambda *_: False)
    publish(tmp_path / "slug", FIRST)
    publish(tmp_path / "slug", SECOND)
    assert contents(tmp_path / "slug") == SECOND


def test_a_set_caught_between_two_renames_is_brought_back(tmp_path: Path) -> None:
    publish(tmp_path / "slug", FIRST)
    (tmp_path / "slug").rename(tmp_path / ".slug.old")
    (tmp_path / ".slug.new").mkdir()
    publishing.recover(tmp_path / "slug")
    assert contents(tmp_path / "slug") == FIRST
    assert not (tmp_path / ".slug.new").exists()


@pytest.mark.parametrize("seed", range(20))
def test_a_full_disk_leaves_the_previous_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    publish(tmp_path / "slug", FIRST)
    calls, breaks_at = 0, random.Random(seed).randrange(6)
    real = os.fsync

    def full(handle: int) -> None:
        nonlocal calls
        calls += 1
        if calls > breaks_at:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(handle)

    monkeypatch.setattr(os, "fsync", full)
    if breaks_at < 6:
        with pytest.raises(CannotWrite, match="no space left on device"):
            publish(tmp_path / "slug", SECOND)
    assert contents(tmp_path / "slug") in (FIRST, SECOND)
    assert not (tmp_path / ".slug.new").exists()


def test_a_folder_that_may_not_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "build").write_text("a file where the folder should be")
    with pytest.raises(CannotWrite), only_one(tmp_path / "build" / "slug"):
        publish(tmp_path / "build" / "slug", FIRST)


def test_a_second_build_waits_and_then_says_that_it_is_busy(tmp_path: Path) -> None:
    target = tmp_path / "slug"
    with only_one(target), pytest.raises(Busy), only_one(target, patience=0.2):
        pytest.fail("two builds at once")


def test_a_second_build_goes_on_once_the_first_is_done(tmp_path: Path) -> None:
    target, order = tmp_path / "slug", []

    def first() -> None:
        with only_one(target):
            time.sleep(0.3)
            order.append("first")

    thread = threading.Thread(target=first)
    thread.start()
    time.sleep(0.1)
    with only_one(target):
        order.append("second")
    thread.join()
    assert order == ["first", "second"]


KILLED = """
import sys
from pathlib import Path
from aftercare_docs.publishing import publish
target = Path(sys.argv[1])
n = 0
while True:
    n += 1
    publish(target, {f"{folder}/{i}": str(n).encode() for folder in ("release", "draft") for i in range(8)})
    print(n, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_thirty_kills_leave_one_complete_set(tmp_path: Path) -> None:
    target, rng = tmp_path / "slug", random.Random(11)
    for _ in range(30):
        with subprocess.Popen([sys.executable, "-c", KILLED, str(target)], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(rng.random() * 0.02)
            process.send_signal(signal.SIGKILL)
        publishing.recover(target)
        found = contents(target)
        assert len(found) == 16
        assert len(set(found.values())) == 1
