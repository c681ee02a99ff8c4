"""The fixed words of the product: complete, said once, and in sentences that can be read aloud."""

from __future__ import annotations

import re

import pytest

from aftercare_docs.words import words


def test_the_boundaries_of_the_offer_are_there_and_have_a_sentence_each() -> None:
    keys = [b.key for b in words().boundaries]
    assert keys == ["not_therapy", "not_disciplinary", "not_reinvestigation", "non_attributable"]
    assert all(b.title and b.text.endswith(".") and b.short.endswith(".") for b in words().boundaries)


def test_every_statement_is_under_its_own_key() -> None:
    assert all(key == statement.key for key, statement in words().statements.items())
    assert {"purpose", "confidentiality_limits", "choice"} <= set(words().statements)


def test_a_table_that_is_not_there_is_a_fault_and_never_a_blank() -> None:
    with pytest.raises(KeyError):
        words()["no such document"]


def test_no_sentence_of_a_statement_is_hard_to_read_aloud() -> None:
    said = [s.text for s in (*words().boundaries, *words().statements.values())]
    sentences = [s for text in said for s in re.split(r"(?<=[.?!])\s+", text)]
    assert max(len(s.split()) for s in sentences) <= 50
