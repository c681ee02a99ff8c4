"""Pages are a grammar far narrower than HTML."""

from __future__ import annotations

import pytest

from aftercare_docs.expected import Expected
from aftercare_docs.verification import verify
from tests.verification import samples

PAGE, EXPECTED = samples.html()


def test_the_product_s_own_page_passes() -> None:
    assert verify("note.html", PAGE, None, EXPECTED) == []


def test_a_page_in_another_encoding_cannot_be_read() -> None:
    assert [f.code for f in verify("note.html", b"\xff\xfe<", None, EXPECTED)] == ["FIL01"]


@pytest.mark.parametrize("text", ["<a", "<<<<", "<!---->", "<p class=x>", "<p", "&#0;", "</p></p></p>", ""])
def test_broken_pages_are_refused_and_never_raise(text: str) -> None:
    assert verify("note.html", text.encode(), None, EXPECTED)


def test_a_block_that_differs_is_named_by_its_number() -> None:
    other = Expected(EXPECTED.properties, (EXPECTED.text[0], "Another", *EXPECTED.text[2:]), also=EXPECTED.also)
    found = [f for f in verify("note.html", PAGE, None, other) if f.code == "FIL50"]
    assert [f.at.part for f in found if hasattr(f.at, "part")] == ["block 2"]
