"""D14: a word that only one person uses does not stand in what is released."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.disclosure import d14_idiolect
from aftercare_docs.floors import Idiolect
from aftercare_docs.policy import default
from tests.disclosure import said

TABLE = """
    output | sheet    | key | text                       | note on P1     | note on P2
    O1     | Themes   | T1  | People felt wrung by it.   | felt wrung out | felt alone
    O1     | Sessions | S1  | {}
"""


def test_the_page_is_true() -> None:
    said.try_page(d14_idiolect)


def test_a_strict_policy_refuses_what_the_usual_one_points_out() -> None:
    strict = replace(default(), idiolect=Idiolect.REFUSE)
    assert [f.code for f in said.found(d14_idiolect.check, TABLE)] == ["DIS14"]
    assert [f.code for f in said.found(d14_idiolect.check, TABLE, policy=strict)] == ["DIS24"]


def test_a_word_that_rows_about_something_else_use_is_everybodys() -> None:
    assert said.found(d14_idiolect.check, TABLE.format("How the work wrung people out")) == []


def test_words_are_compared_whole_and_short_ones_are_everybodys() -> None:
    assert d14_idiolect.own_words({"P1": "An ox, wrung out", "P2": "an out"}) == {"wrung"}
    assert said.found(d14_idiolect.check, TABLE.replace("by it", "by it").replace("felt wrung by", "wrung-out,")) != []
    assert said.found(d14_idiolect.check, TABLE.replace("felt wrung by", "felt wrungness of")) == []
