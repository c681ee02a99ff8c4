"""The boundaries, in one of their two forms."""

from __future__ import annotations

from aftercare_docs.documents import boundaries
from aftercare_docs.words import words


def test_both_forms_carry_every_statement() -> None:
    assert [b.text for b in boundaries.in_full()] == [s.text for s in words().boundaries]
    assert all(s.short and s.short in boundaries.in_brief() for s in words().boundaries)
