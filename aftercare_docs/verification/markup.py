"""XML read as data: bytes go in, a tree comes out or the reason why not. Nothing is fetched, nothing expanded."""

from __future__ import annotations

import codecs
from typing import Any

from lxml import etree

DECLARED = (b"<!DOCTYPE", b"<!ENTITY", b"<!ELEMENT", b"<!ATTLIST")
MOST_DEPTH = 200

PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://schemas.openxmlformats.org/package/2006/content-types": "ct",
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties": "ep",
    "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties": "op",
    "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes": "vt",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://schemas.openxmlformats.org/officeDocument/2006/customXml": "ds",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
    "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
    "http://schemas.openxmlformats.org/drawingml/2006/chartDrawing": "cdr",
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing": "xdr",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing": "wp14",
    "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
    "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
    "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main": "x14",
    "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac": "x14ac",
    "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main": "x15",
    "http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac": "x15ac",
    "http://schemas.microsoft.com/office/spreadsheetml/2014/revision": "xr",
    "http://schemas.microsoft.com/office/drawing/2014/main": "a16",
    "http://schemas.microsoft.com/office/drawing/2017/decorative": "adec",
    "http://schemas.microsoft.com/office/drawing/2010/main": "a14",
    "http://schemas.microsoft.com/office/excel/2006/main": "xm",
    "http://schemas.microsoft.com/office/excel/2008/2/main": "mx",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://purl.org/dc/dcmitype/": "dcmitype",
    "http://www.w3.org/2001/XMLSchema-instance": "xsi",
    "http://www.w3.org/XML/1998/namespace": "xml",
    "urn:schemas-microsoft-com:vml": "v",
    "urn:schemas-microsoft-com:office:office": "o",
    "urn:schemas-microsoft-com:office:word": "w10",
    "urn:schemas-microsoft-com:office:excel": "xv",
}
STRICT = {  # the ISO strict spelling of the same vocabularies
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://purl.oclc.org/ooxml/spreadsheetml/main": "x",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/extendedProperties": "ep",
    "http://purl.oclc.org/ooxml/officeDocument/customProperties": "op",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
}
_SHORT: dict[str, str] = {}


class Malformed(Exception):
    """A part that is not plain, well-formed XML. ``declared`` where it brings declarations of its own."""

    def __init__(self, *, declared: bool = False) -> None:
        super().__init__("declares a document type" if declared else "is not well-formed XML")
        self.declared = declared


def parse(data: bytes) -> etree._Element:
    """The root of a part. Document types and entities are refused before a parser sees them."""
    flat = data.replace(b"\0", b"")
    if any(word in flat for word in DECLARED):
        raise Malformed(declared=True)
    text = data.removeprefix(codecs.BOM_UTF8).lstrip()
    if not text.startswith((b"<", codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise Malformed
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise Malformed from None
    info: Any = root.getroottree().docinfo
    if info.doctype or (info.encoding or "UTF-8").upper() not in {"UTF-8", "UTF-16", "US-ASCII", "ASCII"}:
        raise Malformed(declared=bool(info.doctype))
    return root


def short(name: str) -> str:
    """``{namespace}local`` as ``w:local``; a namespace we do not know becomes ``?``."""
    known = _SHORT.get(name)
    if known is None:
        namespace, _, local = name[1:].partition("}") if name.startswith("{") else ("", "", name)
        prefix = PREFIXES.get(namespace) or STRICT.get(namespace) or ("?" if namespace else "")
        known = _SHORT[name] = f"{prefix}:{local}" if prefix else local
    return known
