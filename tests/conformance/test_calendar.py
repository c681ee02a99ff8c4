"""A calendar says on which day each of its entries is, under its title."""

from __future__ import annotations

from aftercare_docs.conformance.agreement import What
from tests.conformance.disagreeing import CALENDAR, example, told


def test_every_entry_is_told_with_its_day() -> None:
    facts = told(CALENDAR, *example()[CALENDAR]).facts
    assert {fact.what for fact in facts} == {What.HELD}
    days = {fact.about: fact.value for fact in facts}
    assert days["Making sense together: social care, youth justice and youth work"] == "2026-06-24"
    assert days["Are leaders removing obstacles?"] == "2026-10-21"
