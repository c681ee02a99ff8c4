"""Tracked changes of a Word document, all accepted or all refused: a tree is changed in place."""

from __future__ import annotations

from lxml import etree

from aftercare_docs.cleaning.projection import remove, unwrap
from aftercare_docs.cleaning.refusal import Refused
from aftercare_docs.verification.word.styles import W

KEPT = {True: ("ins", "moveTo"), False: ("del", "moveFrom")}
CHANGES = ("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tcPrChange", "trPrChange", "tblPrExChange")
MARKS = (
    "moveFromRangeStart",
    "moveFromRangeEnd",
    "moveToRangeStart",
    "moveToRangeEnd",
    "numberingChange",
    "tblGridChange",
)


def settle(root: etree._Element, *, accept: bool) -> None:
    """Afterwards nothing is tracked. A change to the cells of a table asks for a person."""
    if _all(root, "cellIns", "cellDel", "cellMerge"):
        raise Refused("cells of a table were added, taken out or joined while changes were tracked")
    _rows(root, accept=accept)
    _paragraph_marks(root, accept=accept)
    for element in _all(root, *KEPT[accept]):
        unwrap(element)
    for element in _all(root, *KEPT[not accept]):
        remove(element)
    for old, new in (("delText", "t"), ("delInstrText", "instrText")):
        for element in _all(root, old):
            element.tag = f"{W}{new}"
    for change in _all(root, *CHANGES):
        _formatting(change, accept=accept)
    for element in _all(root, *MARKS):
        remove(element)


def _all(root: etree._Element, *names: str) -> list[etree._Element]:
    return list(root.iter(*(f"{W}{name}" for name in names)))


def _formatting(change: etree._Element, *, accept: bool) -> None:
    """Refusing a change of formatting brings the earlier formatting back."""
    holder = change.getparent()
    earlier = next(iter(change), None)
    remove(change)
    if holder is not None and not accept and earlier is not None:
        around = holder.getparent()
        if around is not None:
            around.replace(holder, earlier)


def _rows(root: etree._Element, *, accept: bool) -> None:
    for row in list(root.iter(f"{W}tr")):
        inserted, deleted = row.find(f"{W}trPr/{W}ins"), row.find(f"{W}trPr/{W}del")
        gone = deleted if accept else inserted
        if gone is not None:
            remove(row)
        else:
            for mark in (inserted, deleted):
                if mark is not None:
                    remove(mark)


def _paragraph_marks(root: etree._Element, *, accept: bool) -> None:
    """A paragraph whose mark goes is joined with the next."""
    for paragraph in reversed(list(root.iter(f"{W}p"))):
        marks = paragraph.find(f"{W}pPr/{W}rPr")
        if marks is None:
            continue
        gone = [marks.find(f"{W}{name}") for name in KEPT[not accept]]
        following = paragraph.getnext()
        if any(mark is not None for mark in gone) and following is not None and following.tag == f"{W}p":
            at = 1 if len(following) and following[0].tag == f"{W}pPr" else 0
            for child in reversed([c for c in paragraph if c.tag != f"{W}pPr"]):
                following.insert(at, child)
            remove(paragraph)
            continue
        for name in ("ins", "del", "moveFrom", "moveTo"):
            mark = marks.find(f"{W}{name}")
            if mark is not None:
                remove(mark)
