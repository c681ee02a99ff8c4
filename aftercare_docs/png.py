"""Pictures written as PNG with nothing in them but their dots: the same dots always give the same bytes.

A size, a palette and rows of dots go in, each row behind the nought that a PNG wants there; bytes come out. Knows
nothing of what a picture shows.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable

DOTS = 300
"""To the inch: as fine as an office prints."""
METRE = round(DOTS / 0.0254)
SIGNATURE = b"\x89PNG\r\n\x1a\n"


def written(width: int, height: int, palette: Iterable[bytes], rows: bytes) -> bytes:
    """The picture. ``palette`` holds three bytes for each colour that a dot may have."""
    chunks = (
        (b"IHDR", struct.pack(">2I5B", width, height, 8, 3, 0, 0, 0)),
        (b"PLTE", b"".join(palette)),
        (b"pHYs", struct.pack(">2IB", METRE, METRE, 1)),
        (b"IDAT", zlib.compress(rows, 4)),
        (b"IEND", b""),
    )
    return SIGNATURE + b"".join(_chunk(kind, data) for kind, data in chunks)


def dots(picture: bytes) -> bytes:
    """The dots of a picture that was written here, row by row, three bytes to a dot; nothing for any other file."""
    chunks, at = dict[bytes, bytes](), len(SIGNATURE)
    while picture.startswith(SIGNATURE) and at + 8 <= len(picture):
        size, kind = struct.unpack_from(">I4s", picture, at)
        chunks[kind] = picture[at + 8 : at + 8 + size]
        at += 12 + size
    if set(chunks) != {b"IHDR", b"PLTE", b"pHYs", b"IDAT", b"IEND"}:
        return b""
    width, palette = struct.unpack_from(">I", chunks[b"IHDR"])[0], chunks[b"PLTE"]
    rows = zlib.decompress(chunks[b"IDAT"])
    colours = [palette[n : n + 3] for n in range(0, len(palette), 3)]
    starts = range(1, len(rows), width + 1)
    return b"".join(colours[dot] for start in starts for dot in rows[start : start + width])


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
