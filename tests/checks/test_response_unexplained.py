"""What is not taken up as it stands says why."""

from __future__ import annotations

from aftercare_docs.checks import response_unexplained
from tests.checks.contexts import places


def test_an_accepted_one_owes_no_reason() -> None:
    table = """
    Recommendations | rec_id | text_verbatim | response         | response_rationale
                    | R1     | Review it.    | Accepted         |
                    | R2     | Agree it.     | Accepted in part |
                    | R3     | Meet.         |                  |
    """
    assert places(response_unexplained, table) == ["Recommendations!D3"]
