"""Pictures in a Word document: a paragraph in the style ``Figure`` prints the name of a figure and becomes its picture.

The body of a rendered document goes in and is changed in place; the pictures to pack come out, each under the ID that
the body calls it by. A picture stands in its line and has its alternative text. Knows nothing of what a document says.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from html import escape
from importlib import import_module

from lxml import etree

from aftercare_docs.documents.base import Document
from aftercare_docs.documents.figures import figures
from aftercare_docs.expected import Picture
from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.renderers.docx_lint import TemplateRefused
from aftercare_docs.renderers.docx_source import FIGURE, W, joined_text
from aftercare_docs.renderers.logo import logo

DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006"
BELOW_LOGO = "60"  # twentieths of a point
NUMBERED = re.compile(r"rId(\d+)")
DRAWING = (
    f'<w:r xmlns:w="{W[1:-1]}" xmlns:wp="{DRAWINGML}/wordprocessingDrawing" xmlns:a="{DRAWINGML}/main" '
    f'xmlns:pic="{DRAWINGML}/picture" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:drawing>'
    '<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>'
    '<wp:docPr id="{number}" name="Picture {number}" descr="{alt}"/><wp:cNvGraphicFramePr>'
    '<a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic>'
    f'<a:graphicData uri="{DRAWINGML}/picture"><pic:pic><pic:nvPicPr>'
    '<pic:cNvPr id="{number}" name="Picture {number}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
    '<a:blip r:embed="{link}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
    '<a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    "</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
)


def get_ready() -> None:
    """Load what draws: few documents have a picture, and it is slow to load."""
    import_module("aftercare_docs.renderers.figures")


def named(names: Iterable[str], document: Document, template: str) -> Iterator[Picture]:
    """The pictures that a template asks for by name. One that the document does not have refuses the template."""
    names = tuple(names)
    known = {figure.name: figure for figure in figures(document)} if names else {}
    for name in names:
        from aftercare_docs.renderers.figures import picture

        if name not in known:
            raise TemplateRefused((Finding("TPL09", PartRef(template)),))
        yield picture(known[name])


def place(body: etree._Element, taken: Collection[str], document: Document, template: str) -> Mapping[str, bytes]:
    """Draw each picture where its name stands, and the logo first; ``taken`` are the IDs that links have already."""
    places = [paragraph for paragraph in body.iter(W + "p") if _style(paragraph) == FIGURE]
    first = max((int(found[1]) for each in taken if (found := NUMBERED.fullmatch(each))), default=0) + 1
    shown = list(zip(places, named(map(joined_text, places), document, template), strict=True))
    for paragraph in places:
        properties = paragraph.find(W + "pPr")
        paragraph[:] = [] if properties is None else [properties]
    top = next(body.iter(W + "p"), None)
    if top is not None and (own := logo(document)):
        shown.insert(0, (top, own))
        _closer(top)
    drawn: dict[str, bytes] = {}
    for number, (paragraph, each) in enumerate(shown, 1):
        link = f"rId{first + number - 1}"
        drawn[link] = each.content
        paragraph.insert(int(paragraph.find(W + "pPr") is not None), _drawing(each, number, link))
    return drawn


def _closer(top: etree._Element) -> None:
    """The line of the logo is higher than it was, so less is left below it and the page holds what it held."""
    properties = top.find(W + "pPr")
    if properties is not None and [node.tag for node in properties] == [W + "pStyle"]:
        etree.SubElement(properties, W + "spacing", {W + "after": BELOW_LOGO})


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(W + "val", "")


def _drawing(shown: Picture, number: int, link: str) -> etree._Element:
    width, height = shown.size
    return etree.fromstring(DRAWING.format(width=width, height=height, number=number, link=link, alt=escape(shown.alt)))
