"""The contents list says the headings, in order, the first time the document is opened."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.word.view import View
from aftercare_docs.verification.word.story import text_of
from aftercare_docs.verification.word.styles import W, on

CODE = "WRD14"
LEVELS = re.compile(r'\bTOC\b.*\\o "(\d)-(\d)"')
MARK = "_Toc"


def check(view: View) -> Iterator[Found]:
    """Where the list and the headings differ, and fields that wait to be updated."""
    listed = next((LEVELS.search(node.text or "") for node in view.body.iter(f"{W}instrText")), None)
    links = [link for link in view.body.iter(f"{W}hyperlink") if link.get(f"{W}anchor", "").startswith(MARK)]
    if listed or links:
        first, last = (int(n) for n in listed.groups()) if listed else (2, 2)
        headings = [block for block in view.headings if first <= block.manner.level <= last]
        if [text_of(link) for link in links] != [heading.text for heading in headings]:
            yield "the contents list does not say the headings as they are", view.at("its contents list")
        marks = {mark.get(f"{W}name") for mark in view.body.iter(f"{W}bookmarkStart")}
        if any(link.get(f"{W}anchor") not in marks for link in links):
            yield "a line of the contents list leads nowhere", view.at("its contents list")
    yield from _fields(view)


def _fields(view: View) -> Iterator[Found]:
    for part, root in view.reading.of_kind("body", "header", "footer"):
        kinds = [mark.get(f"{W}fldCharType") for mark in root.iter(f"{W}fldChar")]
        if kinds.count("begin") != kinds.count("separate"):
            yield "a field has no text until somebody updates it", view.reading.at(part)
    settings = view.part("settings")
    update = settings.find(f"{W}updateFields") if settings is not None else None
    if update is not None and on(update.get(f"{W}val", "1")):
        yield "Word asks whether to update fields when the document is opened", view.at("its settings")
