"""The word lists of the product: each loads, says one thing once."""

from __future__ import annotations

from importlib.resources import files

import pytest

from aftercare_docs.detection.lexicon import phrases

LISTS = sorted(
    path.name for path in (files("aftercare_docs") / "data" / "lexicon").iterdir() if path.name.endswith(".txt")
)


@pytest.mark.parametrize("name", LISTS)
def test_a_list_says_what_it_is_and_repeats_nothing(name: str) -> None:
    lines = (files("aftercare_docs") / "data" / "lexicon" / name).read_text("utf-8").splitlines()
    entries = [line for line in lines if not line.startswith("#")]
    assert lines[0].startswith("# ")
    assert len(entries) == len(set(entries))
    assert all(entry == entry.strip().lower() and entry for entry in entries)


def test_plurals_of_roles_are_found_too() -> None:
    found = {entry.kind for _, entries in phrases().iter(" heads of service ") for entry in entries}
    assert "role" in found
