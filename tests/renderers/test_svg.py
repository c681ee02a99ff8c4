"""A drawing becomes what a reader would see of it, and cannot do anything else."""

from __future__ import annotations

import pytest

from aftercare_docs.renderers.failure import CannotRender
from aftercare_docs.renderers.svg import drawn

RECTANGLE = b'<rect width="300" height="100" fill="#7A1F5C"/>'
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100">' + RECTANGLE + b"</svg>"


def test_it_is_cut_to_what_is_drawn_in_its_own_shape_and_colour() -> None:
    seen = drawn(SVG)
    assert seen.width / seen.height == pytest.approx(3, rel=0.02)
    assert seen.getpixel((seen.width // 2, seen.height // 2)) == (0x7A, 0x1F, 0x5C)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no drawing",
        SVG[:60],
        SVG.replace(b"rect", b"g"),
        SVG.replace(b"<rect", b'<image href="file:///etc/hostname" width="9" height="9"/><rect'),
        b'<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + SVG,
        SVG.replace(b"<rect", b"<use href='#a'/>" * 50 + b"<rect"),
    ],
)
def test_what_is_no_plain_drawing_is_refused(content: bytes) -> None:
    with pytest.raises(CannotRender):
        drawn(content)
