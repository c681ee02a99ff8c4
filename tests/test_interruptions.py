"""A build that is stopped, starved or met by another leaves one whole set, a free lock, and nothing else behind."""

from __future__ import annotations

import errno
import os
import signal
import sys
from pathlib import Path

import pytest

from aftercare_docs import publishing
from aftercare_docs.build import Order, build
from tests.interrupting import NAME, Place, place

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="processes and their limits are looked at as Linux has them"
)


@pytest.fixture
def here(tmp_path: Path) -> Place:
    return place(tmp_path)


@pytest.mark.parametrize(("how", "after"), [(signal.SIGTERM, 1.0), (signal.SIGINT, 0.5), (signal.SIGKILL, 0.8)])
def test_a_build_that_is_stopped_leaves_the_set_before_it_and_nothing_running(
    here: Place, how: signal.Signals, after: float
) -> None:
    before = here.state()
    status, said = here.kill(17, after, how)
    assert here.whole()
    assert here.free_soon()
    assert here.still_running() == []
    assert here.left_in_temporary() == []
    assert "Traceback" not in said
    if status != 0:
        assert here.state() == before
    if status == 130:
        assert "Stopped. What was built before is whole" in said
        assert here.leftovers() == []
    if how is signal.SIGKILL:
        with here.start(18) as process:
            out, error = process.communicate(timeout=60)
        assert process.returncode == 0, out + error
        assert (here.leftovers(), here.whole()) == ([], True)


def test_a_full_disk_is_said_kindly_and_the_set_before_it_stays(here: Place) -> None:
    before = here.state()
    with here.start(17, largest=20_000) as process:
        out, error = process.communicate(timeout=60)
    assert process.returncode == 1, out + error
    assert {"FMT06", "OUT08"} & {*out.split()}
    assert "Traceback" not in out + error
    assert (here.state(), here.leftovers(), here.left_in_temporary()) == (before, [], [])


def test_two_builds_at_once_make_one_set_and_the_second_waits(here: Place) -> None:
    with here.start(17) as first, here.start(17) as second:
        said = [process.communicate(timeout=120) for process in (first, second)]
    assert (first.returncode, second.returncode) == (0, 0), said
    assert sorted("nothing has changed since the last build" in out for out, _ in said) == [False, True]
    assert (here.whole(), here.leftovers()) == (True, [])


def test_a_second_build_that_has_waited_long_enough_says_so(here: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    wait, before = publishing._wait_for_lock, here.state()
    monkeypatch.setattr(publishing, "_wait_for_lock", lambda handle, patience: wait(handle, 0.2))
    with publishing.only_one(here.into / NAME):
        (finding,) = build(Order(here.workbook, here.into)).findings
    assert finding.code == "OUT09"
    assert here.state() == before


def test_a_file_that_somebody_has_open_is_said_and_changes_nothing(
    here: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, where a folder cannot be renamed while a file in it is open in Word."""
    before, rename = here.state(), Path.rename

    def held(self: Path, target: Path) -> Path:
        if self.name == NAME:
            raise PermissionError(errno.EACCES, "The process cannot access the file")
        return rename(self, target)

    monkeypatch.setattr(publishing, "_exchange", lambda *_: False)
    monkeypatch.setattr(Path, "rename", held)
    (finding,) = (f for f in build(Order(here.workbook, here.into)).findings if f.code == "OUT08")
    assert "open in another program" in finding.message
    assert (here.state(), here.leftovers()) == (before, [])


def test_a_file_of_the_old_set_that_is_open_does_not_lose_the_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, rename = tmp_path / "slug", Path.rename

    def held(self: Path, to: Path) -> Path:
        if self.name == ".slug.old":
            raise PermissionError(errno.EACCES, "The process cannot access the file")
        return rename(self, to)

    publishing.publish(target, {"a.txt": b"one"})
    monkeypatch.setattr(publishing, "_exchange", lambda *_: False)
    monkeypatch.setattr(Path, "rename", held)
    publishing.publish(target, {"a.txt": b"two"})
    assert (target / "a.txt").read_bytes() == b"two"
    publishing.recover(target)
    assert [path.name for path in tmp_path.iterdir()] == ["slug"]


def test_a_set_that_cannot_be_brought_back_is_said_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publishing.publish(tmp_path / "slug", {"a.txt": b"one"})
    (tmp_path / "slug").rename(tmp_path / ".slug.old")

    def held(self: Path, to: Path) -> Path:
        raise PermissionError(errno.EACCES, "The process cannot access the file")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", held)
        with pytest.raises(publishing.CannotWrite, match="open in another program"):
            publishing.recover(tmp_path / "slug")
    publishing.recover(tmp_path / "slug")
    assert (tmp_path / "slug" / "a.txt").read_bytes() == b"one"


def test_a_folder_that_may_only_be_read_is_said(here: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    before, opened = here.state(), os.open

    def refused(path: str | Path, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_CREAT and Path(path).is_relative_to(here.into):
            raise PermissionError(errno.EROFS, "Read-only file system")
        return opened(path, flags, mode)

    monkeypatch.setattr(os, "open", refused)
    (finding,) = build(Order(here.workbook, here.into)).findings
    assert (finding.code, here.state()) == ("OUT08", before)
    assert "read-only" in finding.message


def test_a_private_note_that_does_not_fit_leaves_nothing_of_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Path, content: bytes) -> int:
        with self.open("wb") as file:
            file.write(content[:4])
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        with pytest.raises(publishing.CannotWrite, match="no space left"):
            publishing.leave_beside(tmp_path / "slug", b"confidential")
    assert list(tmp_path.iterdir()) == []


def test_the_private_folder_is_private_from_its_first_byte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda _: seen.append((tmp_path / ".slug.new" / "private").stat().st_mode & 0o77))
    monkeypatch.setattr(publishing, "_flush_folder", lambda _: None)
    publishing.publish(tmp_path / "slug", {"private/report.html": b"confidential", "release/a.txt": b"one"})
    assert seen == [0, 0]
