"""Excel: a spreadsheet as data goes in, a finished workbook comes out, the same bytes each time.

Nothing here knows what the sheets are about. Formulas are written only where the specification has one, with the
value worked out there beside it; no other text ever becomes a formula, a number or a link.
"""

from __future__ import annotations

from io import BytesIO

from xlsxwriter.workbook import Workbook

from aftercare_docs.documents.base import Document, FileSpec, Stamp
from aftercare_docs.documents.spreadsheet import NamedList, Spreadsheet
from aftercare_docs.expected import Expected
from aftercare_docs.renderers.logo import logo
from aftercare_docs.renderers.xlsx_also import also
from aftercare_docs.renderers.xlsx_cells import Role, address
from aftercare_docs.renderers.xlsx_formats import Formats, default
from aftercare_docs.renderers.xlsx_layout import Layout, layouts
from aftercare_docs.renderers.xlsx_logo import place_logo
from aftercare_docs.renderers.xlsx_package import finished
from aftercare_docs.renderers.xlsx_sheet import write

LANGUAGE = "en-GB"
OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
    "default_row_height": 19,
    "default_column_width": 72,
}


def render(document: Document, stamp: Stamp, spec: FileSpec) -> bytes:
    """The finished workbook."""
    plan = _spreadsheet(document)
    packed = BytesIO()
    workbook = Workbook(packed, OPTIONS | {"default_format_properties": default()})
    formats = Formats(workbook)
    placed = layouts(plan, stamp)
    for layout in placed:
        write(workbook, layout, formats, plan.front, stamp)
    if own := logo(plan):
        place_logo(workbook.worksheets()[0], placed[0], own)
    for named in plan.lists:
        workbook.define_name(named.name, _range(named, placed))
    headings = {
        formats.cell(Role.TITLE): ("Heading 1", 16),
        formats.cell(Role.HEADING): ("Heading 2", 17),
    }
    workbook.close()
    numbered = {look.xf_index: style for look, style in headings.items() if look.xf_index is not None}
    return finished(packed.getvalue(), _properties(plan), numbered)


def expected(document: Document, stamp: Stamp, spec: FileSpec) -> Expected:
    """Every cell that shows something, straight from the specification."""
    plan = _spreadsheet(document)
    placed = layouts(plan, stamp)
    cells = {
        layout.sheet.name: {address(cell.row, cell.col): cell.shown for cell in layout.cells if cell.shown}
        for layout in placed
    }
    pictures = tuple(filter(None, [logo(plan)]))
    return Expected(_properties(plan), cells=cells, also=also(plan, placed, stamp), pictures=pictures)


def _spreadsheet(document: Document) -> Spreadsheet:
    if not isinstance(document, Spreadsheet):
        raise TypeError(f"a {type(document).__name__} is not a spreadsheet")
    return document


def _properties(plan: Spreadsheet) -> dict[str, str]:
    """The partnership is the author: a workbook speaks for it, and for nobody in it."""
    front = plan.front
    title = f"{front.title}: {front.engagement_title}" if front.engagement_title else front.title
    return {"title": title, "author": front.partnership, "language": LANGUAGE}


def _range(named: NamedList, placed: tuple[Layout, ...]) -> str:
    for layout in placed:
        for table in layout.tables:
            if table.table.name == named.table:
                column = address(0, table.col(named.heading))[:-1]
                first, last = table.top + 2 + named.first, table.top + 2 + named.last
                return f"='{layout.sheet.name}'!${column}${first}:${column}${last}"
    raise LookupError(f"no table is called {named.table}")
