"""A plan stays small."""

from __future__ import annotations

from aftercare_docs.checks import too_many_actions
from tests.checks.contexts import of_the_example, said


def test_the_whole_is_counted_too() -> None:
    table = """
    Recommendations | rec_id | text_verbatim
     | R1 | Review it.
    Actions | action_id | action
     | A01 | Try 1
     | A02 | Try 2
     | A03 | Try 3
     | A04 | Try 4
     | A05 | Try 5
     | A06 | Try 6
     | A07 | Try 7
     | A08 | Try 8
     | A09 | Try 9
     | A10 | Try 10
     | A11 | Try 11
     | A12 | Try 12
     | A13 | Try 13
     | A14 | Try 14
     | A15 | Try 15
     | A16 | Try 16
     | A17 | Try 17
     | A18 | Try 18
     | A19 | Try 19
     | A20 | Try 20
     | A21 | Try 21
     | A22 | Try 22
     | A23 | Try 23
     | A24 | Try 24
     | A25 | Try 25
     | A26 | Try 26
     | A27 | Try 27
     | A28 | Try 28
     | A29 | Try 29
     | A30 | Try 30
     | A31 | Try 31
    """
    assert said(too_many_actions, table) == [
        "Actions!A1 the plan has 31 actions, and more than 30 are hard to hold in mind",
        "Actions!B1 the plan has 31 actions for 1 recommendations",
    ]


def test_the_example_is_small() -> None:
    assert of_the_example(too_many_actions) == []
