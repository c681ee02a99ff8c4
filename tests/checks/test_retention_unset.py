"""Somebody says how long the workbook is kept."""

from __future__ import annotations

from aftercare_docs.checks import retention_unset
from tests.checks.contexts import of_the_example


def test_the_example_says_so() -> None:
    assert of_the_example(retention_unset) == []
