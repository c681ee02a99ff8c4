"""Bookmarks are the headings, and every letter comes with its font. The gate says whether the text is right (FIL50)."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.pdf.view import View
from aftercare_docs.verification.pdf.equality import bare

CODE = "PDF03"
FILES = ("/FontFile", "/FontFile2", "/FontFile3")


def check(view: View) -> Iterator[Found]:
    """Bookmarks that lead astray, and fonts of another machine."""
    if [bare(title) for title in _bookmarks(view.opened.file)] != [node.text for _, node in view.headings]:
        yield "the bookmarks do not say the headings as they are", view.at("its bookmarks")
    described = [item for item in view.opened.file.objects if isinstance(item, pikepdf.Dictionary)]
    for item in described:
        if str(item.get("/Type", "")) == "/FontDescriptor" and not any(name in item for name in FILES):
            yield "a font does not come with the file", view.at("its fonts")


def _bookmarks(file: pikepdf.Pdf) -> Iterator[str]:
    """Titles in order, a bookmark before those in it."""
    waiting = [file.Root.get("/Outlines")]
    seen: set[tuple[int, int]] = set()
    while waiting:
        item = waiting.pop()
        if not isinstance(item, pikepdf.Dictionary) or item.objgen in seen:
            continue
        seen.add(item.objgen)
        if "/Title" in item:
            yield str(item["/Title"])
        waiting += [item.get("/Next"), item.get("/First")]
