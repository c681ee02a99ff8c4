"""Small Word templates for the tests of the Word renderer, made of the same pieces as the real ones."""

from __future__ import annotations

from dataclasses import dataclass

from aftercare_docs.documents.base import Front, Stamp
from tests.word.kit import Page, p, package, tag

STAMP = Stamp(True, "1.0", "OFFICIAL", "Partnership", "0000-0000-0000-0000")
FRONT = Front("A note", "Wexmoor SCP", "Wexmoor SCP", "Wexmoor 2026", "The team", "us@wexmoor.example", "October 2026")


@dataclass(frozen=True, slots=True)
class Row:
    what: str
    detail: str


@dataclass(frozen=True, slots=True)
class Note:
    front: Front
    text: str
    rows: tuple[Row, ...]

    @property
    def short(self) -> str:
        return self.text[:3]


NOTE = Note(FRONT, "Smith & Co <b>x</b> end", (Row("one", "first"), Row("two", "second")))


def template(*paragraphs: str, header: str = "") -> bytes:
    """A template with this body; a plain string becomes a paragraph."""
    body = "".join(text if text.startswith("<w:") else p("Normal", text) for text in paragraphs)
    return package("A note", body, (p("header", header or "{{ d.front.title }}"), p("footer", "Foot")), Page())


def steer(text: str) -> str:
    return tag(text)
