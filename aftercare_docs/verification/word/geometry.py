"""Where the text of a Word document stands: what lies off its page, or has no room there, is read by nobody.

Measures are twentieths of a point, as in the file. What is judged here is what cannot be seen in any program; a page
that is merely crowded is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from aftercare_docs.verification.reading import Reading
from aftercare_docs.verification.word.styles import W

POINT = 20
LOW = 100  # a column narrower than this shows nothing
ROOM = 1000  # nor does a page or a column of a page with less than this between its margins
PAGE = (11_906, 16_838)  # A4, where a document does not say how large its pages are
NARROWEST = 0.3  # of the height of its letters: the least that a letter takes of a line on average


@dataclass(frozen=True, slots=True)
class Cell:
    """The room of a cell of a table. ``height`` is nothing where its row grows with what is in it."""

    element: etree._Element
    width: float
    margins: float
    height: float | None

    def holds(self, points: float) -> bool:
        """Whether its text, in letters of ``points`` and however closely set, has room."""
        if self.width - self.margins < LOW:
            return False
        if self.height is None:
            return True
        lines = (_letters(each) * points * POINT * NARROWEST // self.width for each in _all(self.element, "p"))
        return sum(max(1, needed) for needed in lines) * points * POINT <= self.height + points * POINT / 2


@dataclass(frozen=True, slots=True)
class Page:
    """The pages of one section: their size, how much of it the margins leave, and for how many columns."""

    width: float
    height: float
    left: float
    room: float
    column: float
    text: float
    margins: float  # the farthest that a header or a footer is from its edge

    @property
    def faults(self) -> Iterator[str]:
        if not 0 <= self.left < self.width or min(self.text, self.room) < ROOM:
            yield "page without room for its text"
        elif self.column < ROOM:
            yield "columns without room for their text"
        if self.margins > self.height / 2:
            yield "header or footer off the page"


@dataclass(frozen=True, slots=True)
class Geometry:
    """The pages and tables of one document. Text may stand wherever any one of its sections has a page."""

    sections: tuple[tuple[str, Page], ...]
    cells: dict[etree._Element, Cell]
    lost: frozenset[etree._Element]  # tables and rows that stand off the page or are hidden
    beside: float  # the widest left margin of any page, and the widest room between margins
    room: float

    @classmethod
    def of(cls, reading: Reading) -> Geometry:
        found = [(part, _page(each)) for part, root in reading.of_kind("body") for each in root.iter(f"{W}sectPr")]
        pages = [page for _, page in found] or [_page(etree.Element("none"))]
        stories = [root for _, root in reading.of_kind("body", "header", "footer", "footnotes", "endnotes")]
        tables = [table for root in stories for table in root.iter(f"{W}tbl")]
        cells = {cell.element: cell for table in tables for cell in _cells(table)}
        rows = (row for table in tables for row in _all(table, "tr"))
        hidden = [row for row in rows if _child(_child(row, "trPr"), "hidden") is not None]
        off = [table for table in tables if all(_off(table, page) for page in pages)]
        sections = tuple(found) or (("", pages[0]),)
        beside, room = max(page.left for page in pages), max(page.room for page in pages)
        return cls(sections, cells, frozenset([*hidden, *off]), beside, room)

    def faults(self) -> Iterator[tuple[str, str]]:
        """The part and what is wrong, for pages that cannot show what stands on them."""
        return ((part, fault) for part, page in self.sections for fault in page.faults)

    def off_the_page(self, paragraph: etree._Element) -> bool:
        """Whether text starts where no page of the document is."""
        if any(table in self.lost for table in paragraph.iterancestors(f"{W}tbl")):
            return True
        properties = _child(paragraph, "pPr")
        if properties is None:
            return False
        beside, room = self.beside, self.room
        if (cell := next(paragraph.iterancestors(f"{W}tc"), None)) in self.cells:
            room = min(room, self.cells[cell].width)
        stops = (_measure(stop, "pos") for stop in _all(_child(properties, "tabs"), "tab"))
        if any(at > room + beside for at in stops) and next(paragraph.iter(f"{W}tab"), None) is not None:
            return True
        return _child(properties, "framePr") is not None or _indented_away(_child(properties, "ind"), room, beside)

    def crushed(self, paragraph: etree._Element, points: float) -> bool:
        """Whether a text in letters of ``points`` has no line, row or column to stand in."""
        spacing = _child(_child(paragraph, "pPr"), "spacing")
        exact = spacing is not None and spacing.get(f"{W}lineRule") == "exact"
        if exact and _measure(spacing, "line", 240) < points * POINT / 2:
            return True
        if any(row in self.lost for row in paragraph.iterancestors(f"{W}tr")):
            return True
        return any(
            not self.cells[cell].holds(points) for cell in paragraph.iterancestors(f"{W}tc") if cell in self.cells
        )


def _indented_away(indent: etree._Element | None, room: float, beside: float) -> bool:
    if indent is None:
        return False
    sides = {str(name).removeprefix(W): _number(str(value)) for name, value in indent.attrib.items()}
    taken = sum(max(0, sides.get(one, sides.get(other, 0))) for one, other in (("left", "start"), ("right", "end")))
    first = max(taken + sides.get("firstLine", 0) - sides.get("hanging", 0), taken)
    return first > room - LOW or min(sides.values(), default=0) < -beside


def _page(section: etree._Element) -> Page:
    size, around, columns = _child(section, "pgSz"), _child(section, "pgMar"), _child(section, "cols")
    width, height = _measure(size, "w", PAGE[0]), _measure(size, "h", PAGE[1])
    left, right, top, bottom = (_measure(around, side) for side in ("left", "right", "top", "bottom"))
    room, count = width - left - right, max(1.0, _measure(columns, "num", 1))
    return Page(
        width=width,
        height=height,
        left=left,
        room=room,
        column=(room - _measure(columns, "space") * (count - 1)) / count,
        text=height - abs(top) - abs(bottom),
        margins=max(_measure(around, "header"), _measure(around, "footer")),
    )


def _off(table: etree._Element, page: Page) -> bool:
    properties = _child(table, "tblPr")
    start = _measure(_child(properties, "tblInd"), "w")
    return start < -page.left or start > page.room - LOW or _measure(_child(properties, "tblCellSpacing"), "w") > ROOM


def _cells(table: etree._Element) -> Iterator[Cell]:
    layout = _child(_child(table, "tblPr"), "tblLayout")
    kept = layout is not None and layout.get(f"{W}type") == "fixed"
    columns = [_measure(column, "w") for column in _all(_child(table, "tblGrid"), "gridCol")] if kept else []
    for row in _all(table, "tr"):
        given = _child(_child(row, "trPr"), "trHeight")
        exact = given is not None and given.get(f"{W}hRule") == "exact"
        at = 0
        for cell in _all(row, "tc"):
            properties = _child(cell, "tcPr")
            span = int(_measure(_child(properties, "gridSpan"), "val", 1))
            width = min(_told(_child(properties, "tcW")), sum(columns[at : at + span]) if columns[at:] else PAGE[1])
            yield Cell(cell, width, _sides(_child(properties, "tcMar")), _measure(given, "val") if exact else None)
            at += span


def _told(width: etree._Element | None) -> float:
    return _measure(width, "w") if width is not None and width.get(f"{W}type") == "dxa" else PAGE[1]


def _sides(margins: etree._Element | None) -> float:
    return sum(max(0, _measure(_child(margins, side), "w")) for side in ("left", "right", "start", "end"))


def _letters(paragraph: etree._Element) -> int:
    return sum(len(text.text or "") for text in paragraph.iter(f"{W}t"))


def _child(element: etree._Element | None, name: str) -> etree._Element | None:
    return None if element is None else next(element.iterchildren(W + name), None)


def _all(element: etree._Element | None, name: str) -> Iterator[etree._Element]:
    return iter(()) if element is None else element.iterchildren(W + name)


def _measure(element: etree._Element | None, attribute: str, default: float = 0) -> float:
    return default if element is None else _number(element.get(W + attribute, str(default)))


def _number(value: str) -> float:
    """A measure that is no number is as bad as one that leaves the page."""
    try:
        return float(value)
    except ValueError:
        return float(PAGE[1])
