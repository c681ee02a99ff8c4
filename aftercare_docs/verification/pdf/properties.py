"""The properties of a PDF, in its information dictionary and in its metadata stream: exactly those it was told."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf

from aftercare_docs.expected import Expected
from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification.allowed import rows
from aftercare_docs.verification.markup import Malformed, parse
from aftercare_docs.verification.reading import Accounted

INFO = {"/Title": "title", "/Author": "author", "/Subject": "subject", "/Keywords": "keywords"}
PERSONS = frozenset({"/Author"})


def check(name: str, opened: pikepdf.Pdf, expected: Expected | None, accounted: Accounted) -> Iterator[Finding]:
    """What the file says of itself, in all the places where a PDF can."""
    yield from _info(name, opened, expected, accounted)
    yield from _metadata(name, opened, accounted)
    language = str(opened.Root.get("/Lang", ""))
    if expected is not None and language != expected.properties.get("language", ""):
        yield Finding("FIL51", PartRef(name, "its properties"), {"property": "language", "carrier": "language"})


def _info(name: str, opened: pikepdf.Pdf, expected: Expected | None, accounted: Accounted) -> Iterator[Finding]:
    at = PartRef(name, "its properties")
    info = opened.trailer.get("/Info")
    present = {str(k): str(info[k]) for k in info.keys()} if isinstance(info, pikepdf.Dictionary) else {}  # noqa: SIM118
    for key, value in present.items():
        if key == "/Producer":
            if value not in accounted:
                yield Finding("FIL76", at, {"carrier": "Producer"})
        elif key not in INFO:
            yield Finding("FIL76", at, {"carrier": key[1:] if key in KNOWN_INFO else "other"})
        elif expected is None and key in PERSONS and value not in accounted:
            yield Finding("FIL20", at, {"carrier": "Author"})
        elif expected is None and key == "/Keywords" and value:
            yield Finding("FIL76", at, {"carrier": "Keywords"})
    if expected is not None:
        for key, word in INFO.items():
            if present.get(key, "") != expected.properties.get(word, ""):
                yield Finding("FIL51", at, {"property": word, "carrier": key[1:]})


KNOWN_INFO = frozenset({"/Creator", "/CreationDate", "/ModDate", "/Trapped", "/Company", "/SourceModified"})


def _metadata(name: str, opened: pikepdf.Pdf, accounted: Accounted) -> Iterator[Finding]:
    """Each metadata stream, wherever it hangs, holds known elements with known values and nothing else."""
    for item in opened.objects:
        if not isinstance(item, pikepdf.Stream) or str(item.get("/Type", "")) != "/Metadata":
            continue
        for carrier in dict.fromkeys(_of_packet(item.read_bytes(), accounted)):
            yield Finding("FIL76", PartRef(name, "its metadata"), {"carrier": carrier})


def _of_packet(data: bytes, accounted: Accounted) -> Iterator[str]:
    try:
        root = parse(data)
    except Malformed:
        yield "unreadable XMP"
        return
    allowed = {(row["element"], row["value"]) for row in rows("pdf-metadata.csv")}
    names = {element for element, _ in allowed}
    for node in root.iter():
        if not isinstance(node.tag, str):
            yield "XMP comment"
            continue
        said = [node.text or "", node.tail or ""]
        if node.tag not in names or any(key not in names for key in map(str, node.attrib)):
            yield "XMP"
        pairs = [(node.tag, node.text or ""), *((str(k), str(v)) for k, v in node.attrib.items())]
        for key, text in pairs:
            if text.strip() and text not in accounted and (key, text.strip()) not in allowed:
                yield "XMP"
        if said[1].strip():
            yield "XMP"
    for node in (*root.itersiblings(preceding=True), *root.itersiblings()):
        if not str(node.text or "").startswith(("begin=", 'end="r"', "end='r'")) or len(str(node.text)) > 60:
            yield "XMP comment"
