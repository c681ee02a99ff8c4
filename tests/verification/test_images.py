"""Pictures carry more than pixels."""

from __future__ import annotations

import struct

import pytest

from aftercare_docs.verification.images import alone, carried
from tests.verification.samples import png

SCAN = b"\xff\xda\x00\x02pixels\xff\x00more\xff\xd0\xff\xd9"
PLAIN = b"\xff\xd8\xff\xe0\x00\x04JF" + SCAN


def segment(marker: int, data: bytes) -> bytes:
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(data) + 2) + data


@pytest.mark.parametrize("data", [png(), PLAIN, b"no picture at all", b""])
def test_pixels_alone_are_nothing_to_report(data: bytes) -> None:
    assert list(carried(data)) == []


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (png(b"Somebody"), "picture text"),
        (png() + b"more", "bytes after the picture"),
        (b"\xff\xd8" + segment(0xE1, b"Exif\0\0II") + SCAN, "EXIF"),
        (b"\xff\xd8" + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0") + SCAN, "XMP"),
        (b"\xff\xd8" + segment(0xFE, b"a comment") + SCAN, "picture text"),
        (b"\xff\xd8" + segment(0xED, b"Photoshop 3.0") + SCAN, "picture text"),
        (PLAIN + b"more", "bytes after the picture"),
        (b"\xff\xd8\xff", "broken picture"),
    ],
)
def test_what_is_beside_the_pixels_is_named(data: bytes, what: str) -> None:
    assert list(carried(data)) == [what]
    assert [finding.code for finding in alone("a.jpg", data)] == ["FIL34"]
