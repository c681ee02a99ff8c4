"""Styles of a Word document under neutral names: a name that a person gave to a style goes, its looks stay."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from aftercare_docs.cleaning.projection import remove
from aftercare_docs.verification.reading import Reading
from aftercare_docs.verification.word.naming import USES, follows
from aftercare_docs.verification.word.styles import W


def settle_styles(reading: Reading, kept: Mapping[str, etree._Element]) -> None:
    """Rename what is not accounted for, follow the new IDs, and drop references to styles that are not there."""
    renamed: dict[str, str] = {}
    for part, root in kept.items():
        if reading.allowed.kind(part) == "styles":
            for number, style in enumerate(root.iter(f"{W}style"), 1):
                _rename(reading, style, number, renamed)
    for root in kept.values():
        for use in USES:
            for reference in list(root.iter(f"{W}{use}")):
                new = renamed.get(reference.get(f"{W}val", ""))
                if new is None:
                    remove(reference)
                else:
                    reference.set(f"{W}val", new)


def _rename(reading: Reading, style: etree._Element, number: int, renamed: dict[str, str]) -> None:
    name, old = style.find(f"{W}name"), style.get(f"{W}styleId", "")
    words = name.get(f"{W}val", "") if name is not None else ""
    if name is None or words not in reading.accounted:
        words = f"Style {number}"
        if name is None:
            name = etree.SubElement(style, f"{W}name")
        name.set(f"{W}val", words)
    new = old if follows(old, words) and old.isalnum() else "".join(c for c in words if c.isalnum())
    new = new if new not in renamed.values() else f"{new}1"
    style.set(f"{W}styleId", new)
    renamed[old] = new
