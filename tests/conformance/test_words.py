"""Words that no reader should meet are told from those that only look like them."""

from __future__ import annotations

import pytest

from aftercare_docs.conformance.words import is_machine, is_unfinished


@pytest.mark.parametrize(
    "text", ["nan", "NaT.", "[]", "undefined", "Due: nan", "Held on 2026-05-04 00:00:00", "1970-01-01"]
)
def test_a_machine_talking_is_heard(text: str) -> None:
    assert is_machine(text)


@pytest.mark.parametrize(
    "text", ["None", "Decisions: None.", "The role is undefined", "The Act of 1970", "Nan", "a 10:00 start"]
)
def test_a_person_talking_is_not(text: str) -> None:
    assert not is_machine(text)


@pytest.mark.parametrize("text", ["First session: TBC", "Owner tba", "Date to be confirmed"])
def test_what_is_still_to_come_is_seen(text: str) -> None:
    assert is_unfinished(text)


@pytest.mark.parametrize("text", ["We confirmed the date", "The TB clinic", "A tbcfx code"])
def test_what_is_settled_is_not(text: str) -> None:
    assert not is_unfinished(text)
