"""Every picture says what it shows, or that it is there for show, and stands in the line of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.word.view import View

CODE = "WRD07"
MOST_LETTERS = 250
FILE_NAME = re.compile(r"\.(png|jpe?g|gif|svg|emf|wmf|tiff?|bmp)$", re.IGNORECASE)


def check(view: View) -> Iterator[Found]:
    """Pictures that say nothing, or too much."""
    for part, root in view.reading.of_kind("body", "header", "footer"):
        for picture in root.iter("{*}docPr"):
            at = view.place(picture) if root is view.body else view.reading.at(part)
            said = picture.get("descr", "").strip()
            if any(mark.get("val") in {"1", "true"} for mark in picture.iter("{*}decorative")):
                if said:
                    yield "a picture is marked as decoration and described", at
            elif not said or FILE_NAME.search(said):
                yield "a picture has no alternative text", at
            elif len(said) > MOST_LETTERS:
                yield f"the alternative text of a picture is longer than {MOST_LETTERS} letters", at
