"""``python -m tests.benchmarks [NAME...]``: run every benchmark, or those named, and fail if a bar is missed.

A benchmark is a module of this package with a ``measure`` function that yields a ``Measure`` per figure. Its
docstring's first line says what is promised.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import cast

from tests.benchmarks import Benchmark

FOLDER = Path(__file__).parent


def names() -> list[str]:
    return sorted(path.stem for path in FOLDER.glob("*.py") if not path.stem.startswith("_"))


def load(name: str) -> Benchmark:
    return cast(Benchmark, import_module(f"tests.benchmarks.{name}"))


def main(wanted: list[str]) -> int:
    missed = 0
    for name in wanted or names():
        benchmark = load(name)
        print(f"\n{name}: {(benchmark.__doc__ or '').splitlines()[0]}", flush=True)
        for measure in benchmark.measure():
            print(f"  {measure}", flush=True)
            missed += not measure.meets
    print(f"\n{missed} missed" if missed else "\nall met")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
