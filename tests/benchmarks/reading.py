"""Reading a workbook is quick and light, however large or however broken it is."""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from aftercare_docs import authoring, checks
from aftercare_docs.structure import structure
from aftercare_docs.workbook import read
from tests.benchmarks import Measure
from tests.sheets import northshire
from tests.workbook.mutants import MUTATIONS

MUTANTS = 5_000
READ = """
import sys, time
from pathlib import Path
began = time.perf_counter()
from aftercare_docs import checks
from aftercare_docs.structure import structure
from aftercare_docs.workbook import read
workbook, found = read(Path(sys.argv[1]))
engagement, more = structure(workbook)
checks.run(engagement, engagement.details.as_of, found + more)
took = time.perf_counter() - began
# The most of this program alone; the other count begins with that of the program it was started by.
most = next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(took, int(most) / 1024)
"""


def measure() -> Iterator[Measure]:
    """Each workbook in a process of its own, imports included; then thousands of broken ones in this one."""
    people = tuple(replace(northshire().people[n % 28], person_id=f"P{n + 1:02}") for n in range(5_000))
    actions = tuple(replace(northshire().actions[n % 24], action_id=f"A{n:02}") for n in range(10_000))
    large = authoring.write(replace(northshire(), people=people, actions=actions))
    with tempfile.TemporaryDirectory() as folder:
        for name, data, seconds, memory in (
            ("the example", authoring.example({}), 0.4, 100),
            ("10,000 actions and 5,000 people", large, 6, 400),
        ):
            path = Path(folder, "engagement.xlsx")
            path.write_bytes(data)
            took, used = (min(values) for values in zip(*(_read(path) for _ in range(3)), strict=True))
            yield Measure(f"{name}, read and checked", took, "s", most=seconds)
            yield Measure(f"{name}, memory", used, "MB", most=memory)
    yield from _mutants()


def _read(path: Path) -> tuple[float, float]:
    run = [sys.executable, "-c", READ, str(path)]
    took, used = subprocess.run(run, check=True, capture_output=True, text=True).stdout.split()
    return float(took), float(used)


def _mutants() -> Iterator[Measure]:
    whole = authoring.example({})
    slowest, refused, faults = 0.0, 0, 0
    for seed in range(MUTANTS):
        data = MUTATIONS[seed % len(MUTATIONS)](whole, random.Random(seed))
        began = time.perf_counter()
        try:
            refused += _is_refused(data)
        except Exception as error:  # the measure is that there is none
            faults += 1
            print(f"  seed {seed}: {type(error).__name__}")
        slowest = max(slowest, time.perf_counter() - began)
    yield Measure(f"faults of the tool in {MUTANTS:,} broken workbooks", faults, "", most=0)
    yield Measure("refused as files", refused, "")
    yield Measure("the slowest of them", slowest, "s", most=5)
    yield Measure("memory for all", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MB", most=400)


def _is_refused(data: bytes) -> bool:
    workbook, found = read(data)
    if workbook is not None:
        engagement, more = structure(workbook)
        found += more + (checks.run(engagement, date(2026, 10, 16), more) if engagement else [])
    for each in found:
        str(each)
    return workbook is None
