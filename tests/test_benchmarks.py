"""Every benchmark can be run by ``make bench``, and a bar is a bar."""

from __future__ import annotations

import pytest

from tests.benchmarks import Measure
from tests.benchmarks.__main__ import load, names


@pytest.mark.parametrize("name", names())
def test_every_benchmark_says_what_it_promises_and_can_be_measured(name: str) -> None:
    benchmark = load(name)
    assert (benchmark.__doc__ or "").splitlines()[0].endswith(".")
    assert callable(benchmark.measure)


def test_a_figure_on_its_bar_meets_it() -> None:
    assert Measure("time", 0.5, "s", most=0.5).meets
    assert Measure("recall", 0.9, "", least=0.9).meets


def test_a_figure_past_its_bar_misses_it_and_says_so() -> None:
    missed = Measure("time", 0.6, "s", most=0.5)
    assert not missed.meets
    assert str(missed) == "time: 0.6 s  (at most 0.5: MISSED)"
