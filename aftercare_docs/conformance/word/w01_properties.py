"""A document says its title and who speaks in it, and carries no remarks."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.word.view import View
from aftercare_docs.verification import properties

CODE = "WRD01"
REMARKS = ("dc:description", "cp:keywords", "cp:category")


def check(view: View) -> Iterator[Found]:
    """What the properties leave out, or should have left out."""
    at, said = view.at("its properties"), properties.values(view.reading)
    title = said.get("dc:title", ("", ""))[1]
    if not title or title.lower().endswith(".docx") or title == view.reading.name.removesuffix(".docx"):
        yield "the title is missing, or is a file name", at
    if "dc:creator" not in said:
        yield "it is not said who the document is from", at
    if any(name in said for name in REMARKS):
        yield "there are remarks among the properties", at
