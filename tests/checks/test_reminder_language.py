"""An action changes a condition."""

from __future__ import annotations

from aftercare_docs.checks import reminder_language, said_once
from aftercare_docs.findings import CellRef, Finding
from tests.checks.contexts import found, of_the_example

TABLE = """
    Actions | action_id | action
            | A01       | Raise awareness of the  escalation policy
            | A02       | Circulate the briefing
"""


def test_the_advice_of_the_lexicon_is_passed_on() -> None:
    (only,) = found(reminder_language, TABLE)
    assert str(only.at) == "Actions!B2"
    assert only.message.endswith("try: who will do what differently, supported by what")


def test_what_the_lexicon_says_of_the_same_cell_is_not_said_twice() -> None:
    mine = found(reminder_language, TABLE)
    same, elsewhere = (Finding("PRC02", CellRef("Actions", row, "B")) for row in (2, 3))
    blame = Finding("BLM01", CellRef("Actions", 2, "B"))
    assert said_once([*mine, same, elsewhere, blame]) == [*mine, elsewhere, blame]


def test_the_example_reminds_nobody() -> None:
    assert of_the_example(reminder_language) == []
