"""Known hiding places of office files, each by its own name: a reading goes in, findings come out.

The table ``data/allowed/carriers.csv`` says which names of parts, types, links, elements and attributes hide what.
What the allow-list of the format accounts for in the same place is not reported: a picture that every plan has.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification.allowed import carriers
from aftercare_docs.verification.markup import short
from aftercare_docs.verification.reading import Reading, fold

OFF = frozenset({"0", "false", "off"})
Found = tuple[str, str, str, PartRef]


def check(reading: Reading) -> list[Finding]:
    """Every known hiding place that is in use."""
    return fold([*_parts(reading), *_links(reading), *_markup(reading), *_outside(reading)])


def _parts(reading: Reading) -> Iterator[Found]:
    for member in reading.archive.members:
        if reading.allowed.kind(member.name):
            continue
        at = reading.at(member.name)
        if hidden := carriers().find("part", member.name):
            yield hidden.code, "carrier", hidden.name, at
        if hidden := carriers().find("type", reading.types.get(member.name, "")):
            yield hidden.code, "carrier", hidden.name, at


def _links(reading: Reading) -> Iterator[Found]:
    for link in reading.links:
        hidden = carriers().find("relationship", link.type)
        if hidden and not (not link.outside and reading.allowed.kind(link.target)):
            yield hidden.code, "carrier", hidden.name, reading.at(link.source)


def _outside(reading: Reading) -> Iterator[Found]:
    for link in reading.links:
        if link.outside:
            yield "FIL16", "carrier", "extTarget", reading.at(link.source)


def _markup(reading: Reading) -> Iterator[Found]:
    for part, root in reading.parts.items():
        kind = reading.allowed.kind(part)
        passed = reading.allowed.shapes("carriers", kind)
        for element in root.iter(etree.Element):
            if (shape := (element.tag, *element.keys())) in passed:
                continue
            name = short(str(element.tag))
            known = reading.allowed.attributes(kind, name)
            hidden = carriers().find("element", name)
            if hidden and not _switched_off(element):
                if known is None or not _fits(reading, known, element):
                    yield hidden.code, "carrier", hidden.name, reading.at(part)
                elif reading.expected is None and hidden.code == "FIL29":
                    yield "FIL56", "carrier", hidden.name, reading.at(part)
            elsewhere = [
                carrier
                for attribute in map(short, map(str, element.attrib))
                if (carrier := carriers().find("attribute", attribute)) and (known is None or attribute not in known)
            ]
            yield from ((each.code, "carrier", each.name, reading.at(part)) for each in elsewhere)
            if not hidden and not elsewhere:
                passed.add(shape)  # whatever the values
        for _ in root.iter(etree.Comment):
            yield "FIL18", "carrier", "XML comment", reading.at(part)
        for _ in root.iter(etree.ProcessingInstruction):
            yield "FIL18", "carrier", "processing instruction", reading.at(part)
        yield from _around(reading, part, root)


def _fits(reading: Reading, known: Mapping[str, str], element: etree._Element) -> bool:
    """Whether what is listed also says only what the list allows: the number of the page, and no other field."""
    kind = known.get("#text", "")
    return kind in {"", "text", "name"} or reading.allowed.fits(kind, element.text or "")


def _around(reading: Reading, part: str, root: etree._Element) -> Iterator[Found]:
    """Comments and instructions before and after the root are not its descendants."""
    before, after = root.itersiblings(preceding=True), root.itersiblings()
    if any(True for sibling in (*before, *after)):
        yield "FIL18", "carrier", "XML comment", reading.at(part)


def _switched_off(element: etree._Element) -> bool:
    """``<w:vanish w:val="0"/>`` is the absence of the thing."""
    return len(element) == 0 and any(short(str(k)) == "w:val" and v in OFF for k, v in element.attrib.items())
