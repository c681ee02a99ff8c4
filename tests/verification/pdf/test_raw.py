"""Every byte belongs to an object."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare_docs.verification.pdf.raw import USUAL, _one_object, check
from tests.verification import samples
from tests.verification.mutations.pdf import rewritten

CONTENT = samples.pdf()


def test_the_product_s_own_file_is_tidy_and_so_is_one_written_plainly() -> None:
    assert check("a.pdf", CONTENT) == []
    assert check("a.pdf", rewritten(CONTENT)) == []


@pytest.mark.parametrize("junk", [b"x", b"% a comment\n", b"(text)\n", b"<</A 1>>\n", b"\0"])
def test_anything_between_two_objects_is_noticed(junk: bytes) -> None:
    assert [found[0] for found in check("a.pdf", rewritten(CONTENT, junk))] == ["FIL11"]


@given(st.binary(min_size=1, max_size=20).filter(lambda junk: junk.strip(b"\0\t\n\x0c\r \x0b")))
def test_anything_behind_the_end_is_noticed(junk: bytes) -> None:
    assert check("a.pdf", CONTENT + junk)


TOKENS = [b"<<", b">>", b"[", b"]", b"/A", b"/", b"<0a>", b"<", b"1 0 R", b"true", b"(x)", b"(a(b))", b" ", b"%c", b"x"]


@given(st.lists(st.sampled_from(TOKENS), max_size=8).map(b"".join))
def test_what_is_known_at_a_glance_is_what_reading_it_says(inside: bytes) -> None:
    piece = b"<<" + inside + b">>"
    with pytest.MonkeyPatch.context() as patch:
        glance = USUAL.fullmatch(piece) is not None
        patch.setattr("aftercare_docs.verification.pdf.raw.USUAL", re.compile(rb"(?!)"))
        assert not glance or _one_object(piece)


def test_an_earlier_version_is_noticed() -> None:
    assert "FIL75" in {found[0] for found in check("a.pdf", CONTENT + CONTENT)}
