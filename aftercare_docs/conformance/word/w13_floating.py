"""Nothing stands beside the text: what floats is read in no order, or not at all."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.word.view import View

CODE = "WRD13"
AFLOAT = {
    "txbxContent": "a text box",
    "anchor": "a picture that floats",
    "object": "an object of another program",
    "pict": "a drawing of an old kind",
    "framePr": "a frame",
    "altChunk": "another document taken in",
}


def check(view: View) -> Iterator[Found]:
    """Everything that is not in the line of the text."""
    for part, root in view.reading.of_kind("body", "header", "footer"):
        for element in root.iter(*(f"{{*}}{name}" for name in AFLOAT)):
            at = view.place(element) if root is view.body else view.reading.at(part)
            yield AFLOAT[element.tag.rpartition("}")[2]], at
