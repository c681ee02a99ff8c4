"""A fault is told by its kind and place, and never by its words."""

from __future__ import annotations

import pytest

from aftercare_docs.faults import where
from aftercare_docs.findings import CellRef, Finding


def test_a_fault_in_our_code_names_the_line_and_no_words() -> None:
    with pytest.raises(KeyError) as caught:
        Finding("confidential words", CellRef("People")).entry.help.upper()
    said = where(caught.value)
    assert said.startswith("KeyError at aftercare_docs.findings:")
    assert "confidential" not in said


def test_a_fault_elsewhere_has_no_place_of_ours() -> None:
    assert where(ValueError("confidential words")) == "ValueError at an unknown place"
