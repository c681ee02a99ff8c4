"""Defined names, rules for entries and formulas: only those that the build is known to write."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from lxml import etree

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification.allowed import names, rows
from aftercare_docs.verification.carriers import OFF
from aftercare_docs.verification.excel.sheets import Book
from aftercare_docs.verification.reading import fold

PRINTED = frozenset({"_xlnm.Print_Titles", "_xlnm.Print_Area"})
RANGE = re.compile(r"('[^']+'|\w+)!\$?[A-Z]{0,3}\$?\d{0,7}(:\$?[A-Z]{0,3}\$?\d{0,7})?(,.*)?")
TOKEN = re.compile(
    r"""(?P<text>"(?:[^"]|"")*")|(?P<sheet>(?:'(?:[^']|'')+'|[A-Za-z_]\w*)!)|(?P<function>[A-Z_][A-Za-z0-9_.]*\()
    |(?P<cell>\$?[A-Z]{1,3}\$?\d{1,7}(?!\w))|(?P<column>\[(?:[^\[\]]|\[[^\[\]]*\])*\])|(?P<word>[A-Za-z_]\w*)
    |(?P<number>\d{1,5}(?:\.\d{1,4})?(?!\d))|(?P<sign>[-+*/^&=<>(),:%;{}\s])""",
    re.VERBOSE,
)
CONSTANTS = frozenset({"TRUE", "FALSE"})
ROWS = frozenset({"", "This Row", "All", "Headers", "Data", "Totals"})
NUMBER = re.compile(r"-?\d{1,6}(\.\d{1,4})?")
Found = tuple[str, str, str, PartRef]


def check(book: Book) -> list[Finding]:
    """Names given to cells, entry rules and formulas."""
    return fold([*_names(book), *_entry_rules(book), *_formulas(book)])


def _names(book: Book) -> Iterator[Found]:
    root = book.reading.parts.get(book.main)
    tabs = {sheet.name for sheet in book.sheets}
    at = PartRef(book.reading.name, "the names given to cells")
    for entry in root.iter("{*}definedName") if root is not None else ():
        if entry.get("name", "") in PRINTED and accounted(book, entry, tabs):
            if book.reading.expected is None:
                yield "FIL55", "carrier", "definedName", at
        elif not accounted(book, entry, tabs):
            yield "FIL42", "carrier", "definedName", at
        if entry.get("hidden", "0") not in OFF:
            yield "FIL42", "carrier", "hiddenName", at
        if any(k in entry.attrib for k in ("comment", "description", "help", "statusBar", "customMenu")):
            yield "FIL42", "carrier", "name comment", at


def accounted(book: Book, entry: etree._Element, tabs: set[str]) -> bool:
    """Whether a name is one of ours, says nothing besides, and points at cells of this workbook."""
    name, target = entry.get("name", ""), (entry.text or "").strip()
    silent = set(map(str, entry.attrib)) <= {"name", "localSheetId"}
    return silent and _points_at_cells(target, tabs) and (name in PRINTED or name in book.reading.accounted)


def _points_at_cells(target: str, tabs: set[str]) -> bool:
    for piece in re.split(r",(?=(?:[^']*'[^']*')*[^']*$)", target):
        match = RANGE.fullmatch(piece)
        if match is None or match.group(1).strip("'").replace("''", "'") not in tabs:
            return False
    return True


def _entry_rules(book: Book) -> Iterator[Found]:
    for sheet in book.sheets:
        for rule in sheet.root.iter("{*}dataValidation"):
            said = [rule.get(k, "") for k in ("promptTitle", "prompt", "errorTitle", "error")]
            asked = [f.text or "" for f in rule.iter("{*}formula1", "{*}formula2", "{*}f")]
            silent = all(text in book.reading.accounted for text in said)
            if not silent or not all(plain(book, text) for text in asked):
                yield "FIL43", "carrier", "dataValid", book.at(sheet)


def plain(book: Book, formula: str) -> bool:
    """Whether the source of an entry rule is a list of ours or a number."""
    return formula in names() or formula in book.reading.accounted or bool(NUMBER.fullmatch(formula))


def _formulas(book: Book) -> Iterator[Found]:
    """A formula may point at cells of this workbook and compute; it may not bring words, addresses or long numbers."""
    for sheet in book.sheets:
        for cell in sheet.cells:
            if cell.formula and not computes(book, cell.formula):
                yield "FIL53", "carrier", "formula", book.at(sheet, f"cell {cell.address}")
        for rule in sheet.root.iter("{*}cfRule"):
            if any(not computes(book, f.text or "") for f in rule.iter("{*}formula", "{*}f")):
                yield "FIL53", "carrier", "conditional formula", book.at(sheet)

    for part, root in book.reading.of_kind("table"):
        if not all(computes(book, f.text or "") for f in root.iter("{*}calculatedColumnFormula")):
            yield "FIL53", "carrier", "formula of a column", book.reading.at(part)


def computes(book: Book, formula: str) -> bool:
    """Whether a formula consists of known functions, references inside this workbook and accounted words."""
    if formula in book.reading.accounted or f"={formula}" in book.reading.accounted:
        return True
    tabs = {sheet.name for sheet in book.sheets}
    rest = formula
    while rest:
        match = TOKEN.match(rest)
        if match is None or not _known_token(book, match, tabs):
            return False
        rest = rest[match.end() :]
    return True


def _known_token(book: Book, match: re.Match[str], tabs: set[str]) -> bool:
    kind, token = str(match.lastgroup), match.group()
    if kind == "text":
        return token[1:-1].replace('""', '"').lstrip("<>=") in book.reading.accounted
    if kind == "sheet":
        return token[:-1].strip("'").replace("''", "'") in tabs
    if kind == "function":
        return token[:-1].removeprefix("_xlfn.").removeprefix("_xlws.") in functions()
    if kind == "word":
        return token in CONSTANTS or token in book.reading.accounted
    if kind == "column":
        return all(part in book.reading.accounted for part in re.split(r"[\[\],:#@]+", token) if part not in ROWS)
    return True


@cache
def functions() -> frozenset[str]:
    """The functions that our workbooks compute with; none of them fetches or runs anything."""
    return frozenset(row["function"] for row in rows("xlsx-functions.csv"))
