"""Watching files be saved: paths go in, each path comes out again whenever it has been saved.

A save is given as soon as it has settled, since Excel and LibreOffice write a workbook in
several steps, of which one takes it away. Knows nothing of what the files hold.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

EVERY = 0.1
"""Seconds between two looks: two of them, and a check, fit into the second after a save."""

State = tuple[int, int] | None


def saves(paths: Sequence[Path], sleep: Callable[[float], None] = time.sleep) -> Iterator[Path]:
    """Every save of these files from this call on, until whoever asks stops asking."""
    return _saves({path: _state(path) for path in paths}, sleep)


def _saves(known: dict[Path, State], sleep: Callable[[float], None]) -> Iterator[Path]:
    last = dict(known)
    while True:
        sleep(EVERY)
        for path, before in known.items():
            now = _state(path)
            if now is not None and now == last[path] != before:
                known[path] = now
                yield path
            last[path] = now


def _state(path: Path) -> State:
    """When a file was last written and how large it is; None while it is not there."""
    try:
        facts = path.stat()
    except OSError:
        return None
    return facts.st_mtime_ns, facts.st_size
