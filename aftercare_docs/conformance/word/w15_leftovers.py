"""Nothing is left of the template, and whoever fills something in hears what it is for."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.word.view import View
from aftercare_docs.verification.word.styles import W

CODE = "WRD15"
TAGS = ("{{", "}}", "{%", "%}", "{#", "#}")


def check(view: View) -> Iterator[Found]:
    """Tags that were printed, and fields without a name."""
    for block in view.blocks:
        if ("{" in block.text or "}" in block.text) and any(tag in block.text for tag in TAGS):
            yield "a tag of the template is printed", block.at
    for control in view.body.iter(f"{W}sdtPr"):
        named = [control.find(f"{W}{name}") for name in ("alias", "tag")]
        if any(name is None or not name.get(f"{W}val", "").strip() for name in named):
            yield "a field to fill in has no name", view.place(control)
