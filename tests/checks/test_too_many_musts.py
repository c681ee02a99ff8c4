"""Must is kept for what comes first."""

from __future__ import annotations

from aftercare_docs.checks import too_many_musts
from tests.checks.contexts import of_the_example


def test_the_example_puts_half_first() -> None:
    assert of_the_example(too_many_musts) == []
