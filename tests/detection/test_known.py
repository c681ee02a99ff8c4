"""Values of the watchlist are marked at their place in the text as given; doubtful likenesses are told apart."""

from __future__ import annotations

from aftercare_docs.detection import Accounted, scan
from aftercare_docs.findings import CellRef
from aftercare_docs.watchlist import Term, Watchlist
from tests.detection import marked

KNOWN = Watchlist([Term("Orlaith Penderrick", "Child", CellRef("Identities", 2, "C"))])


def test_a_known_value_is_marked_where_it_stands() -> None:
    assert marked("Café: Pender\u200brick’s plan", "IDN01", watchlist=KNOWN) == ["Pender\u200brick"]


def test_initials_are_for_a_person_to_judge() -> None:
    assert marked("the view of OP was", "RED01", watchlist=KNOWN) == ["OP"]


def test_nothing_that_may_be_said_quiets_a_known_value() -> None:
    found = scan("Penderrick", KNOWN, accounted=Accounted(["Penderrick"]))
    assert [span.rule for span in found] == ["IDN01"]
