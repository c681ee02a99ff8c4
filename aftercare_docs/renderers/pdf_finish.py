"""What is put right in a PDF just before it is written: scope of headers, page furniture, who made the file.

WeasyPrint's objects go in and are changed in place. Standard readers then hear which column or row a header
cell heads, and skip what is repeated on every page; the file names no software and keeps no object that
nothing refers to. This module knows nothing of any document.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

PICTURE = "PICTUR"
DRAWN, NAMED = re.compile(rb"/i[0-9a-f]{32}[01]\b"), b"/" + PICTURE.encode()
REFERENCE = re.compile(rb"(\d+) 0 R")
PRODUCER = re.compile(rb'<rdf:Description rdf:about="" pdf:Producer="[^"]*" ?/>')


def finish(document: Any, pdf: Any) -> None:
    """Called by WeasyPrint when the pages are painted; it passes both."""
    for item in pdf.objects:
        if isinstance(item, dict):
            _scope(item)
    _set_furniture_apart(pdf)
    _give_items_bodies(pdf)
    _name_no_software(pdf)
    _name_pictures(pdf)


def _name_pictures(pdf: Any) -> None:
    """A picture has a name of six capitals, as a font has, in place of digits that could be read as anything."""
    for item in pdf.objects:
        if isinstance(item, dict) and isinstance(drawn := item.get("XObject"), dict):
            for old in [name for name in drawn if name != PICTURE]:
                drawn[PICTURE] = drawn.pop(old)
        if hasattr(item, "stream"):
            item.stream[:] = [DRAWN.sub(NAMED, part) if isinstance(part, bytes) else part for part in item.stream]


def _scope(item: dict[str, Any]) -> None:
    """A header in the first row heads its column, any other its row: the ID ends in row and column."""
    if item.get("S") == "/TH":
        row = item["ID"].string.split("-")[1]
        item["A"]["Scope"] = "/Column" if row == "0" else "/Row"


def _set_furniture_apart(pdf: Any) -> None:
    """Text that no part of the structure claims is what stands in the margins: mark it as such."""
    root = pdf.objects[_number(pdf.catalog["StructTreeRoot"])]
    claimed = set(_claimed(pdf, _number(root["K"][0])))
    pages = [pdf.objects[number] for number in pdf.pages["Kids"][::3]]
    texts = pdf.objects[_number(root["ParentTree"])]["Nums"]
    for page, owners in zip(pages, texts[1::2], strict=False):
        loose = {mark for mark, owner in enumerate(owners) if _number(owner) not in claimed}
        _mark(pdf.objects[_number(page["Contents"])].stream, loose)
        owners[:] = [b"null" if mark in loose else owner for mark, owner in enumerate(owners)]
    for number, item in enumerate(pdf.objects):
        if isinstance(item, dict) and item.get("Type") == "/StructElem" and number not in claimed:
            pdf.objects[number].free = "f"


def _mark(stream: list[Any], loose: set[int]) -> None:
    """A mark is three items of a stream: the tag, its properties, and the operator that begins it."""
    for at in range(len(stream) - 2, 0, -1):
        if isinstance(stream[at], dict) and stream[at].get("MCID") in loose:
            stream[at - 1 : at + 2] = [b"/Artifact", b"BMC"]


def _give_items_bodies(pdf: Any) -> None:
    """A bullet inside the first line is read in its place, but leaves its item without a body: make one."""
    items: list[Any] = [item for item in pdf.objects if isinstance(item, dict) and item.get("S") == "/LI"]
    for item in items:
        kids = {reference: pdf.objects[_number(reference)] for reference in item["K"]}
        content = [reference for reference, kid in kids.items() if kid["S"] not in {"/Lbl", "/LBody"}]
        if not content:
            continue
        body = type(item)({**item, "S": "/LBody", "K": type(item["K"])(content), "P": item.reference})
        pdf.add_object(body)
        for reference in content:
            kids[reference]["P"] = body.reference
        item["K"][:] = [*(kid for kid in item["K"] if kid not in content), body.reference]


def _claimed(pdf: Any, number: int) -> Iterator[int]:
    """The numbers of an element and of every element in it."""
    yield number
    for kid in _references(pdf.objects[number].get("K", ())):
        yield from _claimed(pdf, kid)


def _references(kids: Iterable[Any]) -> Iterator[int]:
    """The elements among the kids of an element; the others are numbers of marked text on a page."""
    yield from (_number(kid) for kid in kids if not isinstance(kid, int))


def _number(reference: Any) -> int:
    found = REFERENCE.fullmatch(reference)
    if found is None:
        raise ValueError("WeasyPrint refers to its objects in another way than it did")
    return int(found[1])


def _name_no_software(pdf: Any) -> None:
    del pdf.info["Producer"]
    metadata = pdf.objects[_number(pdf.catalog["Metadata"])]
    metadata.stream = [PRODUCER.sub(b"", part) for part in metadata.stream]
