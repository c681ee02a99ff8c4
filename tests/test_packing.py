"""The same parts always give the same bytes."""

from __future__ import annotations

import zipfile
from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st

from aftercare_docs.packing import FIRST, canonical_zip, parts_of

PARTS = {"xl/workbook.xml": b"<workbook/>", FIRST: b"<Types/>", "docProps/core.xml": b"<core/>"}


def test_the_order_in_which_parts_were_made_does_not_show() -> None:
    assert canonical_zip(PARTS) == canonical_zip(dict(reversed(PARTS.items())))


def test_content_types_come_first_and_nothing_tells_when_or_where_it_was_packed() -> None:
    with zipfile.ZipFile(BytesIO(canonical_zip(PARTS))) as package:
        entries = package.infolist()
        assert package.comment == b""
    assert [entry.filename for entry in entries] == [FIRST, "docProps/core.xml", "xl/workbook.xml"]
    for entry in entries:
        assert (entry.date_time, entry.create_system) == ((1980, 1, 1, 0, 0, 0), 3)
        assert (entry.comment, entry.extra) == (b"", b"")


@given(st.dictionaries(st.text("abcdefgh/", min_size=1, max_size=12), st.binary(max_size=200), max_size=6))
def test_what_is_packed_comes_out_again(parts: dict[str, bytes]) -> None:
    assert parts_of(canonical_zip(parts)) == parts
