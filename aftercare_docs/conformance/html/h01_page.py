"""A page says its language and its title, and a reader may make it larger."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.findings import PartRef
from aftercare_docs.verification.html import Page

CODE = "WEB01"
LANGUAGE = "en-GB"


def check(view: Page) -> Iterator[Found]:
    """What the head of the page leaves out."""
    at = PartRef(view.case.name, "its head")
    if view.language != LANGUAGE:
        yield "the page does not say that it is in British English", at
    if not view.title.strip() or view.title.lower().endswith(".html"):
        yield "the title is missing, or is a file name", at
    said = [e.attributes.get("content", "") for e in view.elements if e.attributes.get("name") == "viewport"]
    if not said or any("maximum-scale" in words or "user-scalable" in words for words in said):
        yield "the page does not fit a small screen, or may not be made larger", at
    if not any(element.name == "main" for element in view.elements):
        yield "the page does not say where its content begins", at
