"""The first sheet leads to every other, and every other leads back."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.excel.view import Page, View, X

CODE = "XLS04"


def check(view: View) -> Iterator[Found]:
    """Links that are missing, and notes that are kept outside of cells."""
    first, *others = view.pages
    tops = {_top(page.sheet.name) for page in others}
    if not tops <= set(_links(first)):
        yield "the first sheet does not lead to every other", first.at()
    for page in others:
        if _top(first.sheet.name) not in _links(page):
            yield "the sheet does not lead back to the contents", page.at()
    for part in view.book.reading.parts:
        if "comment" in part.lower():
            yield "there are comments, which belong in cells", view.book.reading.at(part)


def _top(name: str) -> str:
    return name.replace("'", "''") + "!A1"


def _links(page: Page) -> list[str]:
    places = (link.get("location", "") for link in page.sheet.root.iter(f"{X}hyperlink"))
    return [re.sub(r"^'(.*)'!", r"\1!", place) for place in places]
