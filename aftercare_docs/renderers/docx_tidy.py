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
from aftercare_docs.renderers.docx_marks import drop_unused_styles, forget_editing
from aftercare_docs.renderers.docx_source import PARSER, STORIES, W
from aftercare_docs.theme import product, theme

RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
KEEP = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/core\.xml"
    r"|word/(document|styles|numbering|settings|header\d*|footer\d*)\.xml"
    r"|word/theme/theme\d*\.xml|word/_rels/(document|header\d*|footer\d*)\.xml\.rels"
)
IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties '
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/">{}</cp:coreProperties>'
)


SETTINGS = (
    '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/>'
    '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting '
    'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
)


def tidy(saved: bytes, properties: Mapping[str, str], pictures: Mapping[str, bytes]) -> bytes:
    """The canonical package, with exactly these properties: title, author, language, subject.

    ``pictures`` are put in under the IDs that the document calls them by; no other picture stays.
    """
    parts = {name: content for name, content in parts_of(saved).items() if KEEP.fullmatch(name)}
    roots = {name: etree.fromstring(parts[name], PARSER) for name in parts if name.endswith((".xml", ".rels"))}
    for name, root in roots.items():
        _tidy_part(name, root, parts)
    _put_in(parts, roots, pictures)
    _dress(roots)
    stories = [root for name, root in roots.items() if STORIES.fullmatch(name)]
    drop_unused_styles(roots["word/styles.xml"], [*stories, *(roots[n] for n in roots if n == "word/numbering.xml")])
    parts |= {
        name: etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        for name, root in roots.items()
    }
    parts["word/settings.xml"] = SETTINGS.encode()
    parts["docProps/core.xml"] = _core(properties)
    return canonical_zip(parts)


def _dress(roots: Mapping[str, etree._Element]) -> None:
    """The product's colours become those of the house; a colour that somebody chose in Word stays as it is."""
    ours, worn = product().colours, theme().colours
    changed = {ours[name][1:]: worn[name][1:] for name in ours if ours[name] != worn[name]}
    if not changed:
        return
    for node in (node for name, root in roots.items() if name.startswith("word/") for node in root.iter(etree.Element)):
        for key in (W + "fill", W + "color", *((W + "val",) if node.tag == W + "color" else ())):
            if (value := node.get(key, "").upper()) in changed:
                node.set(key, changed[value])


def _put_in(parts: dict[str, bytes], roots: Mapping[str, etree._Element], pictures: Mapping[str, bytes]) -> None:
    """Each picture as a part, with its type and the link that leads to it."""
    for number, (link, content) in enumerate(pictures.items(), 1):
        name = f"media/image{number}.png"
        parts[f"word/{name}"] = content
        kind = {"PartName": f"/word/{name}", "ContentType": "image/png"}
        etree.SubElement(roots["[Content_Types].xml"], TYPES + "Override", kind)
        leads = {"Id": link, "Type": IMAGE, "Target": name}
        etree.SubElement(roots["word/_rels/document.xml.rels"], RELATIONSHIPS + "Relationship", leads)


def _tidy_part(name: str, root: etree._Element, parts: Mapping[str, bytes]) -> None:
    if name == "[Content_Types].xml":
        _only(root, TYPES + "Override", lambda node: node.get("PartName", "").lstrip("/") in parts)
        extensions = {part.rpartition(".")[2] for part in parts}
        _only(root, TYPES + "Default", lambda node: node.get("Extension") in extensions)
        _sort(root)
    elif name.endswith(".rels"):
        base = "word/" if name.startswith("word/") else ""
        _only(root, RELATIONSHIPS + "Relationship", lambda node: _target(node, base) in parts)
    else:
        forget_editing(root)


def _only(root: etree._Element, tag: str, wanted: Callable[[etree._Element], bool]) -> None:
    for node in root.findall(tag):
        if not wanted(node):
            root.remove(node)


def _target(node: etree._Element, base: str) -> str:
    target = node.get("Target", "")
    return target.lstrip("/") if target.startswith("/") else base + target


def _sort(root: etree._Element) -> None:
    root[:] = sorted(root, key=lambda node: (node.tag, node.get("Extension", ""), node.get("PartName", "")))


def _core(properties: Mapping[str, str]) -> bytes:
    names = {"title": "title", "author": "creator", "subject": "subject", "language": "language"}
    inside = "".join(
        f"<dc:{element}>{escape(properties[key], quote=False)}</dc:{element}>"
        for key, element in names.items()
        if properties.get(key)
    )
    return CORE.format(inside).encode()
