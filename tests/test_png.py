"""A picture of ours is a PNG that others can read, and holds nothing but its dots."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from aftercare_docs.png import dots, written
from aftercare_docs.verification.images import carried

PALETTE = (b"\xff\xff\xff", b"\x1d\x5c\x66")


def test_another_program_reads_what_was_written() -> None:
    made = written(3, 2, PALETTE, b"\0\0\1\0" + b"\0\1\0\1")
    seen = Image.open(BytesIO(made)).convert("RGB")
    assert seen.size == (3, 2)
    dark = [seen.getpixel((x, y)) != (255, 255, 255) for y in range(2) for x in range(3)]
    assert dark == [False, True, False, True, False, True]


def test_nothing_is_beside_the_dots_and_the_same_dots_are_the_same_bytes() -> None:
    made = written(1, 1, PALETTE, b"\0\1")
    assert list(carried(made)) == []
    assert made == written(1, 1, PALETTE, b"\0\1")


def test_the_dots_come_back_out_and_nothing_comes_out_of_any_other_file() -> None:
    assert dots(written(2, 1, PALETTE, b"\0\1\0")) == PALETTE[1] + PALETTE[0]
    for other in (b"", b"\x89PNG\r\n\x1a\n", b"no picture", written(1, 1, PALETTE, b"\0\1")[:40]):
        assert dots(other) == b""
