"""The cells of a workbook as a reader meets them: a reading goes in, sheets with addressed cells come out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from lxml import etree

from aftercare_docs.findings import PartRef
from aftercare_docs.verification.excel.numbers import BUILT_IN, hides_digits, shown
from aftercare_docs.verification.markup import short
from aftercare_docs.verification.reading import Reading

MOST_LETTERS = 4_000_000
ADDRESS = re.compile(r"^([A-Z]{1,3})([1-9][0-9]{0,6})$")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell with something in it. ``text`` is what the sheet shows; ``cut`` where it holds more digits."""

    address: str
    row: int
    column: int
    text: str
    formula: str
    style: int
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet in the order of the tabs. ``label`` is its name where the name is accounted for."""

    name: str
    label: str
    part: str
    state: str
    root: etree._Element
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Face:
    """How a cell style looks: number format, ink, paper, size in points, font, steps of indentation."""

    pattern: str
    ink: str
    paper: str
    points: float
    font: str = ""
    indent: int = 0


class Book:
    """A workbook taken apart: sheets, shared strings and the look of each cell style."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.main = next((part for part, _ in reading.of_kind("workbook")), "")
        self.used_strings: set[int] = set()
        self.letters = 0  # a workbook may show one long text in thousands of cells

    @cached_property
    def strings(self) -> list[str]:
        root = next((root for _, root in self.reading.of_kind("strings")), None)
        return [] if root is None else [string_of(item) for item in root if short(str(item.tag)) == "x:si"]

    @cached_property
    def sheets(self) -> tuple[Sheet, ...]:
        root = self.reading.parts.get(self.main)
        targets = {link.id: link.target for link in self.reading.links if link.source == self.main}
        found = []
        for number, entry in enumerate(root.iter("{*}sheet") if root is not None else (), 1):
            relation = next((str(v) for k, v in entry.attrib.items() if str(k).endswith("}id")), "")
            part, name = targets.get(relation, ""), entry.get("name", "")
            if (content := self.reading.parts.get(part)) is None:
                continue
            label = f"sheet {name}" if name in self.reading.accounted else f"sheet {number}"
            self.reading.titles[part] = label
            cells = tuple(self._cells(content))
            found.append(Sheet(name, label, part, entry.get("state", "visible"), content, cells))
        return tuple(found)

    def at(self, sheet: Sheet, place: str = "") -> PartRef:
        return PartRef(self.reading.name, ", ".join(p for p in (sheet.label, place) if p))

    def _cells(self, root: etree._Element) -> Iterator[Cell]:
        row_number = 0
        for row in root.iter("{*}row"):
            row_number = _integer(row.get("r", ""), row_number + 1)
            column_number = 0
            for cell in row.iterchildren("{*}c"):
                address = cell.get("r", "")
                if match := ADDRESS.match(address):
                    column_number = column_of(match.group(1))
                else:
                    column_number += 1
                formula, text = cell.find("{*}f"), self._text(cell)
                self.letters += len(text)
                if self.letters > MOST_LETTERS:
                    return
                if text or formula is not None:
                    where = address if ADDRESS.match(address) else f"{letters(column_number)}{row_number}"
                    code = "" if formula is None else (formula.text or "shared")
                    style = _integer(cell.get("s", ""), 0)
                    yield Cell(where, row_number, column_number, text, code, style, self._cut(cell, style))

    def _text(self, cell: etree._Element) -> str:
        kind, value = cell.get("t", "n"), cell.findtext("{*}v") or ""
        if kind == "s":
            index = _integer(value, -1)
            self.used_strings.add(index)
            return self.strings[index] if 0 <= index < len(self.strings) else ""
        if kind == "inlineStr":
            inline = cell.find("{*}is")
            return string_of(inline) if inline is not None else ""
        if kind == "b":
            return "TRUE" if value == "1" else "FALSE"
        if kind == "n" and value:
            try:
                return shown(float(value), self.face(_integer(cell.get("s", ""), 0)).pattern)
            except (ValueError, OverflowError):
                return value
        return value

    def _cut(self, cell: etree._Element, style: int) -> bool:
        """Whether the cell holds more of a number than it shows."""
        try:
            number = float(cell.findtext("{*}v") or "")
        except ValueError:
            return False
        return cell.get("t", "n") == "n" and hides_digits(number, self.face(style).pattern)

    def face(self, style: int) -> Face:
        return self.faces[style] if 0 <= style < len(self.faces) else Face("General", "000000", "FFFFFF", 11)

    @cached_property
    def faces(self) -> list[Face]:
        root = next((root for _, root in self.reading.of_kind("styles")), None)
        if root is None:
            return []
        patterns = dict(BUILT_IN)
        for item in root.iter("{*}numFmt"):
            patterns[_integer(item.get("numFmtId", ""), -1)] = item.get("formatCode", "")
        fonts, fills = list(root.findall("{*}fonts/{*}font")), list(root.findall("{*}fills/{*}fill"))
        faces = []
        for form in root.findall("{*}cellXfs/{*}xf"):
            font = _pick(fonts, form.get("fontId", "0"))
            paper = _paper(_pick(fills, form.get("fillId", "0")))
            pattern = patterns.get(_integer(form.get("numFmtId", ""), 0), "General")
            name, alignment = _value(font, "name"), form.find("{*}alignment")
            indent = 0 if alignment is None else _integer(alignment.get("indent", ""), 0)
            faces.append(Face(pattern, _ink(font), paper, _points(font), name, indent))
        return faces


def string_of(item: etree._Element) -> str:
    """A string with its runs joined, without the phonetic reading beside it."""
    pieces = [t.text or "" for t in item.iterchildren("{*}t")]
    pieces += [t.text or "" for run in item.iterchildren("{*}r") for t in run.iterchildren("{*}t")]
    return "".join(pieces)


def column_of(name: str) -> int:
    """The number of a column: A is 1, AA is 27."""
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - 64
    return number


def letters(number: int) -> str:
    """The letters of a column, by its number."""
    name = ""
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name


def _pick(items: list[etree._Element], index: str) -> etree._Element | None:
    number = _integer(index, 0)
    return items[number] if 0 <= number < len(items) else None


def _ink(font: etree._Element | None) -> str:
    colour = font.find("{*}color") if font is not None else None
    return colour_of(colour, "000000")


def _points(font: etree._Element | None) -> float:
    try:
        return float(_value(font, "sz") or 11)
    except ValueError:
        return 11.0


def _value(font: etree._Element | None, name: str) -> str:
    found = font.find(f"{{*}}{name}") if font is not None else None
    return "" if found is None else found.get("val", "")


def _paper(fill: etree._Element | None) -> str:
    pattern = fill.find("{*}patternFill") if fill is not None else None
    if pattern is None or pattern.get("patternType", "none") == "none":
        return "FFFFFF"
    return colour_of(pattern.find("{*}fgColor"), "FFFFFF")


def colour_of(colour: etree._Element | None, default: str) -> str:
    """A colour as six digits. Theme colours 0 and 1 are the page and its text; other themes count as the default."""
    if colour is None:
        return default
    if rgb := colour.get("rgb", ""):
        return rgb[-6:].upper()
    if colour.get("theme") == "0" and not colour.get("tint"):
        return "FFFFFF"
    if colour.get("indexed") in {"1", "9", "65"}:
        return "FFFFFF"
    return default


def _integer(value: str, default: int) -> int:
    return int(value) if value.isascii() and value.isdigit() else default
