"""Tables break over pages where a careful typist would break them."""

from __future__ import annotations

import pytest
from lxml import etree

from aftercare_docs.renderers.docx_pages import keep_rows_together
from aftercare_docs.renderers.docx_source import W, stories
from tests.renderers.templates import template
from tests.word.kit import p, row


def held(rows: int) -> list[bool]:
    """For each row of a table of this size, whether it is held to the next."""
    table = "<w:tbl>" + "".join(row([p("Table text", str(n))], [900]) for n in range(rows)) + "</w:tbl>"
    body = stories(template(table, "after"))["word/document.xml"]
    keep_rows_together(body)
    return [_held(one) for one in body.iter(W + "tr")]


def _held(one: etree._Element) -> bool:
    return all(paragraph.find(f"{W}pPr/{W}keepNext") is not None for paragraph in one.iter(W + "p"))


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [(1, "-"), (3, "hh-"), (6, "hhhhh-"), (7, "hh---h-"), (9, "hh-----h-")],
)
def test_short_tables_stay_whole_and_long_ones_leave_no_row_alone(rows: int, wanted: str) -> None:
    assert "".join("h" if one else "-" for one in held(rows)) == wanted


def test_the_order_of_properties_is_that_of_the_schema() -> None:
    table = "<w:tbl>" + row([p("Table text", "a")], [900]) + row([p("Table text", "b")], [900]) + "</w:tbl>"
    body = stories(template(table, "after"))["word/document.xml"]
    keep_rows_together(body)
    first = next(body.iter(W + "pPr"))
    assert [etree.QName(child).localname for child in first] == ["pStyle", "keepNext"]
