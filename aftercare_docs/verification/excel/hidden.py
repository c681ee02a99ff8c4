"""Everything in a workbook can be seen on one of its sheets."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification.carriers import OFF
from aftercare_docs.verification.contrast import unseen
from aftercare_docs.verification.excel.covered import covered
from aftercare_docs.verification.excel.numbers import is_invisible
from aftercare_docs.verification.excel.sheets import MOST_LETTERS, Book, Cell, Sheet, colour_of
from aftercare_docs.verification.glyphs import has_unseen, shows_signs
from aftercare_docs.verification.reading import fold

SMALLEST = 5.0
DEEPEST_INDENT = 15  # steps of about three letters
SMALLEST_ZOOM = 40  # per cent
THINNEST_COLUMN, THINNEST_ROW = 0.6, 4.0
REMOTE_GAP = 200  # rows or columns of nothing before a cell that nobody will scroll to
Found = tuple[str, str, str, PartRef]


def check(book: Book) -> list[Finding]:
    """Sheets, rows, columns and cells that hold something and do not show it."""
    found: list[Found] = [*_orphans(book), *_unlisted(book), *_formats(book), *_window(book)]
    if book.letters > MOST_LETTERS:
        found.append(("FIL04", "carrier", "more text than a workbook of this kind shows", PartRef(book.reading.name)))
    for sheet in book.sheets:
        found += _sheet(book, sheet)
        found += _rows_and_columns(book, sheet)
        found += _cells(book, sheet)
        found += (
            ("FIL47", "carrier", what, book.at(sheet, f"cell {cell.address}")) for cell, what in covered(book, sheet)
        )
    return fold(found)


def _sheet(book: Book, sheet: Sheet) -> Iterator[Found]:
    if sheet.state != "visible":
        yield "FIL45", "carrier", sheet.state if sheet.state in {"hidden", "veryHidden"} else "hidden", book.at(sheet)
    for view in sheet.root.iter("{*}sheetView"):
        frozen = view.find("{*}pane")
        if frozen is not None and view.get("topLeftCell", "A1") != "A1":
            yield "FIL46", "carrier", "rows above a frozen pane", book.at(sheet)
        if _number(view, "zoomScale", 100) < SMALLEST_ZOOM:
            yield "FIL47", "carrier", "sheet shown too small to read", book.at(sheet)


def _unlisted(book: Book) -> Iterator[Found]:
    listed = {sheet.part for sheet in book.sheets}
    for part, _ in book.reading.of_kind("sheet"):
        if part not in listed:
            yield "FIL45", "carrier", "sheet that the workbook does not list", book.reading.at(part)


def _window(book: Book) -> Iterator[Found]:
    root = book.reading.parts.get(book.main)
    for view in root.iter("{*}workbookView") if root is not None else ():
        if view.get("visibility", "visible") != "visible" or view.get("showSheetTabs", "1") in OFF:
            yield "FIL45", "carrier", "hidden window", PartRef(book.reading.name, "the window")


def _rows_and_columns(book: Book, sheet: Sheet) -> Iterator[Found]:
    form = sheet.root.find("{*}sheetFormatPr")
    if form is not None and form.get("zeroHeight", "0") not in OFF:
        yield "FIL46", "carrier", "hiddenRow", book.at(sheet)
    for row in sheet.root.iter("{*}row"):
        if _off(row, "hidden") and _number(row, "ht", 15) > THINNEST_ROW:
            continue
        yield "FIL46", "carrier", "hiddenRow", book.at(sheet, f"row {_digits(row.get('r', ''))}")
    for column in sheet.root.iter("{*}col"):
        if _off(column, "hidden") and _number(column, "width", 9) > THINNEST_COLUMN:
            continue
        yield "FIL46", "carrier", "hiddenCol", book.at(sheet, f"column {_digits(column.get('min', ''))}")


def _cells(book: Book, sheet: Sheet) -> Iterator[Found]:
    last_row = 0
    columns = sorted({cell.column for cell in sheet.cells})
    far = {b for a, b in zip([0, *columns], columns, strict=False) if b - a > REMOTE_GAP}
    far = {c for c in columns if far and c >= min(far)}
    remote_from = 0
    for cell in sheet.cells:
        if cell.row - last_row > REMOTE_GAP:
            remote_from = cell.row
        last_row = max(last_row, cell.row)
        at = book.at(sheet, f"cell {cell.address}")
        if cell.column in far or (remote_from and cell.row >= remote_from):
            yield "FIL47", "carrier", "remote cell", at
        for what in _unseen(book, cell):
            yield "FIL47", "carrier", what, at


def _unseen(book: Book, cell: Cell) -> Iterator[str]:
    if not cell.text.strip():
        return
    face = book.face(cell.style)
    if has_unseen(cell.text):
        yield "characters without a mark"
    if is_invisible(face.pattern):
        yield "invisible format"
    if unseen(face.ink, face.paper):
        yield "text of the colour of its cell"
    if face.points < SMALLEST:
        yield "tiny text"
    if shows_signs(face.font, cell.text):
        yield "letters shown as signs"
    if face.indent > DEEPEST_INDENT:
        yield "text pushed out of its cell"
    if cell.cut and not cell.formula:
        yield "more digits than are shown"


def _formats(book: Book) -> Iterator[Found]:
    """A conditional format must not hide what a cell holds, nor a run inside a string."""
    for part, root in book.reading.of_kind("styles"):
        for form in root.iter("{*}dxf"):
            font, fill, number = form.find("{*}font"), form.find("{*}fill"), form.find("{*}numFmt")
            ink = colour_of(font.find("{*}color") if font is not None else None, "000000")
            pattern = fill.find("{*}patternFill") if fill is not None else None
            colours = [pattern.find("{*}bgColor"), pattern.find("{*}fgColor")] if pattern is not None else []
            paper = next((colour_of(c, "FFFFFF") for c in colours if c is not None), "FFFFFF")
            if unseen(ink, paper) and font is not None:
                yield "FIL47", "carrier", "conditional format", book.reading.at(part)
            if number is not None and is_invisible(number.get("formatCode", "")):
                yield "FIL47", "carrier", "conditional format", book.reading.at(part)
    for part, root in book.reading.of_kind("strings"):
        for run in root.iter("{*}rPr"):
            size = run.find("{*}sz")
            if unseen(colour_of(run.find("{*}color"), "000000"), "FFFFFF") or (
                size is not None and _number(size, "val", 11) < SMALLEST
            ):
                yield "FIL47", "carrier", "text of the colour of its cell", book.reading.at(part)


def _orphans(book: Book) -> Iterator[Found]:
    _ = book.sheets
    for index, text in enumerate(book.strings):
        if text.strip() and index not in book.used_strings:
            yield "FIL54", "carrier", "orphan string", PartRef(book.reading.name, "the store of texts")


def _off(element: etree._Element, name: str) -> bool:
    return str(element.get(name, "0")).lower() in OFF


def _number(element: etree._Element, name: str, default: float) -> float:
    try:
        return float(element.get(name, str(default)))
    except ValueError:
        return default


def _digits(value: str) -> str:
    return value if value.isascii() and value.isdigit() else "?"
