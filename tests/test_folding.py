"""Text is folded to one form, and every folded letter leads back to where it stood."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare_docs.folding import fold, squash


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ÉCOLE", "ecole"),
        ("e\u0301", "e"),
        ("a\u200bb\u00adc\ufeffd", "abcd"),
        ("Straße Æsop œuvre", "strasse aesop oeuvre"),
        ("‘it’s’ — “so”", "'it's' - \"so\""),
        ("non\u2011breaking\u00a0space", "non-breaking space"),
        ("Кеrran", "kerran"),
        ("ﬁne ＡＢ Ⅳ", "fine ab iv"),
        ("Łódź Søren Đorđe İzmir", "lodz soren dorde izmir"),
    ],
)
def test_what_looks_alike_is_compared_alike(text: str, folded: str) -> None:
    assert fold(text).text == folded


def test_a_capital_outlives_the_folding_of_its_accent() -> None:
    assert fold("Émile à İzmir").cased == "Emile a Izmir"


@given(st.text(max_size=50))
def test_every_folded_letter_leads_into_the_original(text: str) -> None:
    folded = fold(text)
    places = [folded.offset(i) for i in range(len(folded.text))]
    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places)
    assert len(folded.cased) == len(folded.text)


@given(st.text("aé\u200bßﬁ b", max_size=30), st.text("aé\u200bßﬁ b", max_size=30))
def test_a_span_covers_what_was_found(before: str, after: str) -> None:
    folded = fold(f"{before}ZORK{after}")
    place = folded.text.index("zork")
    start, end = folded.span(place, place + 4)
    assert folded.original[start:end].startswith("ZORK")


def test_squashing_keeps_letters_and_figures_alone() -> None:
    assert squash(" LCS-004 8219 ") == "lcs0048219"
