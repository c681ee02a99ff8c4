"""What the content streams of a PDF do: only the operators that our pages are drawn with."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pikepdf

from aftercare_docs.findings import PartRef
from aftercare_docs.verification.allowed import rows

Found = tuple[str, str, str, PartRef]


def check(name: str, opened: pikepdf.Pdf) -> Iterator[Found]:
    """Every page's content, and that of the forms it draws."""
    for number, page in enumerate(opened.pages, 1):
        yield from _stream(page.obj, PartRef(name, f"page {number}"))
        if isinstance(contents := page.obj.get("/Contents"), pikepdf.Stream) and _has_comment(contents.read_bytes()):
            yield "FIL70", "what", "a comment among the drawing", PartRef(name, f"page {number}")
    for item in opened.objects:
        if isinstance(item, pikepdf.Stream) and str(item.get("/Subtype", "")) == "/Form":
            yield from _stream(item, PartRef(name, "a drawing used on its pages"))
            if _has_comment(item.read_bytes()):
                yield "FIL70", "what", "a comment among the drawing", PartRef(name, "a drawing used on its pages")


def _has_comment(data: bytes) -> bool:
    """A percent sign outside a string in round brackets starts a comment. Our strings are hexadecimal."""
    return b"%" in data


def _stream(stream: pikepdf.Object, at: PartRef) -> Iterator[Found]:
    try:
        instructions = pikepdf.parse_content_stream(stream)
    except pikepdf.PdfError:
        yield "FIL70", "what", "drawing that cannot be read", at
        return
    open_text, depth = False, 0
    for instruction in instructions:
        operands, word = list(instruction.operands), str(instruction.operator)
        if word == "Tr" and [int(o) for o in operands] not in ([0], [1], [2]):
            yield "FIL71", "carrier", "invisible text", at
        elif word not in operators():
            yield "FIL70", "what", "an operator that our pages do not use", at
        if word in {"BDC", "DP"} and not _plain_marks(operands):
            yield "FIL70", "what", "properties on marked content", at
        if word in {"BMC", "MP"} and str(operands[0]) not in marks():
            yield "FIL70", "what", "a mark of its own", at
        open_text = word == "BT" or (open_text and word != "ET")
        depth += (word == "q") - (word == "Q")
    if open_text:
        yield "FIL70", "what", "drawing that does not end", at


def _plain_marks(operands: list[pikepdf.Object]) -> bool:
    if len(operands) != 2 or str(operands[0]) not in marks():
        return False
    properties = operands[1]
    if not isinstance(properties, pikepdf.Dictionary):
        return False
    said = {str(key): str(properties[key]) for key in properties.keys()}  # noqa: SIM118 - it is no mapping
    return list(said) == ["/MCID"] or said == {"/Type": "/Pagination"}


@cache
def operators() -> frozenset[str]:
    """The drawing operators of our pages."""
    return frozenset(row["name"] for row in rows("pdf-content.csv") if row["what"] == "operator")


@cache
def marks() -> frozenset[str]:
    """The tags of marked content on our pages."""
    return frozenset(row["name"] for row in rows("pdf-content.csv") if row["what"] == "mark")
