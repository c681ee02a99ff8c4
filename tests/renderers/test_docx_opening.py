"""A template that is damaged, that acts, or that holds text where nobody looks is refused at the part."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aftercare_docs.renderers.docx_opening import MOST_MARKUP, problems
from aftercare_docs.resources import template_folder
from tests.books import packed
from tests.renderers.templates import template
from tests.verification.mutations.base import linked
from tests.verification.samples import OFFICE, WORD, unzipped

Parts = dict[str, bytes]
RELS = "word/_rels/document.xml.rels"
TYPES = "[Content_Types].xml"
GOOD = unzipped(template("{{ d.text }}"))


def found(content: bytes) -> list[tuple[str, str]]:
    return [(f.code, str(f.at).removeprefix("t.docx").removeprefix(": ")) for f in problems("t.docx", content)]


def changed(parts: Parts) -> bytes:
    return packed(dict(parts))


@pytest.mark.parametrize("path", sorted(template_folder().glob("*.docx")), ids=lambda path: path.name)
def test_every_template_that_we_ship_is_sound(path: object) -> None:
    assert found(path.read_bytes()) == []  # type: ignore[attr-defined]


def without(name: str) -> Parts:
    return {part: content for part, content in GOOD.items() if part != name}


def renamed(old: str, new: str) -> Parts:
    """A part under another name, and what points to it changed with it."""
    moved = {new if part == old else part: content for part, content in GOOD.items()}
    short = (old.removeprefix("word/"), new.removeprefix("word/"))
    return {
        part: content.replace(old.encode(), new.encode()).replace(b'"' + short[0].encode(), b'"' + short[1].encode())
        if part in {TYPES, RELS}
        else content
        for part, content in moved.items()
    }


DAMAGED: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "no file at all": (lambda: b"", "TPL07", ""),
    "a text file": (lambda: b"Dear colleague", "TPL07", ""),
    "half a file": (lambda: changed(GOOD)[:900], "TPL07", ""),
    "a changed byte": (lambda: _flipped(changed(GOOD)), "TPL07", TYPES),
    "bytes after its end": (lambda: changed(GOOD) + b"more", "TPL06", ""),
    "no document": (lambda: changed(without("word/document.xml")), "TPL07", ""),
    "no styles": (lambda: changed(without("word/styles.xml")), "TPL07", "word/styles.xml"),
    "a header that is not there": (lambda: changed(without("word/header1.xml")), "TPL07", "word/header1.xml"),
    "broken markup": (
        lambda: changed(GOOD | {"word/numbering.xml": b"<w:numbering>"}),
        "TPL07",
        "word/numbering.xml",
    ),
    "a document type": (lambda: changed(GOOD | {"word/styles.xml": b"<!DOCTYPE x><x/>"}), "TPL07", "word/styles.xml"),
    "a flood of markup": (
        lambda: changed(GOOD | {"word/styles.xml": b"<a>" + b"<b/>" * (MOST_MARKUP // 4) + b"</a>"}),
        "TPL07",
        "word/styles.xml",
    ),
    "a header under another name": (
        lambda: changed(renamed("word/header1.xml", "word/evil.xml")),
        "TPL07",
        "word/evil.xml",
    ),
    "markup that is not called so": (
        lambda: changed(
            GOOD
            | {
                "word/notes.bin": b"<a/>",
                TYPES: GOOD[TYPES].replace(
                    b"</Types>",
                    f'<Override PartName="/word/notes.bin" ContentType="{WORD}.footnotes+xml"/></Types>'.encode(),
                ),
            }
        ),
        "TPL07",
        "word/notes.bin",
    ),
    "a template from elsewhere": (
        lambda: changed(
            linked(
                GOOD,
                "word/_rels/settings.xml.rels",
                f"{OFFICE}/attachedTemplate",
                "https://x.example/a.dotm",
                mode=' TargetMode="External"',
            )
        ),
        "TPL08",
        "word/settings.xml",
    ),
    "another document to take in": (
        lambda: changed(linked(GOOD, RELS, f"{OFFICE}/aFChunk", "styles.xml")),
        "TPL08",
        "word/document.xml",
    ),
    "a picture from elsewhere": (
        lambda: changed(
            linked(GOOD, RELS, f"{OFFICE}/image", "https://x.example/a.png", mode=' TargetMode="External"')
        ),
        "TPL08",
        "word/document.xml",
    ),
    "properties that are called something else": (
        lambda: changed(GOOD | {"_rels/.rels": GOOD["_rels/.rels"].replace(b"core-properties", b"thing")}),
        "TPL07",
        "docProps/core.xml",
    ),
    "macros": (
        lambda: changed(GOOD | {TYPES: GOOD[TYPES].replace(b"document.main+xml", b"document.macroEnabled.main+xml")}),
        "TPL08",
        "word/document.xml",
    ),
}


def _flipped(content: bytes) -> bytes:
    return content[:50] + bytes([content[50] ^ 0xFF]) + content[51:]


@pytest.mark.parametrize("what", DAMAGED)
def test_a_template_that_cannot_be_trusted_is_refused_at_its_part(what: str) -> None:
    content, code, place = DAMAGED[what]
    assert found(content()) == [(code, place)]


def test_what_is_found_is_said_for_somebody_who_restyles_templates() -> None:
    (finding,) = problems("t.docx", b"PK" + b"x" * 80)
    assert finding.message == "the template cannot be used: its table of contents is damaged or incomplete"
    assert "Open it in Word" in finding.entry.help
