"""What is placed under Pause or rethink is not under way without a reason."""

from __future__ import annotations

from itertools import product

from aftercare_docs.checks import limits, rethink_under_way
from aftercare_docs.documents.summary import Place, placed
from tests.checks.contexts import of_the_example


def test_the_rule_and_the_map_mean_the_same_corner() -> None:
    at = limits.default()
    for impact, effort in product(range(1, 6), repeat=2):
        is_corner = impact <= at.rethink_impact and effort >= at.rethink_effort
        assert is_corner == (placed(impact, effort) is Place.PAUSE_OR_RETHINK)


def test_the_example_has_nothing_there() -> None:
    assert of_the_example(rethink_under_way) == []
