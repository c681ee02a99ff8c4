"""A support route answers on the day it is needed."""

from __future__ import annotations

from aftercare_docs.checks import support_unchecked
from tests.checks.contexts import places


def test_ninety_days_are_not_too_long() -> None:
    table = """
    Support | support_id | kind        | offer | checked_on
            | SU01       | Crisis line | Ring  | 2026-07-18
            | SU02       | Crisis line | Ring  | 2026-07-17
            | SU03       | Crisis line | Ring  |
    """
    assert places(support_unchecked, table) == ["Support!D3"]
