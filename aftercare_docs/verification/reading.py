"""A finished file as every question about it sees it: its parts, its place names, and what is accounted for."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from lxml import etree

from aftercare_docs.expected import Expected
from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.resources import template_folder
from aftercare_docs.verification.allowed import Allowed, names
from aftercare_docs.verification.archive import Archive
from aftercare_docs.verification.archive import read as read_archive
from aftercare_docs.verification.search import Searcher
from aftercare_docs.words import words

Beside = Callable[[Any], Iterable[Finding]]


Recalls = Callable[[str], Iterable[str]]


def nothing_recalled(text: str) -> Iterable[str]:
    """There is no source to compare with."""
    return ()


def nothing_else(opened: object) -> Iterable[Finding]:
    """Ask nothing besides."""
    return ()


@dataclass(frozen=True, slots=True)
class Case:
    """One file before the gate, and what is known about it. ``name`` is as a finding may say it.

    ``beside`` is asked what else it finds in the file while that is taken apart: a ``story.Document``, a ``Book``, a
    ``pdf.Opened``, an ``html.Page`` or a ``calendar.Calendar``. ``recalls`` is asked, of each text that was not
    composed, by which rules it repeats a source.
    """

    name: str
    content: bytes
    searcher: Searcher
    expected: Expected | None = None
    known: Collection[str] = ()
    beside: Beside = nothing_else
    recalls: Recalls = nothing_recalled


@dataclass(frozen=True, slots=True)
class Link:
    """A relationship: from which part, of which type (its last word), where to, and whether out of the file."""

    source: str
    id: str
    type: str
    target: str
    outside: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """An office file taken apart once.

    ``parts`` holds every XML part that could be read; ``spoken`` fills with words that are printed or read aloud
    without standing in a cell or a paragraph.
    """

    name: str
    format: str
    archive: Archive
    allowed: Allowed
    searcher: Searcher
    expected: Expected | None
    accounted: Accounted
    known: frozenset[str]
    parts: Mapping[str, etree._Element]
    types: Mapping[str, str]
    links: tuple[Link, ...]
    titles: dict[str, str] = field(default_factory=dict)
    spoken: list[str] = field(default_factory=list)

    def part_name(self, part: str) -> str:
        """A part as a finding may name it: by name where documents have such parts, else by its number."""
        if part in self.titles:
            return self.titles[part]
        if self.allowed.kind(part) or part in STANDARD:
            return part
        number = next((m.number for m in self.archive.members if m.name == part), 0)
        return f"member {number}"

    def at(self, part: str = "", place: str = "") -> PartRef:
        where = self.part_name(part) if part else ""
        return PartRef(self.name, ", ".join(p for p in (where, place) if p))

    def of_kind(self, *kinds: str) -> Iterator[tuple[str, etree._Element]]:
        """The parts of some kinds, in the order of the archive."""
        for part, root in self.parts.items():
            if self.allowed.kind(part) in kinds:
                yield part, root


NOT_IN_NAMES = re.compile(r"\W+")
ROOM = re.compile(r"\\\{[a-z_]+\\\}")
NEUTRAL_STYLE = "Style {number}"  # what the cleaner calls a style that a person had named
NAMED = re.compile(r'<w:(?:name|tblCaption|tblDescription) w:val="([^"]+)"')
STANDARD = frozenset(
    {"docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "word/comments.xml", "word/people.xml"}
    | {"word/settings.xml", "word/webSettings.xml", "xl/connections.xml", "xl/metadata.xml", "xl/calcChain.xml"}
    | {"word/theme/theme1.xml", "xl/theme/theme1.xml", "word/fontTable.xml", "word/numbering.xml"}
)


class Accounted:
    """Every string that somebody meant to be in the file."""

    def __init__(self, expected: Expected | None, known: Iterable[str] = ()) -> None:
        self._strings = set(_own_words())
        said = set(known)
        if expected is not None:
            said |= {*expected.properties.values(), *expected.text, *expected.cells, *expected.also}
            said |= {picture.alt for picture in expected.pictures}
            said |= {v for sheet in expected.cells.values() for v in sheet.values()}
        self._strings |= {squeeze(s) for s in said}

    def shown(self, texts: Iterable[str]) -> None:
        """Add what people can read in the file itself: to repeat it elsewhere tells nobody anything."""
        for text in map(squeeze, texts):
            self._strings |= {text, NOT_IN_NAMES.sub("_", text)}

    def __contains__(self, text: object) -> bool:
        if not isinstance(text, str):
            return False
        plain = squeeze(text)
        return not plain or plain in self._strings or _counted_words().fullmatch(plain) is not None


@cache
def _own_words() -> frozenset[str]:
    return frozenset(squeeze(text) for text in (*names(), *_fixed_words(), *_template_words()))


@cache
def _template_words() -> frozenset[str]:
    """Names of styles, and captions and descriptions of tables, as the product's own templates give them."""
    said: set[str] = set()
    for path in template_folder().glob("*.docx"):
        template, _ = read_archive(path.name, path.read_bytes())
        if template is None:
            continue  # whoever renders with it says so; nothing is accounted for by it
        for part in ("word/document.xml", "word/styles.xml"):
            said |= {html.unescape(value) for value in NAMED.findall(template[part].decode("utf-8", "replace"))}
    return frozenset(value for value in said if "{" not in value)


def _fixed_words() -> Iterator[str]:
    fixed = words()
    for statement in (*fixed.boundaries, *fixed.statements.values()):
        yield from (statement.title, statement.text, statement.short)
    for table in fixed.tables.values():
        yield from table.values()


@cache
def _counted_words() -> re.Pattern[str]:
    """Fixed sentences with room for a number, such as the longest note that a cell takes."""
    roomy = [squeeze(text) for text in (*_fixed_words(), NEUTRAL_STYLE) if "{" in text]
    return re.compile("|".join(ROOM.sub(r"[0-9]{1,5}", re.escape(text)) for text in roomy))


def squeeze(text: str) -> str:
    """A text with white space of any kind and length as one space."""
    return " ".join(text.split())


def fold(found: Iterable[tuple[str, str, str, PartRef]]) -> list[Finding]:
    """(code, fact, value, place) repeated many times becomes one finding at the first place, with a count."""
    first: dict[tuple[str, str, str, str], PartRef] = {}
    times: dict[tuple[str, str, str, str], int] = {}
    for code, fact, value, at in found:
        key = (code, fact, value, at.part.partition(",")[0])
        first.setdefault(key, at)
        times[key] = times.get(key, 0) + 1
    return [
        Finding(code, first[key], {fact: value, "times": times[key]}) for key in first for code, fact, value, _ in [key]
    ]
