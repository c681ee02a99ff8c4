"""A zip is inflated once, counted and looked at before anything reads it."""

from __future__ import annotations

import struct
import zipfile
from io import BytesIO

import pytest

from aftercare_docs.intake.archive import LIMITS, MEGABYTE, Limits, Refused, inspect, shown
from tests.books import book, packed, parts, sheet

GOOD = book({"Actions": sheet("")})


def refusal(data: bytes, limits: Limits = LIMITS) -> tuple[str, str]:
    with pytest.raises(Refused) as refused:
        inspect(data, "plan.xlsx", limits)
    return refused.value.found.code, str(refused.value.found)


def with_member(name: str, content: str | bytes, **attributes: int) -> bytes:
    held = BytesIO(GOOD)
    with zipfile.ZipFile(held, "a", zipfile.ZIP_DEFLATED) as archive:
        member = zipfile.ZipInfo(name)
        for attribute, value in attributes.items():
            setattr(member, attribute, value)
        archive.writestr(member, content)
    return held.getvalue()


def test_a_sound_archive_gives_its_parts_with_their_true_sizes() -> None:
    archive = inspect(GOOD, "plan.xlsx")
    assert set(archive.sizes) == set(parts({"Actions": sheet("")}))
    assert archive.sizes["xl/styles.xml"] == len(archive.open("xl/styles.xml").read())
    with pytest.raises(Refused):
        archive.open("xl/gone.xml")


@pytest.mark.parametrize("name", ["../x.xml", "xl/../../x.xml", "/etc/x.xml", "C:\\x.xml", "xl\\x.xml", "c:x.xml"])
def test_a_name_that_leads_elsewhere_is_refused(name: str) -> None:
    assert refusal(with_member(name, "<a/>"))[0] == "INP08"


def test_two_parts_with_one_name_are_refused_whatever_their_case() -> None:
    assert "two parts have one name" in refusal(packed([*parts({}).items(), ("XL/Workbook.XML", "<a/>")]))[1]


def test_a_link_to_another_file_is_refused() -> None:
    assert "link to another file" in refusal(with_member("xl/x.xml", "/etc/x", external_attr=0o120777 << 16))[1]


def test_a_part_encrypted_on_its_own_is_refused() -> None:
    data = bytearray(GOOD)
    central = data.index(b"PK\x01\x02")
    data[central + 8] |= 1
    assert "encrypted" in refusal(bytes(data))[1]


def test_unusual_packing_is_refused() -> None:
    assert "unusual way" in refusal(with_member("xl/x.xml", "<a/>", compress_type=zipfile.ZIP_BZIP2))[1]


def test_bytes_before_or_after_the_archive_are_refused() -> None:
    assert refusal(b"#!/bin/sh\n" + GOOD)[0] == "INP08"
    assert "after" in refusal(GOOD + b"more")[1]


def test_a_part_with_two_names_is_refused() -> None:
    data = GOOD.replace(b"xl/styles.xml", b"xl/stylus.xml", 1)
    assert "two names" in refusal(data)[1]


def test_parts_that_share_bytes_are_refused() -> None:
    data = bytearray(GOOD)
    first = data.index(b"PK\x01\x02")
    second = data.index(b"PK\x01\x02", first + 4)
    data[second + 42 : second + 46] = data[first + 42 : first + 46]
    assert refusal(bytes(data))[0] == "INP08"


def test_truncated_files_are_damaged_at_whatever_byte_they_end() -> None:
    for end in range(30, len(GOOD), 97):
        assert refusal(GOOD[:end])[0] in {"INP06", "INP08"}


def test_a_part_whose_bytes_were_changed_is_damaged() -> None:
    data = bytearray(GOOD)
    data[120] ^= 0xFF
    assert refusal(bytes(data))[0] == "INP06"


def test_sizes_are_counted_and_not_believed() -> None:
    data = bytearray(with_member("xl/x.xml", b"<a>" + b" " * 3 * MEGABYTE + b"</a>", compress_type=8))
    data[data.rindex(b"PK\x01\x02") + 24 :][:4] = struct.pack("<L", 10)
    assert refusal(bytes(data), Limits(ratio=100_000, member=MEGABYTE)) == (
        "INP07",
        "plan.xlsx: xl/x.xml: Stop INP07 the file is too large to read safely: more than 1 MB when unpacked",
    )


def test_a_part_far_larger_than_it_is_packed_is_refused() -> None:
    assert "packed" in refusal(with_member("xl/x.xml", b" " * 4 * MEGABYTE, compress_type=8))[1]


def test_too_many_parts_and_too_much_in_all_are_refused() -> None:
    assert "parts" in refusal(GOOD, Limits(members=3))[1]
    assert "unpacked" in refusal(GOOD, Limits(total=100))[1]


@pytest.mark.parametrize(
    "content",
    [
        b"<!DOCTYPE x><x/>",
        b"<?xml version='1.0'?><!doctype x [<!ENTITY a 'b'>]><x/>",
        b"<x>" + b"." * 262_140 + b"<!ENTITY a 'b'></x>",
        "<!DOCTYPE x><x/>".encode("utf-16"),
        "<!DOCTYPE x><x/>".encode("utf-16-le"),
        b"<?xml version='1.0' encoding='UTF-7'?><x/>",
    ],
)
def test_a_part_with_words_of_its_own_or_an_odd_encoding_is_refused(content: bytes) -> None:
    assert refusal(with_member("xl/hidden.bin", content))[0] == "INP09"


def test_a_byte_order_mark_does_no_harm() -> None:
    inspect(with_member("xl/x.xml", b"\xef\xbb\xbf<?xml version='1.0' encoding='UTF-8'?><x/>"), "plan.xlsx")


def test_a_hostile_name_is_printed_short_and_plain() -> None:
    assert shown("a\x1b[31m\n") == "a?[31m?"
    assert len(shown("x" * 5000)) == 80
