"""What is put right in a PDF: headers have scope, items bodies, margins are furniture, and nothing names a program."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf

from aftercare_docs.renderers.pdf_press import press

STYLE = """@font-face {
  font-family: "Atkinson Hyperlegible Next"; src: url("vendored:AtkinsonHyperlegibleNext-Regular.ttf")
}
html { font-family: "Atkinson Hyperlegible Next" }
ul { list-style: disc inside }
.apart { break-before: page }
@page { @top-left { content: "Banner" } @bottom-right { content: counter(page) " of " counter(pages) } }"""
PAGE = """<!DOCTYPE html><html lang="en-GB"><head><title>T</title></head><body><h1>Title</h1>
<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead>
<tbody><tr><th scope="row">c</th><td>d</td></tr></tbody></table>
<ul><li>one</li><li><strong>two</strong> words</li></ul><p class="apart">Next page</p></body></html>"""


@cache
def made() -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(press(PAGE, STYLE)))


def elements(kind: str) -> Iterator[Any]:
    """The elements of a kind that the structure reaches from its root."""
    waiting = [made().Root.StructTreeRoot.K[0]]
    while waiting:
        element = waiting.pop(0)
        if isinstance(element, pikepdf.Dictionary) and "/S" in element:
            waiting += list(element.get("/K", []))
            if str(element.S) == kind:
                yield element


def marks() -> list[tuple[str, str]]:
    """Page by page, the tag of each marked stretch of text, with what is shown in it."""
    found = []
    for page in made().pages:
        open_marks: list[str] = []
        for instruction in pikepdf.parse_content_stream(page):
            operands, operator = instruction.operands, str(instruction.operator)
            if operator in {"BMC", "BDC"}:
                open_marks.append(f"{operands[0]}{' with properties' if len(operands) > 1 else ''}")
            elif operator == "EMC":
                open_marks.pop()
            elif operator in {"Tj", "TJ"}:
                found.append((open_marks[-1], "text"))
    return found


def test_each_header_cell_says_whether_it_heads_a_column_or_a_row() -> None:
    assert [str(cell.A.Scope) for cell in elements("/TH")] == ["/Column", "/Column", "/Row"]


def test_each_item_has_its_bullet_and_a_body_that_belongs_to_it() -> None:
    items = list(elements("/LI"))
    assert [[str(kid.S) for kid in item.K] for item in items] == [["/Lbl", "/LBody"]] * 2
    for item in items:
        assert item.K[1].P.objgen == item.objgen
        assert all(kid.P.objgen == item.K[1].objgen for kid in item.K[1].K)


def test_what_stands_in_the_margins_is_furniture_and_everything_else_is_not() -> None:
    tags = [tag for tag, _ in marks()]
    assert tags.count("/Artifact") == 4
    assert all(tag == "/Artifact" or tag.endswith(" with properties") for tag in tags)


def test_every_marked_text_has_an_owner_in_the_structure_or_none_at_all() -> None:
    owners = made().Root.StructTreeRoot.ParentTree.Nums
    reached = {element.objgen for kind in ("/Span", "/Lbl", "/NonStruct") for element in elements(kind)}
    for position in range(1, len(owners), 2):
        assert {owner.objgen for owner in owners[position] if owner is not None} <= reached


def test_no_element_is_left_that_nothing_refers_to() -> None:
    assert sum(1 for o in made().objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Document") == 1
    described = [o for o in made().objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/StructElem"]
    named = {str(o.S) for o in described}
    assert len(described) == sum(1 for kind in named for _ in elements(kind))


def test_nothing_in_the_file_names_a_program_or_a_day() -> None:
    assert sorted(made().docinfo.keys()) == ["/Title"]
    metadata = made().Root.Metadata.read_bytes()
    for word in (b"WeasyPrint", b"Producer", b"Creator", b"Date"):
        assert word not in metadata
    assert b"pdfuaid:part" in metadata
