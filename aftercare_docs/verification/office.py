"""What is asked of every Office file: hiding places, parts, properties, pictures, and the search of all bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification import allowed as lists
from aftercare_docs.verification import archive, carriers, images, parts, properties
from aftercare_docs.verification.reading import Accounted, Reading
from aftercare_docs.verification.search import Searcher

Shown = Iterable[tuple[PartRef, str]]
MOST_NESTED = 3


def get_ready(format_: str) -> None:
    """Read the lists of what is allowed, of what hides things and of the product's own words, while there is time."""
    lists.allowed(format_)
    lists.carriers()
    Accounted(None)


def check(reading: Reading) -> list[Finding]:
    """The questions that do not depend on what the parts mean."""
    return [
        *carriers.check(reading),
        *parts.check(reading),
        *properties.check(reading),
        *images.check(reading),
    ]


def search(reading: Reading, shown: Shown) -> Iterator[Finding]:
    """Known terms in what is shown, and in everything that is not. ``shown`` is text with its place."""
    visible: set[str] = set()
    counted: dict[str, int] = {}
    for at, text in shown:
        if text not in counted:
            counted[text] = reading.searcher.in_text(text)
        if times := counted[text]:
            visible.add(at.part)
            yield Finding("FIL60", at, {"times": times, "carrier": "text"})
    if times := sum(map(reading.searcher.in_text, reading.spoken)):
        at = PartRef(reading.name, "its charts, pictures, headers and footers")
        yield Finding("FIL60", at, {"times": times, "carrier": "text"})
    yield from search_bytes(reading.name, reading.archive.rest, reading.searcher, "the bytes between its parts")
    for member in reading.archive.members:
        if parts.is_pinned(reading, member.name):
            continue  # it may have one content only, and has it
        place = reading.part_name(member.name)
        if reading.searcher.in_bytes(member.name.encode()):
            number = f"member {member.number}"
            yield Finding("FIL61", PartRef(reading.name, number), {"carrier": "part name"})
        root = reading.parts.get(member.name)
        hidden = _unshown(root) if root is not None and visible else member.data
        yield from search_bytes(reading.name, hidden, reading.searcher, place)


def _unshown(root: etree._Element) -> bytes:
    """A part without the text of its elements: names, attributes, comments and instructions."""
    pieces: list[str] = []
    for node in root.iter():
        if not isinstance(node.tag, str):
            pieces.append(str(node.text))
            continue
        pieces += [node.tag.rpartition("}")[2], *map(str, node.attrib), *map(str, node.attrib.values())]
        pieces += [str(prefix) + " " + uri for prefix, uri in node.nsmap.items() if node.getparent() is None]
    return "\n".join(pieces).encode("utf-8", "surrogatepass")


def search_bytes(name: str, data: bytes, searcher: Searcher, place: str, depth: int = 0) -> Iterator[Finding]:
    """One finding where a term is in the bytes, or in an archive that they are."""
    if searcher.in_bytes(data):
        yield Finding("FIL61", PartRef(name, place), {"carrier": "bytes"})
    elif data.startswith(b"PK\x03\x04") and depth < MOST_NESTED:
        nested, _ = archive.read(name, data)
        for member in nested.members if nested else ():
            inner = [
                *search_bytes(name, member.name.encode(), searcher, place, depth),
                *search_bytes(name, member.data, searcher, place, depth + 1),
            ]
            if inner:
                yield inner[0]
                return
