"""Two hundred builds killed and twenty starved of room: each time one whole set, a free lock, and nothing behind."""

from __future__ import annotations

import random
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks import Measure
from tests.interrupting import Place, place

KILLS = 200
DISKS = 20
HOWS = (signal.SIGKILL, signal.SIGKILL, signal.SIGTERM, signal.SIGINT)
SMALLEST, LARGEST = 100, 400_000  # bytes; the larger files of a set are some 100,000


def measure() -> Iterator[Measure]:
    """Kills spread evenly over the length of a build, then disks that are full at sizes of every order."""
    with TemporaryDirectory() as folder:
        here = place(Path(folder))
        began = time.monotonic()
        with here.start(1) as process:
            process.communicate()
        yield from _kills(here, time.monotonic() - began)
        yield from _disks(here)


def _kills(here: Place, length: float) -> Iterator[Measure]:
    rng = random.Random(2026)
    mixed = locked = running = told = traces = stopped = 0
    for kill in range(KILLS):
        status, said = here.kill(2 + kill % 28, rng.random() * length, HOWS[kill % len(HOWS)])
        stopped += status != 0
        mixed += not here.whole()
        locked += not here.free_soon()
        running += bool(here.still_running())
        told += bool(here.left_in_temporary())
        traces += "Traceback" in said
    with here.start(31) as process:
        process.communicate()
    yield Measure(f"builds killed or interrupted, of {KILLS}, before their end", stopped, "")
    yield Measure("sets lost or mixed", mixed, "", most=0)
    yield Measure("locks still held", locked, "", most=0)
    yield Measure("processes left running", running, "", most=0)
    yield Measure("temporary folders with anything but our fonts", told, "", most=0)
    yield Measure("tracebacks shown", traces, "", most=0)
    yield Measure("folders left aside after the next build", len(here.leftovers()) + process.returncode, "", most=0)


def _disks(here: Place) -> Iterator[Measure]:
    stopped = changed = traces = left = 0
    for number in range(DISKS):
        before = here.state()
        room = int(SMALLEST * (LARGEST / SMALLEST) ** (number / (DISKS - 1)))
        with here.start(1 + number, room) as process:
            out, error = process.communicate()
        stopped += process.returncode == 1
        changed += (here.state() != before) if process.returncode else not here.whole()
        traces += "Traceback" in out + error or process.returncode not in {0, 1}
        left += len(here.leftovers())
    yield Measure(f"builds, of {DISKS}, that said that the disk is full", stopped, "")
    yield Measure("sets lost or mixed by full disks", changed, "", most=0)
    yield Measure("tracebacks shown or faults of ours", traces, "", most=0)
    yield Measure("folders left aside", left, "", most=0)
