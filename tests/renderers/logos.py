"""The product's own house with a logo, for the tests of what a logo does to a file."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.png import written
from aftercare_docs.theme import Logo, Theme, product

WIDTH, HEIGHT = 300, 100
PALETTE = (b"\xff\xff\xff", b"\x1d\x5c\x66")


def crest(shade: int = 1) -> bytes:
    """A picture of our own making: a bar across, or plain white for another."""
    rows = b"".join(b"\0" + bytes([shade if 30 < y < 70 else 0]) * WIDTH for y in range(HEIGHT))
    return written(WIDTH, HEIGHT, PALETTE, rows)


def with_logo() -> Theme:
    return replace(product(), logo=Logo(crest(), 25.4, 8.5))
