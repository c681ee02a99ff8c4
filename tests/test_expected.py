"""What is expected of a file is as confidential as the file: no representation shows it."""

from __future__ import annotations

from aftercare_docs.expected import Expected


def test_a_representation_shows_no_text() -> None:
    made = Expected({"title": "Plan"}, text=("said",), cells={"Sheet": {"A1": "shown"}})
    assert "said" not in repr(made)
    assert "shown" not in repr(made)
