"""Checking is quick on the example, and its rules grow with a plan and not with its square."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from aftercare_docs import authoring, checks
from aftercare_docs.checks import CHECKS
from aftercare_docs.checks.context import Context
from aftercare_docs.engagement import Engagement
from tests.benchmarks import Measure
from tests.sheets import northshire

DAY = dt.date(2026, 10, 16)
ACTIONS, PEOPLE = 10_000, 5_000
SIZES = (1, 10, 100)
COMMAND = """
import sys, time
from aftercare_docs.cli import main
try:
    main(["check", *sys.argv[1:]])
except SystemExit:
    pass
took = time.process_time()  # its own time from the very start, whoever else is busy on this computer
# The most of this program alone; the other count begins with that of the program it was started by.
most = next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(took, int(most) / 1024)
"""


def measure() -> Iterator[Measure]:
    """The whole command in a process of its own, imports included; then the rules alone as the plan grows."""
    with tempfile.TemporaryDirectory() as folder:
        for name, made, seconds, memory in (
            ("the example", northshire(), 0.7, 200),
            (f"{ACTIONS:,} actions and {PEOPLE:,} people", grown(ACTIONS, PEOPLE), 10, 400),
        ):
            path = Path(folder, "engagement.xlsx")
            path.write_bytes(authoring.write(made))
            took, used = (min(values) for values in zip(*(_command(path) for _ in range(3)), strict=True))
            yield Measure(f"check, {name}", took, "s", most=seconds)
            yield Measure(f"check, {name}, memory", used, "MB", most=memory)
    times = [_rules(grown(24 * size, 28 * size)) for size in SIZES]
    for size, took in zip(SIZES, times, strict=True):
        yield Measure(f"the rules, {24 * size:,} actions", took, "s")
    yield Measure("a hundred times the plan against ten times", times[2] / times[1], "times as long", most=14)
    context = Context(grown(ACTIONS, PEOPLE), DAY)
    yield Measure(f"the slowest rule, {ACTIONS:,} actions", max(_alone(rule, context) for rule in CHECKS), "s", most=1)


def grown(actions: int, people: int) -> Engagement:
    """The example over and over, with words that differ: what is written twice word for word would be easy."""
    example = northshire()
    return replace(
        example,
        people=tuple(replace(example.people[n % 28], person_id=f"P{n + 1:02}") for n in range(people)),
        actions=tuple(
            replace(
                example.actions[n % 24],
                action_id=f"A{n:02}",
                action=f"{example.actions[n % 24].action} in part {n // 24}",
            )
            for n in range(actions)
        ),
    )


def _command(path: Path) -> tuple[float, float]:
    run = [sys.executable, "-c", COMMAND, str(path), "--into", str(path.parent)]
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    kept["PYTHONPYCACHEPREFIX"] = str(path.parent / "compiled")  # compiled once, as wherever it is installed
    lines = subprocess.run(run, check=True, capture_output=True, text=True, env=kept).stdout.splitlines()
    took, used = lines[-1].split()
    return float(took), float(used)


def _rules(engagement: Engagement) -> float:
    began = time.process_time()
    checks.run(engagement, DAY)
    return time.process_time() - began


def _alone(rule: checks.Check, context: Context) -> float:
    began = time.process_time()
    list(rule.check(context))
    return time.process_time() - began
