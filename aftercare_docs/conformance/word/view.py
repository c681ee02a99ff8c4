"""A Word document as the W checks see it: its paragraphs with the manner of their styles, its tables and its parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from lxml import etree

from aftercare_docs.findings import PartRef
from aftercare_docs.verification.reading import Reading
from aftercare_docs.verification.word.story import BODY, Document
from aftercare_docs.verification.word.styles import Styles, W, on

OWN, NAMED, VALUE = f"{W}pPr", f"{W}pStyle", f"{W}val"  # where they are, they come first
BODY_TEXT = 9  # how Word counts the level of a paragraph that is no heading


@dataclass(frozen=True, slots=True)
class Manner:
    """How a paragraph style sets its text. ``level`` is 1 for a title, 0 for what is no heading."""

    level: int = 0
    bold: bool = False
    italic: bool = False
    capitals: bool = False
    underlined: bool = False
    points: float = 10.0
    align: str = ""
    line: int = 240


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of the body, with or without words."""

    at: PartRef
    element: etree._Element = field(repr=False)
    runs: tuple[tuple[etree._Element, str], ...] = field(repr=False)
    text: str = field(repr=False)
    manner: Manner
    tabled: bool


@dataclass(frozen=True)
class View:
    """One document; ``blocks`` are in reading order."""

    document: Document
    body: etree._Element
    blocks: tuple[Block, ...]

    @classmethod
    def of(cls, document: Document) -> View:
        body = next((root for _, root in document.reading.of_kind(BODY)), etree.Element("none"))
        return cls(document, body, tuple(_blocks(document, body)))

    @property
    def reading(self) -> Reading:
        return self.document.reading

    @property
    def styles(self) -> Styles:
        return self.document.styles

    @cached_property
    def headings(self) -> tuple[Block, ...]:
        return tuple(block for block in self.blocks if block.manner.level)

    @cached_property
    def tables(self) -> tuple[tuple[PartRef, etree._Element], ...]:
        """Every table with its place, counted from the beginning."""
        return tuple((self.at(f"table {n}"), t) for n, t in enumerate(self.body.iter(f"{W}tbl"), 1))

    @cached_property
    def is_cards(self) -> bool:
        """Whether its pages are cut into cards: as small as a card, or in columns."""
        small = any(int(page.get(f"{W}w", "0")) < SMALL_PAGE for page in self.body.iter(f"{W}pgSz"))
        return small or any(columns.get(f"{W}num", "1") != "1" for columns in self.body.iter(f"{W}cols"))

    def at(self, place: str) -> PartRef:
        return PartRef(self.reading.name, place)

    def styled(self, block: Block) -> PartRef:
        """Where a paragraph stands and which style sets it, by the name that a template of ours gives it."""
        named = block.element.find(f"{W}pPr/{W}pStyle")
        style = self.styles.by_id.get(named.get(f"{W}val", "")) if named is not None else None
        name = style.find(f"{W}name") if style is not None else None
        words = name.get(f"{W}val", "") if name is not None else ""
        known = words and words in self.reading.accounted
        return PartRef(block.at.file, f"{block.at.part}, style {words}") if known else block.at

    def part(self, kind: str) -> etree._Element | None:
        """The one part of a kind, such as ``settings``."""
        return next((root for _, root in self.reading.of_kind(kind)), None)

    def place(self, element: etree._Element) -> PartRef:
        """The paragraph that an element of the body stands in."""
        around = {id(block.element): block.at for block in self.blocks}
        ours = [node for node in (element, *element.iterancestors()) if id(node) in around]
        return around[id(ours[0])] if ours else self.at("its end")


SMALL_PAGE = 9_000  # twentieths of a point; A4 is 11,906 wide


def _blocks(document: Document, body: etree._Element) -> Iterator[Block]:
    said = {paragraph.element: paragraph.runs for paragraph in document.paragraphs if paragraph.kind == BODY}
    manners = _Manners(document.styles)
    cell, name = f"{W}tc", document.reading.name
    for position, element in enumerate(body.iter(f"{W}p"), 1):
        around = element.getparent()
        runs = said.get(element, ())
        text = "".join([words for _, words in runs])
        at = PartRef(name, f"paragraph {position}")
        yield Block(at, element, runs, text, manners.of(element), around is not None and around.tag == cell)


class _Manners:
    """The manner of each style, worked out once."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._known: dict[str, Manner] = {}

    def of(self, paragraph: etree._Element) -> Manner:
        own = paragraph[0] if len(paragraph) else None
        named = own[0] if own is not None and own.tag == OWN and len(own) else None
        style = named.get(VALUE, "") if named is not None and named.tag == NAMED else self._styles.normal
        if style not in self._known:
            self._known[style] = _manner(self._layers(style))
        return self._known[style]

    def _layers(self, style: str) -> list[Mapping[str, etree._Element]]:
        """The properties that a style and those that it is based on set, from the nearest to the farthest."""
        found = [_set(element) for element in self._styles.chain(style)]
        return found if self._styles.defaults is None else [*found, _set(self._styles.defaults)]


def _set(style: etree._Element) -> Mapping[str, etree._Element]:
    return {str(p.tag): p for kind in (f"{W}pPr", f"{W}rPr") for holder in style.iter(kind) for p in holder}


def _manner(layers: list[Mapping[str, etree._Element]]) -> Manner:
    def first(name: str, attribute: str, default: str) -> str:
        found = (layer[f"{W}{name}"].get(f"{W}{attribute}") for layer in layers if f"{W}{name}" in layer)
        return next((value for value in found if value is not None), default)

    def is_on(name: str) -> bool:
        found = next((layer[f"{W}{name}"] for layer in layers if f"{W}{name}" in layer), None)
        return found is not None and on(found.get(f"{W}val", "1"))

    level = int(first("outlineLvl", "val", str(BODY_TEXT)))
    return Manner(
        level=level + 1 if level < BODY_TEXT else 0,
        bold=is_on("b"),
        italic=is_on("i"),
        capitals=is_on("caps"),
        underlined=first("u", "val", "none") != "none",
        points=float(first("sz", "val", "20")) / 2,
        align=first("jc", "val", "left"),
        line=int(first("spacing", "line", "240")),
    )
