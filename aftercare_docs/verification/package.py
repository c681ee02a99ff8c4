"""An Office Open XML file opened: bytes go in, a ``Reading`` comes out, or the named reason for refusing it."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

from lxml import etree

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification import archive, markup
from aftercare_docs.verification.allowed import allowed
from aftercare_docs.verification.reading import Accounted, Case, Link, Reading

TYPES = "[Content_Types].xml"
MAIN = {"docx": "wordprocessingml", "xlsx": "spreadsheetml"}
XML_SUFFIXES = (".xml", ".rels", ".vml")


def open_package(case: Case, format_: str) -> tuple[Reading | None, list[Finding]]:
    """The file taken apart, with what was already wrong with its packing and its parts."""
    name = case.name
    zipped, found = archive.read(name, case.content)
    if zipped is None:
        return None, found
    parts: dict[str, etree._Element] = {}
    for member in zipped.members:
        if not member.name.lower().endswith(XML_SUFFIXES) or member.name.endswith("/"):
            continue
        try:
            parts[member.name] = markup.parse(member.data)
        except markup.Malformed as refused:
            at = PartRef(name, f"member {member.number}")
            what = "a part is not well-formed XML"
            facts = {"carrier": "DOCTYPE"} if refused.declared else {"what": what, "carrier": "malformed part"}
            found.append(Finding("FIL06" if refused.declared else "FIL07", at, facts))
    types, wrong = _types(name, format_, zipped, parts)
    reading = Reading(
        name=name,
        format=format_,
        archive=zipped,
        allowed=allowed(format_),
        searcher=case.searcher,
        expected=case.expected,
        accounted=Accounted(case.expected, case.known),
        known=frozenset(case.known),
        parts=parts,
        types=types,
        links=tuple(link for part, root in parts.items() if part.endswith(".rels") for link in _links(part, root)),
    )
    return reading, [*found, *wrong, *_dangling(reading)]


def _types(
    name: str, format_: str, zipped: archive.Archive, parts: Mapping[str, etree._Element]
) -> tuple[dict[str, str], list[Finding]]:
    """The declared type of every part, and what is wrong with the declaration."""
    root, at = parts.get(TYPES), PartRef(name, TYPES)
    defaults: dict[str, str] = {}
    overrides: dict[str, str] = {}
    wrong = root is None or markup.short(str(root.tag)) != "ct:Types"
    for entry in root if root is not None else ():
        if not isinstance(entry.tag, str):
            continue
        local, kind = markup.short(entry.tag), entry.get("ContentType", "")
        key = entry.get("Extension" if local == "ct:Default" else "PartName", "")
        table = defaults if local == "ct:Default" else overrides
        wrong = wrong or local not in {"ct:Default", "ct:Override"} or not key or "/" not in kind or key in table
        table[key.lower() if local == "ct:Default" else key.lstrip("/")] = kind
    types = {
        m.name: overrides.get(m.name, defaults.get(m.name.rpartition(".")[2].lower(), ""))
        for m in zipped.members
        if m.name != TYPES
    }
    present = {m.name for m in zipped.members}
    found = []
    if wrong:
        found.append(_malformed(at, "the list of content types does not follow its own rules"))
    if not any(MAIN[format_] in kind and ".main+xml" in kind for kind in types.values()):
        found.append(_malformed(at, "the file does not say that it is what its name says"))
    if any(key not in present for key in overrides):
        found.append(_malformed(at, "the list of content types names parts that are not there"))
    if any(not kind for part, kind in types.items() if not part.endswith("/")):
        found.append(_malformed(at, "a part has no content type"))
    return types, found


def _malformed(at: PartRef, what: str) -> Finding:
    return Finding("FIL07", at, {"what": what, "carrier": "malformed package"})


def source_of(rels: str) -> str:
    """The part that a relationships part belongs to; empty for the package itself."""
    folder, _, file = rels.rpartition("/")
    parent = folder.removesuffix("_rels").rstrip("/")
    return posixpath.join(parent, file.removesuffix(".rels")) if file != ".rels" else parent


def _links(part: str, root: etree._Element) -> list[Link]:
    source = source_of(part)
    found = []
    for entry in root.iter("{*}Relationship"):
        outside = entry.get("TargetMode", "").lower() == "external"
        target = entry.get("Target", "")
        if not outside and ":" not in target.partition("/")[0]:
            base = posixpath.dirname(source)
            bare = target.partition("#")[0]
            target = posixpath.normpath(posixpath.join(base, bare)) if not target.startswith("/") else bare[1:]
        else:
            outside = True
        found.append(Link(source, entry.get("Id", ""), entry.get("Type", ""), target, outside))
    return found


def _dangling(reading: Reading) -> list[Finding]:
    """A link to a part that is not there is a sign that something was cut out, and asks programs to repair."""
    present = {m.name for m in reading.archive.members}
    return [
        _malformed(reading.at(link.source), "a link leads to a part that is not there")
        for link in reading.links
        if not link.outside and link.target not in present and link.target not in {"", ".", "NULL"}
    ]
