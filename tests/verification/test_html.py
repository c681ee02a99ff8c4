"""Pages are a grammar far narrower than HTML."""

from __future__ import annotations

from base64 import b64encode

import pytest

from aftercare_docs.documents import themes_note
from aftercare_docs.expected import Expected
from aftercare_docs.findings import stops
from aftercare_docs.renderers import html
from aftercare_docs.theme import wearing
from aftercare_docs.verification import verify
from tests.releases import FULL
from tests.renderers.logos import crest, with_logo
from tests.renderers.templates import STAMP
from tests.verification import samples

PAGE, EXPECTED = samples.html()


def test_the_product_s_own_page_passes() -> None:
    assert verify("note.html", PAGE, None, EXPECTED) == []


def test_a_page_in_another_encoding_cannot_be_read() -> None:
    assert [f.code for f in verify("note.html", b"\xff\xfe<", None, EXPECTED)] == ["FIL01"]


@pytest.mark.parametrize("text", ["<a", "<<<<", "<!---->", "<p class=x>", "<p", "&#0;", "</p></p></p>", ""])
def test_broken_pages_are_refused_and_never_raise(text: str) -> None:
    assert verify("note.html", text.encode(), None, EXPECTED)


def test_a_block_that_differs_is_named_by_its_number() -> None:
    other = Expected(EXPECTED.properties, (EXPECTED.text[0], "Another", *EXPECTED.text[2:]), also=EXPECTED.also)
    found = [f for f in verify("note.html", PAGE, None, other) if f.code == "FIL50"]
    assert [f.at.part for f in found if hasattr(f.at, "part")] == ["block 2"]


def illustrated() -> tuple[bytes, Expected]:
    note, spec = themes_note.compose(FULL), themes_note.FILES[1]
    with wearing(with_logo()):
        return html.render(note, STAMP, spec), html.expected(note, STAMP, spec)


def test_the_logo_of_the_house_stands_in_the_page_itself() -> None:
    content, expected = illustrated()
    assert not stops(verify("note.html", content, None, expected))
    assert html.address(expected.pictures[0]).encode() in content
    assert b"img-src data:" in content


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("data:image/png;base64,", "https://crests.example/a.png?"),
        ("data:image/png;base64,", "data:image/svg+xml;base64,"),
        ('alt="Logo of', 'alt="Logo, drawn by Zquorvexis, of'),
        ('<img src="', '<img title="Zquorvexis" src="'),
        ('<div><img src="', '<div><img src="data:image/png;base64,AAAA" alt=""><img src="'),
        (b64encode(crest()).decode(), b64encode(crest(0)).decode()),
        (b64encode(crest()).decode(), b64encode(crest() + b"Zquorvexis").decode()),
    ],
)
def test_any_other_picture_or_words_for_it_are_refused(old: str, new: str) -> None:
    content, expected = illustrated()
    changed = content.decode().replace(old, new, 1).encode()
    assert changed != content
    assert stops(verify("note.html", changed, None, expected))
    known = {expected.pictures[0].alt, expected.pictures[0].digest, *expected.properties.values(), *expected.text}
    assert not [f for f in verify("note.html", content, None, None, known) if f.code in {"FIL34", "FIL17"}]
    assert stops(verify("note.html", changed, None, None, known))
