"""D5: no one person supplies more than a third of the notes behind a theme."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from aftercare_docs.disclosure import d05_one_voice
from aftercare_docs.policy import default
from tests.disclosure import pages
from tests.disclosure.rosters import SOUND, codes, decided


def test_the_page_is_true() -> None:
    pages.try_page(d05_one_voice)


def test_a_stricter_share_holds_more() -> None:
    assert decided(SOUND, replace(default(), max_person_share=Fraction(1, 5))).released == {"T01"}
    assert codes(decided(SOUND, replace(default(), max_person_share=Fraction(1, 6)))) == {"T01": "DIS05"}
