"""Those who carried most do not carry the plan."""

from __future__ import annotations

from aftercare_docs.checks import owner_most_affected
from tests.checks.contexts import of_the_example


def test_the_example_asks_none_of_them() -> None:
    assert of_the_example(owner_most_affected) == []
