"""How single values are shown, and how one sheet looks something up in another."""

from __future__ import annotations

from aftercare_docs.documents.action_plan.parts import STATUS_COLOURS, listed, looked_up, word, yes_no
from aftercare_docs.theme import theme
from aftercare_docs.vocabularies import Brag


def test_values_are_shown_in_words_and_what_is_missing_is_blank() -> None:
    assert listed(("R1", "R2")) == "R1; R2"
    assert word(Brag.RED) == "Red - off track"
    assert (word(None), yes_no(None), listed(())) == ("", "", "")
    assert (yes_no(True), yes_no(False)) == ("Yes", "No")


def test_every_status_has_a_pair_of_the_theme() -> None:
    assert {name.removeprefix("brag.") for name in STATUS_COLOURS.values()} == set(theme().brag)


def test_a_look_up_goes_by_id_and_says_so_when_nothing_is_recorded() -> None:
    formula = looked_up("Status", "Timeline")
    assert "MATCH(Timeline[[#This Row],[ID]],Action_plan[ID],0)" in formula
    assert '"Not recorded"' in formula
