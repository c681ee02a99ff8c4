"""A Word template looked at as a file from anywhere, before anything reads what it says.

The bytes of a .docx go in; findings come out where it is damaged, could act by itself, brings in content from
elsewhere, or would have the library that renders read a part that nobody looked at. Knows nothing of tags.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.intake.archive import MEGABYTE, Archive, Limits, Refused, inspect
from aftercare_docs.intake.contents import Package, unpack
from aftercare_docs.renderers.docx_source import PARSER, STORIES

LIMITS = Limits(members=300, member=8 * MEGABYTE, total=16 * MEGABYTE)
MOST_MARKUP = MEGABYTE
"""Bytes of markup in one part; the longest template here has a tenth. A tree takes fifty times what it is read from."""
MAIN = "word/document.xml"
STYLES = "word/styles.xml"
PROPERTIES = "docProps/core.xml"
ACTS = {"INP10", "INP11"}
REASONS = {
    "INP03": "it is {what}",
    "INP06": "{what} is damaged or incomplete",
    "INP07": "{what} is more than a template needs",
    "INP09": "it contains {what}",
    "INP12": "a part of it {problem}",
}


def problems(name: str, template: bytes) -> Iterator[Finding]:
    """The reasons not to read this template; none where it is sound."""
    try:
        package = unpack(inspect(template, name, LIMITS))
    except Refused as refused:
        yield _as_template(refused.found)
        return
    yield from _missing(name, package) or _unreadable(package.archive) or _unlooked(package)


def _as_template(found: Finding) -> Finding:
    """A finding about a file that somebody handed in, in the words for a template."""
    if found.code in ACTS:
        return Finding("TPL08", found.at, found.facts)
    if found.code == "INP08":
        return Finding("TPL06", found.at, found.facts)
    return Finding("TPL07", found.at, {"why": REASONS[found.code].format(**found.facts)})


def _missing(name: str, package: Package) -> list[Finding]:
    """Parts that a document cannot do without, and parts that others point to in vain."""
    if package.main() != MAIN or "wordprocessingml.document.main" not in package.type_of(MAIN):
        return [Finding("TPL07", PartRef(name), {"why": "it is not an ordinary Word document"})]
    if PROPERTIES in package.archive.sizes and PROPERTIES not in package.related("", "core-properties").values():
        return [Finding("TPL07", package.archive.at(PROPERTIES), {"why": "this part is not called what it is"})]
    links = (link for links in package.links.values() for link in links if not link.outside)
    wanted = dict.fromkeys(link.target for link in links if not link.target.startswith("#"))
    absent = [part for part in wanted if part not in package.archive.sizes]
    if STYLES not in package.related(MAIN, "styles").values():
        absent.append(STYLES)
    return [Finding("TPL07", package.archive.at(part), {"why": "this part is not there"}) for part in absent]


def _unreadable(archive: Archive) -> list[Finding]:
    """Parts that are too long, or that no reader of markup can make sense of."""
    found = []
    for part in (part for part in archive.sizes if part.endswith((".xml", ".rels"))):
        if archive.sizes[part] > MOST_MARKUP:
            found.append(Finding("TPL07", archive.at(part), {"why": "this part is more than a template needs"}))
            continue
        try:
            etree.fromstring(archive.open(part).read(), PARSER)
        except (etree.XMLSyntaxError, ValueError):
            found.append(Finding("TPL07", archive.at(part), {"why": "this part is damaged or incomplete"}))
    return found


def _unlooked(package: Package) -> list[Finding]:
    """Text under a name where nobody looks for text, though Word and the library that renders would."""
    stories = [
        link.target
        for links in package.links.values()
        for link in links
        if link.kind in {"header", "footer"} and not STORIES.fullmatch(link.target)
    ]
    kinds = {part.lower(): part for part in package.archive.sizes}
    markup = [kinds[part] for part, kind in package.types.items() if kind.endswith("xml") and not _is_markup(part)]
    why = {"why": "this part holds text under a name that no Word document gives it"}
    return [Finding("TPL07", package.archive.at(part), why) for part in dict.fromkeys((*stories, *markup))]


def _is_markup(part: str) -> bool:
    return part.endswith((".xml", ".rels"))
