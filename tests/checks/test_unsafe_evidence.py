"""Evidence can be seen without looking into a case."""

from __future__ import annotations

from aftercare_docs.checks import unsafe_evidence
from tests.checks.contexts import said


def test_a_sample_by_the_partnership_is_safe_and_case_notes_are_not() -> None:
    table = """
    Actions | action_id | action         | evidence_source
            | A01       | Agree one page | Dip sample by partnership
            | A02       | Try it twice   | Case  notes of six families
            | A03       | Look again     |
    """
    assert said(unsafe_evidence, table) == [
        "Actions!C4 `Evidence source` is empty",
        "Actions!C3 `Evidence source` seems to need data about people's cases",
    ]
