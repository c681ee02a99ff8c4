"""A workbook cleaned: formulas, names and rules that nobody can account for go, and what the cells show stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy

from lxml import etree

from aftercare_docs.cleaning import office
from aftercare_docs.cleaning.projection import project, remove
from aftercare_docs.cleaning.refusal import Refused
from aftercare_docs.verification.excel import names
from aftercare_docs.verification.excel.hidden import check as hidden
from aftercare_docs.verification.excel.sheets import Book, string_of
from aftercare_docs.verification.package import open_package
from aftercare_docs.verification.parts import is_pinned
from aftercare_docs.verification.reading import Case, Reading

DEFAULT_FONT = "Calibri"


def clean(case: Case, *, accept: bool) -> bytes:
    """The new package, or ``Refused``."""
    reading, found = open_package(case, "xlsx")
    if reading is None or any(f.code in {"FIL03", "FIL06", "FIL07"} and "link" not in str(f.facts) for f in found):
        raise Refused("it cannot be read", found)
    book = Book(reading)
    before = shown(book)
    reading.accounted.shown([sheet.name for sheet in book.sheets] + [c.text for s in book.sheets for c in s.cells])
    if unseen := [f for f in hidden(book) if f.code in {"FIL45", "FIL46", "FIL47"}]:
        raise Refused("it holds sheets, rows, columns or cells that are not shown: a person must read them", unseen)
    kept = {part: deepcopy(root) for part, root in reading.parts.items() if _stays(reading, part)}
    raw = {m.name: m.data for m in reading.archive.members if is_pinned(reading, m.name)} | office.pictures(reading)
    for part, root in kept.items():
        office.drop_pictures(reading, part, [pic.getparent() for pic in root.iter("{*}pic")])
        _reduce(reading, book, part, root)
    packed = office.pack(reading, kept, raw)
    again, _ = open_package(Case(case.name, packed, case.searcher, None, case.known), "xlsx")
    if again is None or shown(Book(again)) != before:
        raise Refused("what its cells show would change")
    return packed


def shown(book: Book) -> list[tuple[str, list[tuple[str, str]]]]:
    """Every sheet with the cells that show something."""
    return [(sheet.name, [(c.address, c.text) for c in sheet.cells if c.text]) for sheet in book.sheets]


def _stays(reading: Reading, part: str) -> bool:
    return reading.allowed.kind(part) not in {"", "core", "app", "rels", "types", "theme"}


def _reduce(reading: Reading, book: Book, part: str, root: etree._Element) -> None:
    kind = reading.allowed.kind(part)
    tabs = {sheet.name for sheet in book.sheets}

    def _computes(element: etree._Element) -> bool:
        return names.computes(book, element.text or "")

    for cell in root.iter("{*}c"):
        _as_plain_text(cell)
    if kind in {"sheet", "table"}:
        _drop(root, ("f", "calculatedColumnFormula"), _computes)
    _drop(root, ("cfRule",), lambda rule: all(map(_computes, rule.iter("{*}formula"))))
    _drop(root, ("dataValidation",), lambda rule: all(names.plain(book, f.text or "") for f in _asked(rule)))
    _drop(root, ("definedName",), lambda entry: names.accounted(book, entry, tabs))
    _drop(root, ("cellStyle",), lambda style: style.get("name") in reading.accounted)
    links = {link.id for link in reading.links if link.source == part and not link.outside}
    _drop(root, ("drawing", "tablePart"), lambda use: bool({str(value) for value in use.attrib.values()} & links))
    for name in root.iterfind(".//{*}font/{*}name"):
        if name.get("val") not in reading.accounted:
            name.set("val", DEFAULT_FONT)
    project(root, kind, reading.allowed, office.fits(reading))
    _recount(root)


def _as_plain_text(cell: etree._Element) -> None:
    """An error or a text in its cell becomes an ordinary text."""
    inline = cell.find("{*}is")
    if inline is not None:
        value = etree.SubElement(cell, inline.tag[:-2] + "v")
        value.text = string_of(inline)
        remove(inline)
    if cell.get("t") in {"e", "inlineStr"}:
        cell.set("t", "str")


def _drop(root: etree._Element, tags: tuple[str, ...], stays: Callable[[etree._Element], bool]) -> None:
    for element in list(root.iter(*(f"{{*}}{tag}" for tag in tags))):
        if not stays(element):
            remove(element)


def _asked(rule: etree._Element) -> Iterator[etree._Element]:
    return iter([*rule.iter("{*}formula1"), *rule.iter("{*}formula2")])


def _recount(root: etree._Element) -> None:
    """Counts that name how many children follow are right again; lists that became empty go."""
    for element in list(root.iter(etree.Element)):
        if "count" in element.attrib and len(element):
            element.set("count", str(len(element)))
    for name in ("dataValidations", "definedNames", "conditionalFormatting", "hyperlinks", "cellStyles"):
        for element in list(root.iter(f"{{*}}{name}")):
            if len(element) == 0:
                remove(element)
