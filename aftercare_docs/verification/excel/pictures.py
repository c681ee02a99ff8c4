"""Every picture of a workbook is one that was composed, to the byte, with its words, where it can be seen.

In a file that came back a picture is known by its digest. A chart is no picture: its words and figures are read.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from lxml import etree

from aftercare_docs.findings import Finding
from aftercare_docs.verification.excel.sheets import Book
from aftercare_docs.verification.reading import Reading, squeeze

PLACED = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
LEAST = 180_000  # Office's units: the side of a picture that can still be made out


def check(book: Book) -> list[Finding]:
    """Pictures that were not composed, are not as composed, or cannot be seen."""
    reading = book.reading
    pictures = [(part, node) for part, root in reading.of_kind("drawing") for node in root.iter(f"{PLACED}pic")]
    shown = [_target(reading, part, node) for part, node in pictures]
    found = [Finding("FIL34", reading.at(part), {"carrier": "media"}) for part in _media(reading) if part not in shown]
    for (part, node), target in zip(pictures, shown, strict=True):
        if not _seen(node):
            found.append(Finding("FIL44", reading.at(part), {"carrier": "picture too small to see", "times": 1}))
        if not target or (reading.expected is None and _digest(reading, target) not in reading.known):
            found.append(Finding("FIL34", reading.at(part), {"carrier": "media"}))
        if any(alt not in reading.accounted for alt in _alts(node)):
            found.append(Finding("FIL17", reading.at(part), {"what": "the words of a picture", "times": 1}))
    return [*found, *_compared(reading, [(node, target) for (_, node), target in zip(pictures, shown, strict=True)])]


def _media(reading: Reading) -> list[str]:
    return [member.name for member in reading.archive.members if reading.allowed.kind(member.name) == "media"]


def _digest(reading: Reading, part: str) -> str:
    return sha256(reading.archive[part]).hexdigest()


def _target(reading: Reading, part: str, picture: etree._Element) -> str:
    """The one part that a picture shows; empty where it shows none or several."""
    links = [blip.get(LINK, "") for blip in picture.iter("{*}blip")]
    targets = {link.id: link.target for link in reading.links if link.source == part and not link.outside}
    return targets.get(links[0], "") if len(links) == 1 else ""


def _alts(picture: etree._Element) -> list[str]:
    return [squeeze(each.get("descr", "")) for each in picture.iter("{*}cNvPr")]


def _seen(picture: etree._Element) -> bool:
    """Whether it has a size, both its own and between the cells that it is fixed to."""
    extents = [(_number(e.get("cx")), _number(e.get("cy"))) for e in picture.iter("{*}ext")]
    anchor = picture.getparent()
    ends = (
        [[_number(str(n.text)) for n in end] for end in anchor.iter("{*}from", "{*}to")] if anchor is not None else []
    )
    return all(min(size) >= LEAST for size in extents) and len(ends) == 2 and _apart(*ends)


def _apart(start: list[int], end: list[int]) -> bool:
    """Column, offset, row, offset: the end lies behind the start and below it, by more than a sliver."""
    across = end[0] > start[0] or (end[0] == start[0] and end[1] - start[1] >= LEAST)
    down = end[2] > start[2] or (end[2] == start[2] and end[3] - start[3] >= LEAST)
    return across and down


def _number(text: str | None) -> int:
    return int(text) if text and text.lstrip("-").isdigit() else 0


def _compared(reading: Reading, met: list[tuple[etree._Element, str]]) -> Iterator[Finding]:
    if reading.expected is None:
        return
    told = reading.expected.pictures
    reading.spoken.extend(picture.alt for picture in told)
    if len(met) != len(told):
        what = f"{len(met)} pictures where there should be {len(told)}"
        yield Finding("FIL50", reading.at(), {"what": what, "carrier": "picture"})
    for (node, target), picture in zip(met, told, strict=False):
        if reading.archive[target] != picture.content:
            yield Finding("FIL50", reading.at(target), {"what": "another picture", "carrier": "picture"})
        elif _alts(node) != [squeeze(picture.alt)]:
            yield Finding("FIL50", reading.at(target), {"what": "other words for it", "carrier": "picture"})
