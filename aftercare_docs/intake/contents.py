"""What the parts of an Office file say they are, and what each points to.

In: an inspected archive. Out: a ``Package``, or a finding for the first part that acts by itself, brings in content
from elsewhere, or is not what it says it is. Serves .xlsx and .docx alike. Follows no link.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from posixpath import normpath

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.intake.archive import Archive, Refused
from aftercare_docs.intake.markup import elements

CONTENT_TYPES = "[Content_Types].xml"
_LEFT_BEHIND = "[trash]/"
"""What Office leaves in a file that it saved to a slow network share. Nothing points there, so nothing reads it."""

# Looked for in part names, content types and relationship types alike, so that a part cannot hide behind one of
# the three. First what acts by itself, then what brings in content from elsewhere.
_FORBIDDEN: tuple[tuple[str, str, re.Pattern[str]], ...] = tuple(
    (code, what, re.compile(pattern, re.IGNORECASE))
    for code, what, pattern in (
        ("INP10", "macros", r"vbaproject|vbadata|macroenabled|wordvba"),
        ("INP10", "Excel 4 macros", r"macrosheet"),
        ("INP10", "ActiveX controls", r"activex"),
        ("INP10", "a dialogue sheet", r"dialogsheet"),
        ("INP10", "an embedded file", r"oleobject|/embeddings/|/relationships/package$"),
        ("INP10", "an add-in", r"customui|/extensibility$|webextension|taskpane"),
        ("INP11", "links to another file", r"externallink|ddelink"),
        ("INP11", "data connections", r"(?:^|/)connections\b|\.connections\+xml"),
        ("INP11", "a query", r"querytable"),
        ("INP11", "an XML schema map", r"xmlmaps"),
        ("INP11", "a data model", r"^xl/model/|powerpivot"),
        ("INP11", "another document", r"attachedtemplate|/afchunk$|/subdocument$|mailmerge|/frame$"),
    )
)


@dataclass(frozen=True, slots=True)
class Relationship:
    """One pointer: its ID, the last word of its type, and where it leads."""

    id: str
    type: str
    target: str
    outside: bool

    @property
    def kind(self) -> str:
        return self.type.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of an Office file. ``types`` is keyed by names in lower case, ``links`` by the part pointed from."""

    archive: Archive
    types: Mapping[str, str]
    links: Mapping[str, tuple[Relationship, ...]]

    def main(self) -> str:
        """The part that the file is about, or "" where it does not name exactly one."""
        mains = [link.target for link in self.links.get("", ()) if link.kind == "officeDocument" and not link.outside]
        return mains[0] if len(mains) == 1 else ""

    def type_of(self, part: str) -> str:
        return self.types.get(part.lower(), "")

    def related(self, part: str, kind: str) -> dict[str, str]:
        """The parts of one kind that ``part`` points to, by the ID of the pointer."""
        return {link.id: link.target for link in self.links.get(part, ()) if link.kind == kind and not link.outside}


def unpack(archive: Archive) -> Package:
    """The package in an archive. Raises ``Refused`` at the first part that a document has no need of."""
    types = _content_types(archive)
    links = {_source(name): tuple(_relationships(archive, name)) for name in archive.sizes if name.endswith(".rels")}
    package = Package(archive, types, links)
    for found in _unwanted(package):
        raise Refused(found)
    return package


def _content_types(archive: Archive) -> dict[str, str]:
    if CONTENT_TYPES not in archive.sizes:
        raise Refused(Finding("INP03", PartRef(archive.file), {"what": "a zip file that no Office program made"}))
    defaults: dict[str, str] = {}
    overrides: dict[str, str] = {}
    for tag, values in elements(archive, CONTENT_TYPES):
        into, key = (defaults, "Extension") if tag == "Default" else (overrides, "PartName")
        if tag in {"Default", "Override"}:
            word, stated = values.get(key, "").lstrip("/").lower(), values.get("ContentType", "")
            if into.setdefault(word, stated) != stated:
                raise Refused(Finding("INP12", archive.at(CONTENT_TYPES), {"problem": "gives one part two types"}))
    parts = [name.lower() for name in archive.sizes if name != CONTENT_TYPES and not name.endswith("/")]
    types = {part: overrides.get(part) or defaults.get(part.rpartition(".")[2], "") for part in parts}
    for part, content_type in types.items():
        if not content_type and not part.startswith(_LEFT_BEHIND):
            raise Refused(Finding("INP12", archive.at(part), {"problem": "does not say what it is"}))
    return types


def _unwanted(package: Package) -> Iterator[Finding]:
    archive = package.archive
    for code, what, pattern in _FORBIDDEN:
        for part, content_type in package.types.items():
            if pattern.search(part) or pattern.search(content_type):
                yield Finding(code, archive.at(part), {"what": what})
        for source, links in package.links.items():
            if any(pattern.search(link.type) for link in links):
                yield Finding(code, archive.at(source), {"what": what})
    for source, links in package.links.items():
        if any(link.outside and link.kind != "hyperlink" for link in links):
            yield Finding("INP11", archive.at(source), {"what": "content kept elsewhere"})


def _source(rels: str) -> str:
    """The part whose pointers a .rels part holds: ``xl/_rels/workbook.xml.rels`` belongs to ``xl/workbook.xml``."""
    return rels.removesuffix(".rels").replace("_rels/", "", 1)


def _relationships(archive: Archive, rels: str) -> Iterator[Relationship]:
    folder = _source(rels).rpartition("/")[0]
    names = {name.lower(): name for name in archive.sizes}
    for tag, values in elements(archive, rels):
        if tag == "Relationship":
            target = values.get("Target", "")
            outside = values.get("TargetMode", "").lower() == "external"
            path = normpath(target if target.startswith("/") else f"{folder}/{target}").lstrip("/")
            inside = names.get(path.lower(), path)
            yield Relationship(values.get("Id", ""), values.get("Type", ""), target if outside else inside, outside)
