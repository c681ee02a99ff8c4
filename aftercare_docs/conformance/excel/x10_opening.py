"""Every sheet opens at its top at its own size, and prints on A4 or A3, one page wide, with its name and number."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.excel.view import Page, View, X

CODE = "XLS10"
PAPERS = frozenset({"8", "9"})  # A3 and A4
ONE_PAGE = 20  # rows that fit on one page, whatever is in them
TOP = frozenset({"A1", ""})


def check(view: View) -> Iterator[Found]:
    """Sheets that open somewhere else, and pages that fall apart."""
    window = view.root.find(f"{X}bookViews/{X}workbookView")
    if window is not None and window.get("activeTab", "0") != "0":
        yield "the workbook does not open at its first sheet", view.at("its sheets")
    for page in view.pages:
        yield from ((what, page.at()) for what in (*_screen(page), *_paper(page)))


def _screen(page: Page) -> Iterator[str]:
    for shown in page.sheet.root.iter(f"{X}sheetView"):
        if shown.get("zoomScale", "100") != "100":
            yield "the sheet is zoomed"
        pane = shown.find(f"{X}pane")
        active = pane.get("activePane", "topLeft") if pane is not None else "topLeft"
        chosen = [c for c in shown.iter(f"{X}selection") if c.get("pane", "topLeft") == active]
        if any(c.get("activeCell", "") not in TOP for c in chosen):
            yield "the sheet does not open at its first cell"


def _paper(page: Page) -> Iterator[str]:
    root = page.sheet.root
    setup, fit = root.find(f"{X}pageSetup"), root.find(f"{X}sheetPr/{X}pageSetUpPr")
    if setup is None or setup.get("paperSize") not in PAPERS:
        yield "the sheet does not print on A4 or A3"
    if fit is None or fit.get("fitToPage") != "1" or setup is None or setup.get("fitToWidth", "1") != "1":
        yield "the sheet does not print one page wide"
    footer = root.findtext(f"{X}headerFooter/{X}oddFooter") or ""
    if "&A" not in footer or "&P" not in footer:
        yield "printed pages do not say the sheet and the number of the page"
    if len(page.tables) == 1 and page.tables[0].area.bottom > ONE_PAGE and not _repeats(page):
        yield "the header row is not repeated on printed pages"


def _repeats(page: Page) -> bool:
    """A table that goes on over pages has its header row on each."""
    row, index = page.tables[0].area.top, page.view.pages.index(page)
    names = page.view.root.iter(f"{X}definedName")
    titles = [n for n in names if n.get("name") == "_xlnm.Print_Titles" and n.get("localSheetId") == str(index)]
    return any((name.text or "").endswith(f"!${row}:${row}") for name in titles)
