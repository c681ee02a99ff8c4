"""What the project promises in figures, measured: one promise per file, each with a ``measure`` function."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure. ``most`` and ``least`` are the bar; a figure with neither is for information."""

    what: str
    value: float
    unit: str
    most: float | None = None
    least: float | None = None

    @property
    def meets(self) -> bool:
        above = self.most is not None and self.value > self.most
        below = self.least is not None and self.value < self.least
        return not (above or below)

    def __str__(self) -> str:
        bars = [
            f"{word} {bar:g}" for word, bar in (("at most", self.most), ("at least", self.least)) if bar is not None
        ]
        verdict = f"  ({', '.join(bars)}: {'met' if self.meets else 'MISSED'})" if bars else ""
        return f"{self.what}: {self.value:.3g} {self.unit}{verdict}"


class Benchmark(Protocol):
    """What every module in this package offers."""

    __doc__: str | None

    def measure(self) -> Iterator[Measure]: ...
