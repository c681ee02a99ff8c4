"""Every part, type, link, element, attribute and value is one that documents of this format have.

What is listed may leave; whatever is not is refused, by name where the name is a standard one. A value of kind
``name`` is free wording and must be accounted for; kinds with a pattern are numbers, switches and closed lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from hashlib import sha256

from lxml import etree

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification.allowed import Shape, rows
from aftercare_docs.verification.markup import short
from aftercare_docs.verification.package import TYPES
from aftercare_docs.verification.reading import Reading, fold

Found = tuple[str, str, str, PartRef]
ACCOUNTED, COUNTED, PLACE, TEXT = "name", "name-or-number", "place", "text"
SHOWN = "shown"
WORDS = frozenset({ACCOUNTED, COUNTED, SHOWN})
OWN = WORDS | {PLACE}
CELLS = re.compile(r"('(?:[^']|'')+'|\w+)!\$?[A-Z]{1,3}\$?\d{1,7}(:\$?[A-Z]{1,3}\$?\d{1,7})?")


def check(reading: Reading) -> list[Finding]:
    """All that the allow-list does not account for, folded per part."""
    found = fold(_markup(reading))
    if reading.expected is None:
        found = [finding for code in dict.fromkeys(f.code for f in found) for finding in _as_one(reading, code, found)]
    return [*_parts(reading), *_links(reading), *found]


def _as_one(reading: Reading, code: str, found: list[Finding]) -> list[Finding]:
    """A file from another program brings hundreds of kinds of markup: a person needs to hear that once."""
    same = [finding for finding in found if finding.code == code]
    kinds = list(dict.fromkeys(str(finding.facts["what"]) for finding in same if "what" in finding.facts))
    if code not in {"FIL13", "FIL14"} or len(same) < 3:
        return same
    times = sum(int(str(finding.facts["times"])) for finding in same)
    others = f" and {len(kinds) - 1} other kinds" if len(kinds) > 1 else ""
    return [Finding(code, PartRef(reading.name, "its parts"), {"what": f"{kinds[0]}{others}", "times": times})]


def _parts(reading: Reading) -> Iterator[Finding]:
    for member in reading.archive.members:
        declared, wanted = reading.types.get(member.name, ""), reading.allowed.type_of(member.name)
        if member.name == TYPES:
            continue
        if not reading.allowed.kind(member.name):
            at = PartRef(reading.name, reading.part_name(member.name))
            yield Finding("FIL12", at, {"what": _say_part(member.name), "carrier": "part"})
        elif declared != wanted:
            what = "a content type that does not belong to this part"
            yield Finding("FIL07", reading.at(member.name), {"what": what, "carrier": "content type"})


def _say_part(part: str) -> str:
    suffix = part.rpartition(".")[2].lower()
    return f"a .{suffix} file" if suffix in {"xml", "rels", "bin", "png", "jpeg", "emf", "vml"} else "a file"


def _links(reading: Reading) -> Iterator[Finding]:
    ids: set[tuple[str, str]] = set()
    for link in reading.links:
        source = reading.allowed.kind(link.source) if link.source else "package"
        key = (source, link.type, "" if link.outside else reading.allowed.kind(link.target))
        twice = (link.source, link.id) in ids
        ids.add((link.source, link.id))
        if key not in reading.allowed.links or twice or not reading.allowed.fits("link-id", link.id):
            what = link.type.rpartition("/")[2]
            shown = what if what in _known_names() else "of an unknown type"
            yield Finding("FIL15", reading.at(link.source), {"what": shown, "carrier": "relationship"})
    targets = {link.target for link in reading.links}
    for member in reading.archive.members:
        if member.name not in targets and not member.name.endswith(".rels") and member.name != TYPES:
            at = PartRef(reading.name, reading.part_name(member.name))
            yield Finding("FIL12", at, {"what": "a part that nothing links to", "carrier": "orphan part"})


def _markup(reading: Reading) -> Iterator[Found]:
    for part, root in reading.parts.items():
        kind = reading.allowed.kind(part) or ("types" if part == TYPES else "")
        if not kind:
            continue
        if reading.allowed.digest_of(part):
            if not is_pinned(reading, part):
                yield "FIL13", "what", "a theme of its own", reading.at(part)
            continue
        always, here, alone = reading.allowed.shapes("parts", kind), set[Shape](), dict[str, bool]()
        for element in root.iter(etree.Element):
            key = (element.tag, *element.items())
            if key not in always and key not in here:
                wrong = list(_element(reading, part, kind, element))
                yield from wrong
                if element.tag not in alone:
                    alone[element.tag] = _by_the_list_alone(reading, kind, element.tag)
                if not wrong:
                    (always if alone[element.tag] else here).add(key)
            if element.text or element.tail:
                yield from _loose_text(reading, part, kind, element)
        yield from _prefixes(reading, part, root)


def is_pinned(reading: Reading, part: str) -> bool:
    """Whether a part may have one content only, and has it."""
    digest = reading.allowed.digest_of(part)
    return bool(digest) and sha256(reading.archive[part]).hexdigest() == digest


def _element(reading: Reading, part: str, kind: str, element: etree._Element) -> Iterator[Found]:
    name = short(str(element.tag))
    known = reading.allowed.attributes(kind, name)
    if known is None:
        yield "FIL13", "what", say(name), reading.at(part)
        return
    for attribute, value in element.items():
        wanted = known.get(shown := short(str(attribute)))
        if wanted is None:
            yield "FIL13", "what", f"{say(name)} {say(shown)}", reading.at(part)
        elif not said_by(reading, wanted, str(value)):
            code = "FIL17" if wanted == ACCOUNTED else "FIL14"
            yield code, "what", f"{say(name)} {say(shown)}", reading.at(part)


def _by_the_list_alone(reading: Reading, kind: str, tag: str) -> bool:
    """Whether no attribute of such elements may have a value in one file that it may not have in another."""
    return OWN.isdisjoint((reading.allowed.attributes(kind, short(tag)) or {}).values())


def _loose_text(reading: Reading, part: str, kind: str, element: etree._Element) -> Iterator[Found]:
    """Text between elements is shown nowhere; text inside an element must be of the kind the list gives it."""
    if element.tail and element.tail.strip():
        yield "FIL44", "carrier", "text between markup", reading.at(part)
    text = element.text
    if not text or not text.strip():
        return
    name = short(str(element.tag))
    known = reading.allowed.attributes(kind, name)
    if known is None:
        return  # reported as markup, and its text with it
    wanted = known.get("#text")
    if wanted is None:
        yield "FIL44", "carrier", "text between markup", reading.at(part)
    elif not said_by(reading, wanted, text):
        yield "FIL17" if wanted in WORDS else "FIL14", "what", say(name), reading.at(part)


def said_by(reading: Reading, wanted: str, value: str) -> bool:
    """Whether a value is of the kind that the list gives it. Words must be accounted for; other checks read text."""
    if wanted == TEXT:
        return True
    if wanted == PLACE:
        match = CELLS.fullmatch(value)
        return match is not None and match.group(1).strip("'").replace("''", "'") in reading.accounted
    if wanted == COUNTED and reading.allowed.fits("short-number", value):
        return True
    if wanted == SHOWN and reading.expected is None:
        reading.spoken.append(value)
        return True
    return value in reading.accounted if wanted in WORDS else reading.allowed.fits(wanted, value)


def _prefixes(reading: Reading, part: str, root: etree._Element) -> Iterator[Found]:
    """A namespace that is declared and not known can carry any words."""
    seen = {declared for _, declared in etree.iterwalk(root, events=("start-ns",))}
    for prefix, namespace in seen:
        if not reading.allowed.fits("prefix", prefix or "w") or namespace not in _namespaces():
            yield "FIL13", "what", "a namespace", reading.at(part)


def say(name: str) -> str:
    """A standard name as it is; any other could itself be what must not be told."""
    return name if name in _known_names() or name.partition(":")[2] in _known_names() else "a name of its own"


@cache
def _known_names() -> frozenset[str]:
    listed = {row["name"] for row in rows("standard-names.csv")}
    for format_ in ("docx", "xlsx"):
        for row in rows(f"{format_}-markup.csv"):
            listed |= {row["element"], *(pair.partition("=")[0] for pair in row["attributes"].split())}
    return frozenset(listed | {row["pattern"] for row in rows("carriers.csv") if "*" not in row["pattern"]})


@cache
def _namespaces() -> frozenset[str]:
    return frozenset(row["namespace"] for row in rows("namespaces.csv"))
