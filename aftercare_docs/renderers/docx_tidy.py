"""A Word package with nothing in it that the document does not need: parts, marks of editing, properties, zip.

The bytes that a library saved go in, canonical bytes come out: the same content gives the same file. A template that
was restyled in Word brings thumbnails, revision marks and the editor's own data with it; none of it passes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html import escape

from lxml import etree

from aftercare_docs.packing import canonical_zip, parts_of
from aftercare_docs.renderers.docx_source import PARSER, W, remove

RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
KEEP = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/core\.xml"
    r"|word/(document|styles|numbering|settings|fontTable|header\d*|footer\d*)\.xml"
    r"|word/theme/theme\d*\.xml|word/media/[\w.-]+|word/_rels/(document|header\d*|footer\d*)\.xml\.rels"
)
EDITING = {W + "proofErr", W + "lastRenderedPageBreak", W + "rsids", W + "attachedTemplate", W + "rsid"}
CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties '
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/">{}</cp:coreProperties>'
)


def tidy(saved: bytes, properties: Mapping[str, str]) -> bytes:
    """The canonical package, with exactly these properties: title, author, language, subject."""
    parts = {name: content for name, content in parts_of(saved).items() if KEEP.fullmatch(name)}
    for name in parts:
        if name.endswith((".xml", ".rels")):
            parts[name] = _part(name, parts)
    parts["docProps/core.xml"] = _core(properties)
    return canonical_zip(parts)


def _part(name: str, parts: Mapping[str, bytes]) -> bytes:
    root = etree.fromstring(parts[name], PARSER)
    if name == "[Content_Types].xml":
        _only(root, TYPES + "Override", lambda node: node.get("PartName", "").lstrip("/") in parts)
        extensions = {part.rpartition(".")[2] for part in parts}
        _only(root, TYPES + "Default", lambda node: node.get("Extension") in extensions)
        _sort(root)
    elif name.endswith(".rels"):
        base = "word/" if name.startswith("word/") else ""
        _only(root, RELATIONSHIPS + "Relationship", lambda node: _target(node, base) in parts)
    else:
        _unmark(root)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _only(root: etree._Element, tag: str, wanted: Callable[[etree._Element], bool]) -> None:
    for node in root.findall(tag):
        if not wanted(node):
            root.remove(node)


def _target(node: etree._Element, base: str) -> str:
    target = node.get("Target", "")
    return target.lstrip("/") if target.startswith("/") else base + target


def _sort(root: etree._Element) -> None:
    root[:] = sorted(root, key=lambda node: (node.tag, node.get("Extension", ""), node.get("PartName", "")))


def _unmark(root: etree._Element) -> None:
    """Remove the marks that editing leaves: revision numbers, spelling marks, where the cursor last was."""
    for node in list(root.iter(etree.Element)):
        if node.tag in EDITING:
            remove(node)
            continue
        for name in [a for a in node.attrib if etree.QName(a).localname.startswith(("rsid", "paraId", "textId"))]:
            del node.attrib[name]
    for start in root.findall(f".//{W}bookmarkStart[@{W}name='_GoBack']"):
        for mark in root.findall(f".//*[@{W}id='{start.get(W + 'id')}']"):
            if mark.tag in {W + "bookmarkStart", W + "bookmarkEnd"}:
                remove(mark)


def _core(properties: Mapping[str, str]) -> bytes:
    names = {"title": "title", "author": "creator", "subject": "subject", "language": "language"}
    inside = "".join(
        f"<dc:{element}>{escape(properties[key], quote=False)}</dc:{element}>"
        for key, element in names.items()
        if properties.get(key)
    )
    return CORE.format(inside).encode()
