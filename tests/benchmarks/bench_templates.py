"""A thousand templates that went wrong stop no build by surprise: each is refused by name, or makes what it says."""

from __future__ import annotations

import resource
import time
from collections.abc import Iterator

from aftercare_docs.findings import stops
from tests.benchmarks import Measure
from tests.renderers.mutants import job, make, mutants, used_by

COUNT = 1_000


def measure() -> Iterator[Measure]:
    """Refusals and surprises, then the slowest and the memory of the process that made them all."""
    refused, stopped, faults, slowest = 0, 0, list[str](), 0.0
    for mutant in mutants(COUNT):
        due = job(mutant.name)
        started = time.perf_counter()
        try:
            with used_by(mutant):
                made = make(due)
            refused += made.content is None
            stopped += made.content is not None and stops(made.findings)
        except Exception as error:
            faults.append(f"{mutant.mutation} {mutant.seed} {type(error).__name__}")
        slowest = max(slowest, time.perf_counter() - started)
    yield Measure(f"mutated templates, of {COUNT}, refused before anything was made", refused, "")
    yield Measure("stopped by the gate", stopped, "")
    yield Measure("that still say something sound", COUNT - refused - stopped - len(faults), "")
    yield Measure(f"that surprised us {faults[:5]}" if faults else "that surprised us", len(faults), "", most=0)
    yield Measure("slowest of them", slowest, "s", most=5)
    yield Measure("most memory of all", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MB", most=400)
