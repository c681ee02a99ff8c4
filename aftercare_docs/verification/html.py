"""The gate for web pages: bytes go in, findings come out. Every byte is markup of the list, or text a reader sees.

The page is split by a grammar far narrower than HTML: tags with quoted attributes, text, the one document type. A
comment, a script, an unquoted or an unlisted attribute is none of these, and is refused.
"""

from __future__ import annotations

import html
import re
from base64 import b64decode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.resources import template_folder
from aftercare_docs.verification import images
from aftercare_docs.verification.allowed import allowed, rows
from aftercare_docs.verification.glyphs import has_unseen
from aftercare_docs.verification.office import search_bytes
from aftercare_docs.verification.reading import Accounted, Case, fold, squeeze
from aftercare_docs.verification.rereading import read_again

TOKEN = re.compile(r'<!DOCTYPE html>|<(/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"<>]*")*)\s*(/?)>|([^<]+)')
ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')
BLOCKS = frozenset({"h1", "h2", "h3", "h4", "p", "li", "th", "td"})
CLOSED = "default-src 'none'; style-src 'unsafe-inline'"
CONTENTS = frozenset({"width=device-width, initial-scale=1", CLOSED, f"{CLOSED}; img-src data:"})
PICTURE = "data:image/png;base64,"
COLOURS = re.compile(r"\s*:root \{\s*((?:--[a-z-]+: #[0-9A-F]{6};\s*)+)\}\s*")
Found = tuple[str, str, str, PartRef]


def verify(case: Case) -> list[Finding]:
    """Everything about a page that must not leave."""
    try:
        text = case.content.decode("utf-8")
    except UnicodeDecodeError:
        return [Finding("FIL01", PartRef(case.name), {"carrier": "not UTF-8"})]
    page = Page(case)
    page.read(text)
    shown = [(PartRef(case.name, f"block {number}"), block) for number, block in enumerate(page.blocks, 1)]
    return [*fold(page.found), *page.equality(), *page.search(), *read_again(case, shown), *case.beside(page)]


@dataclass(frozen=True, slots=True)
class Element:
    """An element with its attributes, and the number of the block that it begins or stands in, from 0."""

    name: str
    attributes: Mapping[str, str]
    block: int


class Page:
    """A page taken apart: its blocks of text in order, and what is refused of its markup."""

    def __init__(self, case: Case) -> None:
        self.case, self.accounted = case, Accounted(case.expected, case.known)
        self.found: list[Found] = []
        self.blocks: list[str] = []
        self.open: list[str] = []
        self.elements: list[Element] = []
        self.named: list[tuple[str, str]] = []
        self.pictures: list[bytes] = []
        self.title = self.language = self.author = self.style = ""

    def at(self) -> PartRef:
        return PartRef(self.case.name, f"block {len(self.blocks)}" if self.blocks else "its head")

    def read(self, text: str) -> None:
        position = 0
        while position < len(text):
            token = TOKEN.match(text, position)
            if token is None:
                self.found.append(("FIL13", "what", "a comment or markup of another kind", self.at()))
                position = text.find("<", position + 1) if "<" in text[position + 1 :] else len(text)
                continue
            position = token.end()
            if token.group(5):
                self.text(token.group(5))
            elif token.group(2):
                self.tag(token.group(2), closing=bool(token.group(1)), attributes=token.group(3))
        if not _house_style(self.style):
            self.found.append(("FIL13", "what", "a style of its own", self.at()))
        told = [squeeze(b) for b in self.blocks] + [self.title]
        for name, value in self.named:
            pieces = [squeeze(p) for p in value.split(" · ")]
            if not all(p in self.accounted or any(p in t for t in told) for p in pieces if p):
                self.found.append(("FIL17", "what", name, self.at()))

    def tag(self, name: str, *, closing: bool, attributes: str) -> None:
        known = _markup().get(name)
        if known is None:
            self.found.append(("FIL13", "what", "an element that our pages do not use", self.at()))
        if closing:
            if name in self.open:
                del self.open[len(self.open) - 1 - self.open[::-1].index(name) :]
            return
        if name != "meta":
            self.open.append(name)
        if name in BLOCKS:
            self.blocks.append("")
        pairs = {key: html.unescape(value) for key, value in ATTRIBUTE.findall(attributes)}
        self.elements.append(Element(name, pairs, len(self.blocks) - 1))
        for key, value in pairs.items():
            self.attribute(known or {}, key, value, pairs)

    def attribute(self, known: Mapping[str, str], key: str, value: str, pairs: Mapping[str, str]) -> None:
        kind = known.get(key)
        if kind is None:
            self.found.append(("FIL13", "what", "an attribute that our pages do not use", self.at()))
        elif kind == "pieces":
            self.named.append((key, value))
        elif kind in {"picture", "words"}:
            self.picture(kind, value)
        elif kind == "content":
            if pairs.get("name") == "author":
                self.author = value
            elif value not in CONTENTS:
                self.found.append(("FIL14", "what", "meta content", self.at()))
        elif not allowed("docx").fits(kind, value):
            self.found.append(("FIL14", "what", key, self.at()))
        if key == "lang":
            self.language = value

    def picture(self, kind: str, source: str) -> None:
        """A picture stands in the page itself, and is one that was composed, with words that were."""
        if kind == "words":
            if source not in self.accounted:
                self.found.append(("FIL17", "what", "the words of a picture", self.at()))
            return
        try:
            content = b64decode(source.removeprefix(PICTURE), validate=True)
        except ValueError:
            content = b""
        self.pictures.append(content)
        known = self.case.known if self.case.expected is None else {p.digest for p in self.case.expected.pictures}
        if not source.startswith(PICTURE) or sha256(content).hexdigest() not in known or [*images.carried(content)]:
            self.found.append(("FIL34", "carrier", "media", self.at()))

    def text(self, raw: str) -> None:
        holder = self.open[-1] if self.open else ""
        if holder == "style":
            self.style += raw
        elif holder == "title":
            self.title += html.unescape(raw)
        elif raw.strip():
            if self.blocks and BLOCKS & set(self.open):
                self.blocks[-1] += html.unescape(raw)
            else:
                self.found.append(("FIL44", "carrier", "text between markup", self.at()))
        if has_unseen(html.unescape(raw)):
            self.found.append(("FIL44", "carrier", "characters without a mark", self.at()))

    def equality(self) -> Iterator[Finding]:
        expected, said = self.case.expected, [squeeze(b) for b in self.blocks if b.strip()]
        if expected is None:
            if self.author and self.author not in self.case.known:
                yield Finding("FIL20", PartRef(self.case.name, "its head"), {"carrier": "author"})
            return
        told = [squeeze(text) for text in expected.text if text.strip()]
        for number in range(max(len(said), len(told))):
            if said[number : number + 1] != told[number : number + 1]:
                at = PartRef(self.case.name, f"block {number + 1}")
                yield Finding("FIL50", at, {"what": "this block, or what follows it", "carrier": "text"})
                break
        if self.pictures != [picture.content for picture in expected.pictures]:
            yield Finding("FIL50", PartRef(self.case.name), {"what": "its pictures", "carrier": "picture"})
        for key, value in (("title", self.title), ("author", self.author), ("language", self.language)):
            if value != expected.properties.get(key, ""):
                yield Finding("FIL51", PartRef(self.case.name, "its head"), {"property": key, "carrier": key})

    def search(self) -> Iterator[Finding]:
        clear = True
        for number, block in enumerate(self.blocks, 1):
            if times := self.case.searcher.in_text(block):
                clear = False
                at = PartRef(self.case.name, f"block {number}")
                yield Finding("FIL60", at, {"times": times, "carrier": "text"})
        if clear:
            yield from search_bytes(self.case.name, self.case.content, self.case.searcher, "its bytes")


@cache
def _markup() -> Mapping[str, Mapping[str, str]]:
    table = {}
    for row in rows("html-markup.csv"):
        pairs = (pair.partition("=") for pair in row["attributes"].split())
        table[row["element"]] = {name: value for name, _, value in pairs}
    return table


def _house_style(style: str) -> bool:
    """The colours of the house style, then one of the product's own style sheets to the letter."""
    colours = COLOURS.match(style)
    if colours is None:
        return False
    theme = (files("aftercare_docs") / "data" / "theme.toml").read_text("utf-8").lower()
    words = set(re.findall(r"[a-z]+", theme)) | {"text", "fill", "solid", "brag", "card"}
    named = set(re.findall(r"[a-z]+", " ".join(re.findall(r"--([a-z-]+):", colours.group(1)))))
    rest = style[colours.end() :].strip()
    return named <= words and any(rest == path.read_text("utf-8").strip() for path in template_folder().glob("*.css"))
