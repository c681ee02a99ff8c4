"""What editing a template leaves in its markup, and no document of ours needs: taken out, so that none of it is sent.

The root of a part goes in and is changed in place: revision numbers, spelling marks, where the cursor last was, the
extensions of newer editors, the box that Word puts around a contents list, languages and fonts for other scripts,
styles that nothing uses. What a reader sees stays as it was. Knows nothing of what a document says.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from lxml import etree

from aftercare_docs.renderers.docx_source import W, remove

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
EDITING = [W + name for name in ("proofErr", "lastRenderedPageBreak", "rsid", "noProof", "permStart", "permEnd")]
REVISED = etree.XPath("descendant-or-self::*[@*[starts-with(local-name(), 'rsid')]]")
OTHER_SCRIPTS = {W + name for name in ("eastAsia", "cs", "bidi", "eastAsiaTheme", "cstheme")}


def forget_editing(root: etree._Element) -> None:
    """Everything that only editors read."""
    _unwrap_contents(root)
    _drop_extensions(root)
    for node in list(root.iter(*EDITING)):
        remove(node)
    for node in cast("list[etree._Element]", REVISED(root)):
        for name in [a for a in node.attrib if str(a).rpartition("}")[2].startswith("rsid")]:
            del node.attrib[name]
    for node in root.iter(W + "lang"):
        node.set(W + "val", "en-GB")
    for node in root.iter(W + "lang", W + "rFonts"):
        for name in OTHER_SCRIPTS & set(node.attrib):
            del node.attrib[name]
    for start in root.findall(f".//{W}bookmarkStart[@{W}name='_GoBack']"):
        _remove_bookmark(root, start.get(W + "id", ""))
    etree.cleanup_namespaces(root, keep_ns_prefixes=["w", "r"])


def _drop_extensions(root: etree._Element) -> None:
    """What a reader of this format may ignore, as the part itself declares."""
    prefixes = (root.attrib.pop(MC + "Ignorable", "") or "").split()
    ignorable = {root.nsmap[prefix] for prefix in prefixes if prefix in root.nsmap}
    for node in list(root.iter(etree.Element)) if ignorable else ():
        if _namespace(node.tag) in ignorable:
            remove(node)
            continue
        for name in [a for a in node.attrib if _namespace(a) in ignorable]:
            del node.attrib[name]


def _namespace(name: object) -> str:
    return str(name).rpartition("}")[0].removeprefix("{")


def _unwrap_contents(root: etree._Element) -> None:
    """The box around a contents list that was put in from Word's gallery: its content takes its place."""
    for box in list(root.iter(W + "sdt")):
        content, above = box.find(W + "sdtContent"), box.getparent()
        if content is not None and above is not None and box.find(f"{W}sdtPr/{W}docPartObj") is not None:
            place = above.index(box)
            above[place : place + 1] = list(content)


def _remove_bookmark(root: etree._Element, number: str) -> None:
    for kind in ("bookmarkStart", "bookmarkEnd"):
        for mark in root.findall(f".//{W}{kind}[@{W}id='{number}']"):
            remove(mark)


def drop_unused_styles(styles: etree._Element, users: Iterable[etree._Element]) -> None:
    """Styles that nothing in these parts uses, directly or through another style; defaults stay."""
    by_id = {style.get(W + "styleId", ""): style for style in styles.iter(W + "style")}
    wanted = {name for name, style in by_id.items() if style.get(W + "default") in {"1", "true", "on"}}
    waiting = [*wanted, *(name for root in users for name in _named(root, "pStyle", "rStyle", "tblStyle"))]
    while waiting:
        name = waiting.pop()
        wanted.add(name)
        if name in by_id:
            waiting += [other for other in _named(by_id[name], "basedOn", "next", "link") if other not in wanted]
    for name, style in by_id.items():
        if name not in wanted:
            remove(style)


def _named(root: etree._Element, *kinds: str) -> list[str]:
    return [node.get(W + "val", "") for node in root.iter(*(W + kind for kind in kinds))]
