"""Excel in, rows of addressed cells out. Decides nothing about what a cell means.

In: the path or the bytes of an .xlsx file, and a password where it is locked with one. Out: a ``Workbook``, and
findings where the file as a whole cannot be trusted or read. What is merged, hidden, calculated or broken is
recorded here and judged in ``structure``.

Sheets are read as a stream, in one pass that sees a formula and its value, hidden rows and merged cells together.
openpyxl needs the whole sheet in memory to know what is hidden, and reads it twice to know a formula and its value:
six times the time and three times the memory for a plan of 10,000 actions.
"""

from __future__ import annotations

from pathlib import Path

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.intake import Package, Refused, admit, load, open_elsewhere
from aftercare_docs.intake.markup import elements
from aftercare_docs.workbook.grid import Sheet, Workbook
from aftercare_docs.workbook.numbers import DAY_ZERO, DAY_ZERO_1904, styles
from aftercare_docs.workbook.parts import MOST_CELLS, SharedWords, SheetReader, read_part

__all__ = ["Sheet", "Workbook", "read"]

MOST_SHEETS = 200


def read(
    source: Path | bytes, password: str | None = None, *, file: str = "workbook.xlsx"
) -> tuple[Workbook | None, list[Finding]]:
    """The rows of a workbook; None, with the finding that says why, where it is refused.

    ``file`` names the workbook in findings where ``source`` is its bytes.
    """
    try:
        if isinstance(source, bytes):
            return _workbook(admit(source, file, password)), []
        data = load(source)
        return _workbook(admit(data, source.name, password)), open_elsewhere(source)
    except Refused as refused:
        return None, [refused.found]


def _workbook(package: Package) -> Workbook:
    main, archive = package.main(), package.archive
    worksheets = package.related(main, "worksheet")
    tabs: list[tuple[str, str, bool]] = []
    day_zero = DAY_ZERO
    for tag, values in elements(archive, main):
        if tag == "workbookPr" and values.get("date1904") in {"1", "true"}:
            day_zero = DAY_ZERO_1904
        elif tag == "sheet" and values.get("id") in worksheets:
            tabs.append((values.get("name", ""), worksheets[values["id"]], values.get("state", "visible") != "visible"))
    if len(tabs) > MOST_SHEETS:
        raise Refused(Finding("INP07", PartRef(archive.file), {"what": f"more than {MOST_SHEETS} sheets"}))
    words = SharedWords()
    for part in package.related(main, "sharedStrings").values():
        read_part(archive, part, words)
    shown = [style for part in package.related(main, "styles").values() for style in styles(archive, part)]
    sheets: list[Sheet] = []
    cells = 0
    for position, (name, part, hidden) in enumerate(tabs, start=1):
        reader = SheetReader(words.words, shown, day_zero)
        read_part(archive, part, reader)
        cells += reader.count
        if cells > MOST_CELLS:
            raise Refused(Finding("INP07", archive.at(part), {"what": f"more than {MOST_CELLS:,} cells"}))
        sheets.append(reader.sheet(name, position, hidden))
    return Workbook(tuple(sheets), day_zero)
