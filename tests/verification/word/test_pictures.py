"""A picture is one that was composed, where it was composed, or it is named."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from aftercare_docs.findings import CellRef
from aftercare_docs.verification import verify
from aftercare_docs.watchlist import Term, Watchlist
from tests.verification import samples
from tests.verification.samples import WORD_EXPECTED, png, unzipped, zipped

IMAGE = "word/media/image1.png"
KNOWN = {"Two lanes.", sha256(png()).hexdigest()}


def codes(content: bytes, known: set[str]) -> list[str]:
    return [found.code for found in verify("a.docx", content, None, None, known) if "picture" in str(found)]


def test_a_picture_of_ours_is_known_again_in_a_file_that_came_back() -> None:
    assert codes(samples.word(), KNOWN) == []
    assert codes(samples.word(), {"Two lanes."}) == ["FIL34"]


def test_another_picture_is_named_by_its_place_and_said_to_differ() -> None:
    content = zipped({**unzipped(samples.word()), IMAGE: png(shade=b"\x7f")})
    (found,) = verify("a.docx", content, None, WORD_EXPECTED)
    assert (found.code, found.facts["what"], str(found.at)) == ("FIL50", "another picture", "a.docx: picture 1")


def test_a_missing_picture_is_counted() -> None:
    more = replace(WORD_EXPECTED, pictures=WORD_EXPECTED.pictures * 2)
    (found,) = verify("a.docx", samples.word(), None, more)
    assert found.facts["what"] == "1 pictures where there should be 2"


def test_what_is_drawn_in_letters_is_searched_like_any_text() -> None:
    drawn = replace(WORD_EXPECTED.pictures[0], said=("Zquorvexis, Team",))
    terms = Watchlist([Term("Zquorvexis", "Name", CellRef("Identities", 2, "B"))])
    found = verify("a.docx", samples.word(), terms, replace(WORD_EXPECTED, pictures=(drawn,)))
    assert [each.code for each in found] == ["FIL60"]
