"""Tables that break over pages as a careful typist would break them.

The body of a rendered document goes in and is changed in place: a short table stays on one page, and a long one never
leaves its first or its last row alone on a page. Templates cannot know how many rows there will be, so they cannot
ask for this. Knows nothing of what a document says.
"""

from __future__ import annotations

from lxml import etree

from aftercare_docs.renderers.docx_source import W

SHORT = 6  # rows, with the header: about a third of a page, so that little white is left behind
BEFORE_KEEP = (W + "pStyle",)


def keep_rows_together(body: etree._Element) -> None:
    """Hold each row to the next where a break between them would look like an accident."""
    for table in body.iter(W + "tbl"):
        rows = table.findall(W + "tr")
        held = rows[:-1] if len(rows) <= SHORT else [rows[0], rows[1], rows[-2]]
        for row in held:
            for paragraph in row.iter(W + "p"):
                _keep_with_next(paragraph)


def _keep_with_next(paragraph: etree._Element) -> None:
    properties = paragraph.find(W + "pPr")
    if properties is None:
        properties = etree.Element(W + "pPr")
        paragraph.insert(0, properties)
    if properties.find(W + "keepNext") is None:
        place = sum(child.tag in BEFORE_KEEP for child in properties)
        properties.insert(place, etree.Element(W + "keepNext"))
