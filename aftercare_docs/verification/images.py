"""What a picture carries beside its pixels: a picture's bytes go in, the names of what it carries come out."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification.reading import Reading

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8"
NEEDED_CHUNKS = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"sRGB", b"gAMA", b"cHRM", b"pHYs", b"sBIT", b"bKGD"}
NEEDED_SEGMENTS = {*range(0xC0, 0xD0), *range(0xD0, 0xD8), 0xDA, 0xDB, 0xDD, 0xE0, 0xEE} - {0xC8, 0xCC}


def check(reading: Reading) -> list[Finding]:
    """Every picture inside an office file."""
    return [
        Finding("FIL34", reading.at(member.name), {"carrier": what})
        for member in reading.archive.members
        for what in dict.fromkeys(carried(member.data))
    ]


def alone(name: str, content: bytes) -> list[Finding]:
    """A picture that is a file of its own."""
    return [Finding("FIL34", PartRef(name), {"carrier": what}) for what in dict.fromkeys(carried(content))]


def carried(data: bytes) -> Iterator[str]:
    """The names of what is not pixels; nothing for bytes that are not a picture we know."""
    try:
        if data.startswith(PNG):
            yield from _png(data)
        elif data.startswith(JPEG):
            yield from _jpeg(data)
    except (struct.error, IndexError):
        yield "broken picture"


def _png(data: bytes) -> Iterator[str]:
    at = len(PNG)
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        if kind not in NEEDED_CHUNKS:
            yield "EXIF" if kind == b"eXIf" else "picture text"
        at += 12 + size
        if kind == b"IEND" and at != len(data):
            yield "bytes after the picture"
            return


def _jpeg(data: bytes) -> Iterator[str]:
    at = 2
    while at < len(data):
        marker = data[at + 1]
        if data[at] != 0xFF:
            yield "broken picture"
            return
        if marker == 0xD9:
            if at + 2 != len(data):
                yield "bytes after the picture"
            return
        size = struct.unpack_from(">H", data, at + 2)[0]
        segment = data[at + 4 : at + 2 + size]
        if marker == 0xE1:
            yield "EXIF" if segment.startswith(b"Exif") else "XMP"
        elif marker not in NEEDED_SEGMENTS:
            yield "picture text"
        at += 2 + size
        if marker == 0xDA:
            at = _after_scan(data, at)


def _after_scan(data: bytes, at: int) -> int:
    """The next marker that ends the compressed pixels."""
    while at + 1 < len(data):
        at = data.find(b"\xff", at)
        if at < 0:
            return len(data)
        if data[at + 1] != 0 and not 0xD0 <= data[at + 1] <= 0xD7:
            return at
        at += 2
    return len(data)
