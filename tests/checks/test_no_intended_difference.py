"""What is meant to be different for children is written down."""

from __future__ import annotations

from aftercare_docs.checks import no_intended_difference
from tests.checks.contexts import places


def test_a_column_that_nobody_has_begun_is_one_finding_at_its_heading() -> None:
    table = """
    Recommendations | rec_id | text_verbatim | intended_difference
                    | R1     | Review it.    |
                    | R2     | Agree it.     |
    """
    assert places(no_intended_difference, table) == ["Recommendations!C1"]


def test_a_column_that_is_not_there_is_one_finding_at_the_sheet() -> None:
    table = """
    Recommendations | rec_id | text_verbatim
                    | R1     | Review it.
                    | R2     | Agree it.
    """
    assert places(no_intended_difference, table) == ["Recommendations"]
