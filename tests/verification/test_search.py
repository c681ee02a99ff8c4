"""A term is found however its bytes are written."""

from __future__ import annotations

import base64
import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare_docs.findings import CellRef
from aftercare_docs.verification.search import Searcher, searcher
from aftercare_docs.vocabularies import RedactAction
from aftercare_docs.watchlist import Term, Watchlist

WORD = "Quillfeather"
FIND = Searcher(["quillfeather", "ada"])


@pytest.mark.parametrize(
    "data",
    [
        WORD.encode(),
        WORD.upper().encode(),
        WORD.encode("utf-16-le"),
        WORD.encode("utf-16-be"),
        WORD.encode("utf-32"),
        WORD.encode().hex().encode(),
        WORD.encode().hex().upper().encode(),
        base64.b64encode(WORD.encode()),
        base64.b64encode(b"x" + WORD.encode()),
        base64.b64encode(b"xy" + WORD.encode()),
        base64.urlsafe_b64encode(b"\xff\xfe>" + WORD.encode()),
        base64.b64encode(WORD.encode("utf-16-le")),
        base64.b64encode(base64.b64encode(WORD.encode())),
        "".join(f"&#{ord(c)};" for c in WORD).encode(),
        "".join(f"&#x{ord(c):x};" for c in WORD).encode(),
        "".join(f"%{ord(c):02X}" for c in WORD).encode(),
        "".join(f"\\{ord(c):03o}" for c in WORD).encode(),
        "".join(f"\\u{ord(c):04x}" for c in WORD).encode(),
        "".join(f"_x{ord(c):04X}_" for c in WORD).encode(),
        zlib.compress(WORD.encode()),
        gzip.compress(WORD.encode(), mtime=0),
        base64.b64encode(zlib.compress(WORD.encode() * 3)),
    ],
)
def test_a_term_is_found_in_every_writing(data: bytes) -> None:
    assert FIND.in_bytes(data)
    assert FIND.in_bytes(b"<w:t>something before</w:t> " + data + b" something after") or data[:1] in {b"x", b"\x1f"}


def test_a_letter_beyond_ascii_is_found_in_its_encodings() -> None:
    find = Searcher(["zoë"])
    for encoding in ("utf-8", "utf-16-le", "utf-16-be", "latin-1"):
        assert find.in_bytes("We thank Zoë for everything that she did.".encode(encoding))


def test_a_short_term_counts_as_a_word_only() -> None:
    assert FIND.in_bytes(b"Ada and others")
    assert not FIND.in_bytes(b"Canada")


def test_a_long_term_counts_inside_a_word_too() -> None:
    assert FIND.in_bytes(b"QuillfeatherPlan2")


def test_ordinary_bytes_hold_no_term() -> None:
    assert not FIND.in_bytes(bytes(range(256)) * 50)
    assert not Searcher([]).in_bytes(WORD.encode())


@given(st.binary(max_size=300))
def test_no_bytes_make_it_fail(data: bytes) -> None:
    FIND.in_bytes(data)


def test_a_term_that_only_warns_does_not_refuse_a_file() -> None:
    term = Term(WORD, "Name", CellRef("Identities", 2, "B"), action=RedactAction.WARN)
    assert not searcher(Watchlist([term])).in_text(f"Ask {WORD}.")


def test_a_watchlist_is_looked_for_in_text_as_it_looks_itself() -> None:
    find = searcher(Watchlist([Term(f"Ada {WORD}", "Name", CellRef("Identities", 2, "B"))]))
    assert find.in_text(f"ADA  {WORD.upper()} came")
    assert not find.in_text("Thank you.")


def test_without_a_watchlist_nothing_is_found() -> None:
    assert not searcher(None).in_text(WORD)
