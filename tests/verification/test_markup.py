"""XML is data: nothing declared, nothing fetched, nothing expanded."""

from __future__ import annotations

import pytest

from aftercare_docs.verification.markup import Malformed, parse, short

BOMB = b'<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;">]><a>&d;</a>'


@pytest.mark.parametrize(
    "data", [BOMB, BOMB.decode().encode("utf-16"), b'<!DOCTYPE a SYSTEM "http://a.example/">\n<a/>']
)
def test_a_part_that_declares_something_is_refused_before_it_is_parsed(data: bytes) -> None:
    with pytest.raises(Malformed) as refused:
        parse(data)
    assert refused.value.declared


@pytest.mark.parametrize(
    "data",
    [b"", b"hello", b"<a>", b"<a></b>", b"<a>\x00</a>", b"<a/>trailing", b'<?xml version="1.0" encoding="utf-7"?><a/>'],
)
def test_what_is_not_well_formed_is_refused(data: bytes) -> None:
    with pytest.raises(Malformed) as refused:
        parse(data)
    assert not refused.value.declared


@pytest.mark.parametrize(
    "data", [b"<a>b</a>", b"\xef\xbb\xbf<a>b</a>", '<?xml version="1.0" encoding="UTF-16"?><a>b</a>'.encode("utf-16")]
)
def test_plain_parts_are_read_in_the_encodings_of_the_format(data: bytes) -> None:
    assert parse(data).text == "b"


def test_names_are_said_as_people_who_know_the_format_say_them() -> None:
    assert short("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p") == "w:p"
    assert short("{http://purl.oclc.org/ooxml/wordprocessingml/main}p") == "w:p"
    assert short("{urn:mine}p") == "?:p"
    assert short("p") == "p"
