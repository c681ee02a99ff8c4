"""A finished set of files, put in place whole or not at all.

A set goes in as relative paths and bytes. It is written aside, flushed to the disk, and exchanged with the set
that was there in one step; a build that is killed at any moment leaves the previous set or the new one. What a
killed build left behind is cleared by the next. Knows nothing of what the files say.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

AT_FDCWD, RENAME_EXCHANGE = -100, 2
PRIVATE = "private"  # the folder of a set that only its owner may open
TO_DO, MARKED = "-findings.html", "-marked.xlsx"  # what is added to the name of a set for a note beside it
LOCK_PATIENCE = 20.0  # seconds to wait for another build of the same engagement


class Busy(Exception):
    """Another build of the same engagement is still running."""


class CannotWrite(Exception):
    """The set could not be written or put in place; ``reason`` is a short plain phrase. Nothing was changed."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@contextmanager
def only_one(target: Path, patience: float = LOCK_PATIENCE) -> Iterator[None]:
    """Hold the one lock of an engagement, waiting a while for another build to finish."""
    _make_folder(target.parent)
    path = target.parent / f".{target.name}.lock"
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise CannotWrite(_reason(error)) from error
    try:
        _wait_for_lock(handle, patience)
        yield
    finally:
        os.close(handle)


def publish(target: Path, files: Mapping[str, bytes]) -> None:
    """Replace the folder ``target`` by exactly these files. Hold ``only_one(target)`` while calling."""
    staged = _aside(target, "new")
    recover(target)
    try:
        staged.mkdir(parents=True)
        if any(name.startswith(f"{PRIVATE}/") for name in files):
            (staged / PRIVATE).mkdir(mode=0o700)
        with ExitStack() as until_flushed:  # what is written together reaches the disk together
            written = [until_flushed.enter_context(_written(staged / name, files[name])) for name in files]
            for file in written:
                os.fsync(file.fileno())
        for folder in [staged, *(p for p in staged.rglob("*") if p.is_dir())]:
            _flush_folder(folder)
        _put_in_place(staged, target)
    except OSError as error:
        raise CannotWrite(_reason(error)) from error
    finally:
        shutil.rmtree(staged, ignore_errors=True)


def leave_beside(target: Path, content: bytes | None, added: str = TO_DO) -> Path:
    """Put a private note beside a set, without touching the set; None takes away the one that is there."""
    path = target.parent / f"{target.name}{added}"
    aside = target.parent / f".{path.name}.new"
    try:
        aside.unlink(missing_ok=True)
        if content is None:
            path.unlink(missing_ok=True)
            return path
        path.parent.mkdir(parents=True, exist_ok=True)
        aside.touch(mode=0o600)
        aside.write_bytes(content)
        aside.replace(path)
    except OSError as error:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
        raise CannotWrite(_reason(error)) from error
    return path


def recover(target: Path) -> None:
    """Clear what a killed build left, and bring the previous set back if it was caught between two renames.

    What is called old is whole: a set that is no longer wanted is called new before it is taken apart.
    """
    old = _aside(target, "old")
    try:
        if old.exists() and not target.exists():
            old.rename(target)
    except OSError as error:
        raise CannotWrite(_reason(error)) from error
    for leftover in (old, _aside(target, "new")):
        shutil.rmtree(leftover, ignore_errors=True)


def _aside(target: Path, what: str) -> Path:
    return target.parent / f".{target.name}.{what}"


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(_reason(error)) from error


@contextmanager
def _written(path: Path, content: bytes) -> Iterator[BinaryIO]:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        yield file


def _flush_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return  # Windows offers no handle on a folder to flush
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _put_in_place(staged: Path, target: Path) -> None:
    if not target.exists():
        staged.rename(target)
    elif not _exchange(staged, target):
        old = _aside(target, "old")
        target.rename(old)
        try:
            staged.rename(target)
        except OSError:
            old.rename(target)
            raise
        with suppress(OSError):  # somebody has it open; it is whole, and the next build takes it away
            old.rename(staged)
    _flush_folder(target.parent)


def _exchange(one: Path, other: Path) -> bool:
    """Swap two folders in one step where the system can (Linux); say whether it did."""
    if sys.platform != "linux":
        return False
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    done: int = rename(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), RENAME_EXCHANGE)
    return done == 0


def _wait_for_lock(handle: int, patience: float) -> None:
    deadline = time.monotonic() + patience
    while not _try_lock(handle):
        if time.monotonic() > deadline:
            raise Busy
        time.sleep(0.1)


def _try_lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _reason(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "a file or folder there is read-only, or open in another program"
    text = error.strerror or "the disk refused"
    return text[0].lower() + text[1:]
