"""What a run of a Word document looks like once every style has had its say: size, colours, hidden or not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from aftercare_docs.verification.carriers import OFF
from aftercare_docs.verification.reading import Reading

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HIGHLIGHTS = {"black": "000000", "white": "FFFFFF", "yellow": "FFFF00", "darkBlue": "000080", "blue": "0000FF"}
HIGHLIGHTS |= {"green": "00FF00", "cyan": "00FFFF", "magenta": "FF00FF", "red": "FF0000", "darkRed": "800000"}
HIGHLIGHTS |= {"darkCyan": "008080", "darkGreen": "008000", "darkMagenta": "800080", "darkYellow": "808000"}
HIGHLIGHTS |= {"darkGray": "808080", "lightGray": "C0C0C0"}


@dataclass(frozen=True, slots=True)
class Look:
    """The effective appearance of a run. ``ink`` and ``paper`` are six hexadecimal digits."""

    hidden: bool
    points: float
    font: str
    ink: str
    paper: str
    squeezed: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """What the table around a paragraph says about it; nothing where there is none."""

    properties: etree._Element | None = None
    style: str = ""
    parts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of one document."""

    by_id: Mapping[str, etree._Element]
    defaults: etree._Element | None
    normal: str
    cache: dict[tuple[object, ...], Look] = field(default_factory=dict)
    around: dict[tuple[object, ...], list[etree._Element]] = field(default_factory=dict)

    @classmethod
    def of(cls, reading: Reading) -> Styles:
        root = next((root for _, root in reading.of_kind("styles")), None)
        if root is None:
            return cls({}, None, "")
        styles = {s.get(f"{W}styleId", ""): s for s in root.iter(f"{W}style")}
        normal = next(
            (i for i, s in styles.items() if s.get(f"{W}type") == "paragraph" and on(s.get(f"{W}default", "0"))), ""
        )
        return cls(styles, root.find(f"{W}docDefaults"), normal)

    @property
    def looks(self) -> frozenset[Look]:
        """Every look that a run was found to have so far."""
        return frozenset(self.cache.values())

    def look(self, run: etree._Element, paragraph: etree._Element) -> Look:
        """Paragraphs of one kind in cells of one kind share all but the formatting of their runs; most have none."""
        own, near, cell = run.find(f"{W}rPr"), paragraph.find(f"{W}pPr"), _cell(paragraph)
        kind = (_written(near), _written(cell.properties), cell.style, cell.parts)
        key = (_written(own), *kind)
        if key not in self.cache:
            if kind not in self.around:
                self.around[kind] = list(self._around(near, cell))
            nearest = [] if own is None else [own, *self._chain(_value(own, "rStyle"), ("rPr",))]
            self.cache[key] = _look([*nearest, *self.around[kind]])
        return self.cache[key]

    def _around(self, near: etree._Element | None, cell: Cell) -> Iterator[etree._Element]:
        """Property elements of everything around a run, from the nearest to the farthest."""
        if near is not None:
            yield near
        yield from self._chain(_value(near, "pStyle") or self.normal, ("rPr", "pPr"))
        if cell.properties is not None:
            yield cell.properties
        yield from self._tables(cell)
        if self.defaults is not None:
            yield from self.defaults.iter(f"{W}rPr")

    def _tables(self, cell: Cell) -> Iterator[etree._Element]:
        for style in self.chain(cell.style):
            for special in style.iter(f"{W}tblStylePr"):
                if special.get(f"{W}type") in cell.parts:
                    yield from (p for p in special if p.tag in {f"{W}rPr", f"{W}tcPr", f"{W}pPr"})
            yield from (p for p in style if p.tag in {f"{W}rPr", f"{W}tcPr", f"{W}pPr"})

    def _chain(self, style_id: str, wanted: tuple[str, ...]) -> Iterator[etree._Element]:
        for style in self.chain(style_id):
            for name in wanted:
                if (properties := style.find(f"{W}{name}")) is not None:
                    yield properties

    def chain(self, style_id: str) -> Iterator[etree._Element]:
        """A style, and those that it is based on."""
        seen: set[str] = set()
        while style_id in self.by_id and style_id not in seen:
            seen.add(style_id)
            style = self.by_id[style_id]
            yield style
            style_id = _value(style, "basedOn")


def _cell(paragraph: etree._Element) -> Cell:
    """The nearest cell around a paragraph, the style of its table, and which parts of that style apply to its row."""
    cell = next(paragraph.iterancestors(f"{W}tc"), None)
    if cell is None:
        return Cell()
    row = next(cell.iterancestors(f"{W}tr"))
    table = next(row.iterancestors(f"{W}tbl"), None)
    if table is None:
        return Cell(cell.find(f"{W}tcPr"))
    first = {"firstRow"} if table.find(f"{W}tr") is row else set()
    return Cell(cell.find(f"{W}tcPr"), _value(table.find(f"{W}tblPr"), "tblStyle"), frozenset({"wholeTable"} | first))


def _written(element: etree._Element | None) -> bytes:
    return b"" if element is None else etree.tostring(element, with_tail=False)


Layer = tuple[str, dict[object, etree._Element]]


def _look(elements: list[etree._Element]) -> Look:
    """What the nearest of some property elements says of each property."""
    layers: list[Layer] = [(str(each.tag), {child.tag: child for child in reversed(each)}) for each in elements]
    return Look(
        hidden=any(_switch(layers, name) for name in ("vanish", "specVanish")),
        points=float(_number(_first(layers, "sz"), 20)) / 2,
        font=_first(layers, "rFonts", "ascii"),
        ink=_colour(_first(layers, "color"), "000000"),
        paper=_paper(layers),
        squeezed=_squeezed(layers),
    )


def _squeezed(layers: list[Layer]) -> bool:
    """Letters on top of each other, or moved out of their line."""
    wide, apart = _number(_first(layers, "w"), 100), _number(_first(layers, "spacing", run=True), 0)
    return wide < 40 or apart < -60 or abs(_number(_first(layers, "position"), 0)) > 60


def _paper(layers: list[Layer]) -> str:
    for _, said in layers:
        marked = said.get(f"{W}highlight")
        if marked is not None and marked.get(f"{W}val") in HIGHLIGHTS:
            return HIGHLIGHTS[str(marked.get(f"{W}val"))]
        shade = said.get(f"{W}shd")
        if shade is not None and len(fill := shade.get(f"{W}fill", "auto")) == 6:
            return fill.upper()
    return "FFFFFF"


def _colour(value: str, default: str) -> str:
    return value.upper() if len(value) == 6 else default


def _first(layers: list[Layer], name: str, attribute: str = "val", *, run: bool = False) -> str:
    for kind, said in layers:
        if run and not kind.endswith("}rPr"):
            continue
        if (found := said.get(W + name)) is not None and (value := found.get(W + attribute, "")):
            return value
    return ""


def _switch(layers: list[Layer], name: str) -> bool:
    for kind, said in layers:
        if kind != f"{W}pPr" and (found := said.get(W + name)) is not None:
            return on(found.get(f"{W}val", "1"))
    return False


def on(value: str) -> bool:
    """Whether a switch is on."""
    return value.lower() not in OFF


def _value(element: etree._Element | None, name: str) -> str:
    found = element.find(W + name) if element is not None else None
    return found.get(f"{W}val", "") if found is not None else ""


def _number(value: str, default: float) -> float:
    try:
        return float(value.removesuffix("%"))
    except ValueError:
        return default
