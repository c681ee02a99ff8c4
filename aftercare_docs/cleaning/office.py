"""The package around cleaned parts: properties, content types and links written anew, in the one canonical form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from aftercare_docs.cleaning.projection import remove
from aftercare_docs.packing import canonical_zip
from aftercare_docs.verification.properties import values
from aftercare_docs.verification.reading import Reading

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
CORE, CORE_LINK = "docProps/core.xml", f"{PACKAGE}/relationships/metadata/core-properties"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KEPT = {"dc:title": "dc:title", "dc:language": "dc:language"}


def fits(reading: Reading) -> Callable[[str, str], bool]:
    """Whether a value may stay, in a file of which nobody says what it should hold."""

    def may_stay(kind: str, value: str) -> bool:
        if kind in {"text", "shown", "place", "pieces"}:
            return True
        if kind in {"name", "name-or-number"}:
            return value in reading.accounted or reading.allowed.fits("short-number", value)
        return reading.allowed.fits(kind, value)

    return may_stay


def pictures(reading: Reading) -> dict[str, bytes]:
    """The pictures that are known to be the product's own, by the names of their parts."""
    media = {m.name: m.data for m in reading.archive.members if reading.allowed.kind(m.name) == "media"}
    return {name: data for name, data in media.items() if sha256(data).hexdigest() in reading.known}


def drop_pictures(reading: Reading, part: str, frames: Iterable[etree._Element | None]) -> None:
    """Every frame of a picture goes, unless its picture is one of the product's own; so do words nobody gave it."""
    kept = pictures(reading)
    own = {link.id for link in reading.links if link.source == part and link.target in kept}
    for frame in [frame for frame in frames if frame is not None]:
        shown = {value for node in frame.iter() for name, value in node.attrib.items() if str(name).endswith("}embed")}
        if not shown or not shown <= own:
            remove(frame)
        for node in (node for node in frame.iter() if node.get("descr", "") not in reading.accounted):
            del node.attrib["descr"]


def pack(reading: Reading, parts: Mapping[str, etree._Element], raw: Mapping[str, bytes]) -> bytes:
    """The package of the parts that stay."""
    written = {name: serialised(root) for name, root in parts.items()} | dict(raw)
    written[CORE] = _properties(reading)
    sources = {"", *(name for name in written)}
    for source in sorted(sources):
        links = [link for link in reading.links if link.source == source and not link.outside]
        links = [link for link in links if _listed(reading, source, link.type, link.target, set(written))]
        rows = [(link.id, link.type, link.target) for link in links if link.target != CORE]
        if not source:
            rows.append((_free({id_ for id_, _, _ in rows}), CORE_LINK, CORE))
        if rows:
            written[_rels(source)] = _links(source, rows)
    written["[Content_Types].xml"] = _types(reading, written)
    return canonical_zip(written)


def _free(taken: set[str]) -> str:
    """An ID that no other link has. Programs call the link to the properties by several names; this is a new one."""
    return next(name for number in range(1, len(taken) + 2) if (name := f"rId{number}") not in taken)


def _listed(reading: Reading, source: str, kind: str, target: str, present: set[str]) -> bool:
    holder = reading.allowed.kind(source) if source else "package"
    return target in present and (holder, kind, reading.allowed.kind(target)) in reading.allowed.links


def serialised(root: etree._Element) -> bytes:
    """A part as bytes, with the one declaration that every part has."""
    return HEAD.encode() + etree.tostring(root, encoding="UTF-8")


def _rels(source: str) -> str:
    folder, _, file = source.rpartition("/")
    return f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels"


def _links(source: str, links: list[tuple[str, str, str]]) -> bytes:
    rows = "".join(
        f'<Relationship Id={quoteattr(id_)} Type={quoteattr(kind)} Target="/{target}"/>' for id_, kind, target in links
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'.encode()


def _types(reading: Reading, written: Mapping[str, bytes]) -> bytes:
    rows = "".join(
        f'<Override PartName="/{name}" ContentType="{reading.allowed.type_of(name)}"/>'
        for name in sorted(written)
        if not name.endswith(".rels")
    )
    default = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    default += '<Default Extension="xml" ContentType="application/xml"/>'
    return f'{HEAD}<Types xmlns="{PACKAGE}/content-types">{default}{rows}</Types>'.encode()


def _properties(reading: Reading) -> bytes:
    """Title and language stay, and an author who is known to be meant; nothing else does."""
    said = {name: text for name, (_, text) in values(reading).items()}
    kept = {tag: said[name] for name, tag in KEPT.items() if said.get(name)}
    if said.get("dc:creator", "") in reading.known:
        kept["dc:creator"] = said["dc:creator"]
    if not reading.allowed.fits("language", kept.get("dc:language", "en-GB")):
        kept["dc:language"] = "en-GB"
    rows = "".join(f"<{tag}>{escape(text)}</{tag}>" for tag, text in sorted(kept.items()) if text)
    spaces = f'xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    return f"{HEAD}<cp:coreProperties {spaces}>{rows}</cp:coreProperties>".encode()
