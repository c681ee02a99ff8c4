"""A part reduced to what the allow-list has: markup goes in, the same markup without the rest comes out.

An element that is not on the list goes; what it holds stays where it is in its place, unless the caller has taken it
out before. An attribute whose value does not fit goes too.
"""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from aftercare_docs.cleaning.refusal import Refused
from aftercare_docs.verification.allowed import Allowed
from aftercare_docs.verification.markup import short

Fits = Callable[[str, str], bool]


def project(root: etree._Element, kind: str, allowed: Allowed, fits: Fits) -> etree._Element:
    """Reduce ``root`` in place and return it with only the namespaces that it needs."""
    for node in list(root.iter(etree.Comment, etree.ProcessingInstruction)):
        remove(node)
    for element in list(root.iter(etree.Element)):
        if element is not root and element.getparent() is None:
            continue
        known = allowed.attributes(kind, short(str(element.tag)))
        if known is None:
            if element is root:
                raise Refused("a part is not what it should be")
            remove(element)
            continue
        _attributes(element, known, fits)
        if "#text" not in known and element.text and element.text.strip():
            element.text = None
        if element.tail and element.tail.strip():
            element.tail = None
    etree.cleanup_namespaces(root)
    return root


def _attributes(element: etree._Element, known: object, fits: Fits) -> None:
    wanted = dict(known) if isinstance(known, dict) else {}
    had = len(element.attrib)
    for name, value in list(element.attrib.items()):
        kind = wanted.get(short(str(name)))
        if kind is None or not fits(kind, str(value)):
            del element.attrib[name]
    if had and not element.attrib and len(element) == 0 and not element.text and "#text" not in wanted:
        remove(element)


def remove(node: etree._Element) -> None:
    """Take a node out without the text behind it."""
    parent = node.getparent()
    if parent is not None:
        parent.remove(node)


def unwrap(element: etree._Element) -> None:
    """Put what an element holds in its place."""
    parent = element.getparent()
    if parent is None:
        return
    at = parent.index(element)
    for child in reversed(list(element)):
        parent.insert(at + 1, child)
    parent.remove(element)
