"""Somebody has asked whom a change may burden."""

from __future__ import annotations

from aftercare_docs.checks import equity_unasked
from tests.checks.contexts import of_the_example


def test_the_fourth_recommendation_of_the_example_has_not_been_asked_about() -> None:
    assert of_the_example(equity_unasked) == ["Components!I8", "Components!I9"]
