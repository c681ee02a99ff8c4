"""Every picture says what it shows, or that it is there for show."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.findings import PartRef
from aftercare_docs.verification.html import Page

CODE = "WEB04"


def check(view: Page) -> Iterator[Found]:
    """Pictures and drawings that say nothing."""
    for element in view.elements:
        said = element.attributes
        silent = element.name == "img" and "alt" not in said
        hidden = said.get("aria-hidden") == "true"
        drawn = element.name == "svg" and not hidden and not (said.get("role") == "img" and said.get("aria-label"))
        if silent or drawn:
            yield "a picture has no alternative text", PartRef(view.case.name, f"block {element.block + 1}")
