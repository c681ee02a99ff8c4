"""A workbook says its title, who speaks in it and its language, and hides no sheet."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.excel.view import View
from aftercare_docs.verification import properties

CODE = "XLS11"
NEEDED = {"dc:title": "the title", "dc:creator": "who the workbook is from", "dc:language": "the language"}
LANGUAGE = "en-GB"


def check(view: View) -> Iterator[Found]:
    """What the properties leave out. Hidden sheets and links out of the file are the gate's (FIL16, FIL45)."""
    said = {name: value for name, (_, value) in properties.values(view.book.reading).items()}
    at = view.at("its properties")
    for name, what in NEEDED.items():
        if not said.get(name, "") or said[name].lower().endswith(".xlsx"):
            yield f"{what} is not among the properties", at
    if said.get("dc:language", LANGUAGE) != LANGUAGE:
        yield "the workbook is marked as another language", at
    for part, root in view.book.reading.of_kind("chart"):
        marked = [node.get("val") for node in root.iter("{*}lang")] + [n.get("lang") for n in root.iter("{*}rPr")]
        if set(marked) - {LANGUAGE, None}:
            yield "the words of a chart are marked as another language", view.book.reading.at(part)
