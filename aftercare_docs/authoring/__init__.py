"""Engagement workbooks, written: an empty one to begin with, and the fictional example.

In: an engagement. Out: the bytes of an .xlsx that reads back as the same engagement, and that are the same bytes
every time. No macros, nothing hidden, nothing from elsewhere. Decides nothing about the engagement.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import fields, replace
from datetime import datetime
from io import BytesIO

from xlsxwriter import Workbook

from aftercare_docs import example as fictional
from aftercare_docs.authoring.dress import dress
from aftercare_docs.authoring.lists import define
from aftercare_docs.authoring.pages import Page, write_page
from aftercare_docs.authoring.picks import PICKED, said_once, write_picks
from aftercare_docs.authoring.start_here import write_start_here
from aftercare_docs.authoring.tables import write_details, write_table
from aftercare_docs.columns import Record
from aftercare_docs.engagement import PICK_LISTS, RECORDS, START_HERE, Engagement
from aftercare_docs.engagement.setup import Details
from aftercare_docs.packing import canonical_zip, parts_of

_MADE = datetime(2026, 1, 1)
"""What every workbook says of when it was made: the time of day is nobody's business, and would differ each time."""

# Text from a record is written as text, whatever it looks like.
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_FONT = {"font_name": "Arial", "font_size": 10}


def blank(left_out: Collection[str] = ()) -> bytes:
    """A workbook to begin an engagement with: guidance, drop-downs, one empty table on each sheet but those named."""
    return write(fictional.empty(), left_out=left_out)


def example(fingerprints: Mapping[str, str]) -> bytes:
    """The Northshire workbook, each approval carrying the fingerprint of what its output came to."""
    engagement = fictional.northshire()
    approvals = tuple(
        replace(approval, content_fingerprint=fingerprints.get(approval.output_id, ""))
        for approval in engagement.approvals
    )
    return write(replace(engagement, approvals=approvals))


def write(engagement: Engagement, page: Page | None = None, left_out: Collection[str] = ()) -> bytes:
    """The workbook of an engagement, with a page in front that says something about this copy.

    Its Lists sheet is always the product's own: the drop-downs depend on it.
    """
    held = BytesIO()
    with Workbook(held, _OPTIONS | {"default_format_properties": dict(_FONT)}) as book:  # it writes into them
        book.set_properties({"title": "Engagement workbook", "author": "aftercare_docs", "created": _MADE})
        _sheets(book, replace(engagement, lists=fictional.empty().lists), page, left_out)
    return canonical_zip({name: said_once(_growing(part)) for name, part in parts_of(held.getvalue()).items()})


def _growing(part: bytes) -> bytes:
    """Rows keep the height they are given and still grow with what is typed: the height is not a fixed one."""
    return part.replace(b' customHeight="1"', b"")


def _sheets(book: Workbook, engagement: Engagement, page: Page | None, left_out: Collection[str]) -> None:
    looks = dress(book)
    if page:
        write_page(book.add_worksheet(page.name), page, looks)
    records = {record.SHEET.name: getattr(engagement, name) for name, record in _in_order()}
    kept = {name: () if name == Details.SHEET.name else rows for name, rows in records.items() if name not in left_out}
    write_start_here(book.add_worksheet(START_HERE), looks, kept)
    for name, record in _in_order():
        if record.SHEET.name in left_out:
            continue
        sheet, value = book.add_worksheet(record.SHEET.name), getattr(engagement, name)
        if record.SHEET.key_value:
            write_details(sheet, record.SHEET, value, looks)
        else:
            write_table(sheet, record.SHEET, value, looks)
    write_picks(book.add_worksheet(PICK_LISTS), book, {name: records[name] for name in PICKED}, looks)
    define(book, engagement.lists, left_out)


def _in_order() -> list[tuple[str, type[Record]]]:
    """The sheets in the order in which they are declared, which is the order in which they are met; Lists last."""
    both = [(field.name, record) for field, record in zip(fields(Engagement), RECORDS, strict=True)]
    return sorted(both, key=lambda each: each[0] == "lists")
