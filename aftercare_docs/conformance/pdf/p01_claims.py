"""The file says that it is accessible, in which language, and under which title, and its headings make a ladder."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pikepdf

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.pdf.view import View

CODE = "PDF01"
LANGUAGE = "en-GB"
CLAIMS = {b"pdfuaid:part": "that it is made for everybody (PDF/UA)", b"dc:title": "its title in its metadata"}


def check(view: View) -> Iterator[Found]:
    """What the file leaves unsaid, and where the ladder is broken."""
    root, at = view.opened.file.Root, view.at("its properties")
    metadata = root.get("/Metadata")
    said = metadata.read_bytes() if isinstance(metadata, pikepdf.Stream) else b""
    for claim, what in CLAIMS.items():
        if claim not in said:
            yield f"the file does not say {what}", at
    if str(root.get("/Lang", "")) != LANGUAGE:
        yield "the file does not say that it is in British English", at
    if not _is_true(root, "/ViewerPreferences", "/DisplayDocTitle"):
        yield "the window shows the name of the file and not the title", at
    if not _is_true(root, "/MarkInfo", "/Marked") or not view.nodes:
        yield "the file has no structure to read by", at
    levels = [level for level, _ in view.headings]
    if levels[:1] != [1] or levels.count(1) != 1:
        yield "the file does not begin with its one title", view.at("its headings")
    if any(after > before + 1 for before, after in pairwise(levels)):
        yield "a heading skips a level", view.at("its headings")


def _is_true(root: pikepdf.Object, holder: str, key: str) -> bool:
    found = root.get(holder)
    return isinstance(found, pikepdf.Dictionary) and bool(found.get(key, False))
