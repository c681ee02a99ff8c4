"""Words stand out from their cells, and a colour that changes comes with a word."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.excel.view import View, X
from aftercare_docs.verification.contrast import contrast

CODE = "XLS06"
LEAST = 4.5


def check(view: View) -> Iterator[Found]:
    """Styles that are too pale to read, and the conditional formats that dress a cell by its word."""
    pale = {n for n, face in enumerate(view.book.faces) if contrast(face.ink, face.paper) < LEAST}
    for page in view.pages:
        for cell in page.sheet.cells if pale else ():
            if cell.style in pale and cell.text.strip():
                yield "words do not stand out from their cell", page.at(cell.row, cell.column)
    dressed = dict(enumerate(_colours(form) for form in view.styles.iterfind(f"{X}dxfs/{X}dxf")))
    for page in view.pages:
        for rule in page.sheet.root.iter(f"{X}cfRule"):
            ink, paper = dressed.get(int(rule.get("dxfId", "0")), ("", ""))
            if ink and paper and contrast(ink, paper) < LEAST:
                yield "words do not stand out once a rule has coloured their cell", page.at()


def _colours(form: etree._Element) -> tuple[str, str]:
    """Ink and paper where a conditional format sets both."""
    ink, paper = form.find(f"{X}font/{X}color"), form.find(f"{X}fill/{X}patternFill/{X}bgColor")
    return (ink.get("rgb", "")[-6:] if ink is not None else "", paper.get("rgb", "")[-6:] if paper is not None else "")
