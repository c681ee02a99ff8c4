"""A chart is described, titled on both axes, and stands on the sheet that its figures are on."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.excel.view import View

CODE = "XLS07"
TITLES = 3  # the chart and both axes


def check(view: View) -> Iterator[Found]:
    """Charts that only some readers can use."""
    for page in view.pages:
        for drawing in _targets(view, page.sheet.part, "drawing"):
            root = view.book.reading.parts[drawing]
            for frame in root.iter("{*}cNvPr"):
                if not frame.get("descr", "").strip():
                    yield "a chart or picture has no alternative text", page.at()
            for chart in _targets(view, drawing, "chart"):
                yield from ((what, page.at()) for what in _wrong(view.book.reading.parts[chart], page.sheet.name))


def _targets(view: View, source: str, kind: str) -> list[str]:
    links = [link for link in view.book.reading.links if link.source == source and link.type.endswith(f"/{kind}")]
    return [link.target for link in links if link.target in view.book.reading.parts]


def _wrong(chart: etree._Element, sheet: str) -> Iterator[str]:
    if len(list(chart.iter("{*}title"))) < TITLES:
        yield "a chart has no title, or an axis has none"
    sources = {(node.text or "").rpartition("!")[0].strip("'").replace("''", "'") for node in chart.iter("{*}f")}
    if sources - {sheet}:
        yield "the figures of a chart are on another sheet"
    if any(not (point.text or "").strip() for point in chart.iter("{*}v")):
        yield "a chart has a point without a value"
