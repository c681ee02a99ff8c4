"""Indicators are few and light."""

from __future__ import annotations

from aftercare_docs.checks import indicator_burden
from tests.checks.contexts import of_the_example, said


def test_eleven_are_too_many_and_one_asks_what_difference() -> None:
    table = """
    Indicators | indicator_id | question | kind
     | I01 | What 1? | How well
     | I02 | What 2? | How well
     | I03 | What 3? | How well
     | I04 | What 4? | How well
     | I05 | What 5? | How well
     | I06 | What 6? | How well
     | I07 | What 7? | How well
     | I08 | What 8? | How well
     | I09 | What 9? | How well
     | I10 | What 10? | How well
     | I11 | What 11? | How well
    """
    assert said(indicator_burden, table) == [
        "Indicators!A1 there are 11 indicators",
        "Indicators!C1 no indicator asks what difference it makes",
    ]


def test_the_example_is_light() -> None:
    assert of_the_example(indicator_burden) == []
