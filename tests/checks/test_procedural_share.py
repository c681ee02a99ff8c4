"""Procedures are not most of the plan."""

from __future__ import annotations

from aftercare_docs.checks import procedural_share
from tests.checks.contexts import said


def test_training_counts_whatever_its_mode() -> None:
    table = """
    Actions | action_id | action           | type     | mode
            | A01       | Agree one page   | Training | Informational
            | A02       | Try it twice     | Training | Informational
            | A03       | Ask young people | Training | Informational
            | A04       | Change the form  |          | Procedural
            | A05       | Look again       |          | Relational
    """
    assert said(procedural_share, table) == ["Actions!D1 4 of 5 actions are procedures or training"]
