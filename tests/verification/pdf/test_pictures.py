"""A picture in a PDF is the one that was composed, dot for dot, and can be seen."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from io import BytesIO

import pikepdf
import pytest

from aftercare_docs.documents import themes_note
from aftercare_docs.expected import Expected
from aftercare_docs.findings import stops
from aftercare_docs.png import dots
from aftercare_docs.renderers import pdf
from aftercare_docs.theme import wearing
from aftercare_docs.verification import verify
from tests.releases import MINIMAL
from tests.renderers.logos import HEIGHT, WIDTH, crest, with_logo
from tests.renderers.templates import STAMP


@cache
def illustrated() -> tuple[bytes, Expected]:
    note, spec = themes_note.compose(MINIMAL), themes_note.FILES[0]
    with wearing(with_logo()):
        return pdf.render(note, STAMP, spec), pdf.expected(note, STAMP, spec)


def image(opened: pikepdf.Pdf) -> pikepdf.Object:
    return opened.pages[0].obj["/Resources"]["/XObject"]["/PICTUR"]


def drawn(opened: pikepdf.Pdf, old: bytes, new: bytes) -> None:
    content = opened.pages[0].obj["/Contents"]
    before = content.read_bytes()
    assert old in before
    content.write(before.replace(old, new, 1))


def swap(opened: pikepdf.Pdf) -> None:
    image(opened).write(bytes(WIDTH * HEIGHT * 3))


def twice(opened: pikepdf.Pdf) -> None:
    drawn(opened, b"/PICTUR Do", b"/PICTUR Do /PICTUR Do")


def gone(opened: pikepdf.Pdf) -> None:
    drawn(opened, b"/PICTUR Do", b"")


def flat(opened: pikepdf.Pdf) -> None:
    drawn(opened, b"/PICTUR Do", b"q 0.001 0 0 0.001 0 0 cm /PICTUR Do Q")


def away(opened: pikepdf.Pdf) -> None:
    drawn(opened, b"/PICTUR Do", b"q 1 0 0 1 -900 0 cm /PICTUR Do Q")


def described(opened: pikepdf.Pdf) -> None:
    for item in opened.objects:
        if isinstance(item, pikepdf.Dictionary) and "/Alt" in item:
            item["/Alt"] = pikepdf.String("Zquorvexis")


def masked(opened: pikepdf.Pdf) -> None:
    image(opened)["/SMask"] = opened.make_stream(b"Zquorvexis")


def commented(opened: pikepdf.Pdf) -> None:
    image(opened)["/Metadata"] = opened.make_stream(b"Zquorvexis")


def test_the_logo_of_the_house_is_in_it_dot_for_dot_and_the_gate_agrees() -> None:
    content, expected = illustrated()
    assert not stops(verify("note.pdf", content, None, expected))
    with pikepdf.open(BytesIO(content)) as opened:
        assert image(opened).read_bytes() == dots(crest())
    dotted = expected.pictures[0].dots
    known = {expected.pictures[0].alt, dotted, *expected.properties.values(), *expected.text}
    assert not [f for f in verify("note.pdf", content, None, None, known) if "picture" in str(f)]
    assert "FIL34" in [f.code for f in verify("note.pdf", content, None, None, known - {dotted})]


@pytest.mark.parametrize("change", [swap, twice, gone, flat, away, described, masked, commented])
def test_any_other_picture_or_place_or_words_for_it_are_refused(change: Callable[[pikepdf.Pdf], None]) -> None:
    content, expected = illustrated()
    saved = BytesIO()
    with pikepdf.open(BytesIO(content)) as opened:
        change(opened)
        opened.save(saved, deterministic_id=True)
    found = verify("note.pdf", saved.getvalue(), None, expected)
    assert stops([f for f in found if "picture" in str(f) or f.code in {"FIL70", "FIL76"}])
