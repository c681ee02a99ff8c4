"""THM04: coaching is never a source."""

from __future__ import annotations

from aftercare_docs.disclosure import thm04_coaching
from tests.disclosure import pages
from tests.disclosure.rosters import SOUND, codes, decided


def test_the_page_is_true() -> None:
    pages.try_page(thm04_coaching)


def test_a_theme_from_coaching_is_held_at_the_note() -> None:
    decision = decided(SOUND.replace("T01", "T01 from CO1"))
    assert codes(decision) == {"T01": "THM04"}
    assert [str(f.at) for f in decision.findings] == [f"ThemeSources!C{row}" for row in range(2, 7)]


def test_a_merged_theme_brings_no_coaching_with_it() -> None:
    merged = SOUND.replace("| T01", "| T01 | T02 into T01 from CO1").replace("| P7\n", "| P7 | P8\n")
    assert codes(decided(merged)) == {"T01": "THM04", "T02": "THM04"}
