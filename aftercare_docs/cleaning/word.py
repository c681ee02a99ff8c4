"""A Word document cleaned: tracked changes settled, wrappers opened, everything that is not on the list left out."""

from __future__ import annotations

import re
from copy import deepcopy

from lxml import etree

from aftercare_docs.cleaning import office
from aftercare_docs.cleaning.projection import project, remove, unwrap
from aftercare_docs.cleaning.refusal import Refused
from aftercare_docs.cleaning.revisions import settle
from aftercare_docs.cleaning.styling import settle_styles
from aftercare_docs.verification.package import open_package
from aftercare_docs.verification.reading import Case, Reading
from aftercare_docs.verification.word import hidden, story
from aftercare_docs.verification.word.story import run_text, runs
from aftercare_docs.verification.word.styles import Styles, W

WRAPPERS = ("sdt", "sdtContent", "smartTag", "customXml", "fldSimple")
SETTINGS = frozenset(f"{W}{name}" for name in ("sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "fldData"))
STORIES = ("body", "header", "footer")
PRINTED = ("footnoteReference", "endnoteReference", "altChunk", "subDoc", "object", "pict", "sym", "ruby")
GRAPHICS = f"{W}drawing"
ONE_NUMBER = re.compile(r"\s*(PAGE|NUMPAGES)\s*")
BULLET = "\u2022"


def clean(case: Case, *, accept: bool) -> bytes:
    """The new package, or ``Refused``."""
    reading, found = open_package(case, "docx")
    if reading is None or any(f.code in {"FIL03", "FIL06", "FIL07"} and "link" not in str(f.facts) for f in found):
        raise Refused("it cannot be read", found)
    kept = {part: deepcopy(root) for part, root in reading.parts.items() if _stays(reading, part)}
    for part, root in kept.items():
        if reading.allowed.kind(part) in STORIES:
            settle(root, accept=accept)
            _refuse_what_would_be_lost(root)
    _refuse_what_cannot_be_seen(reading)
    before = _visible(reading, kept)
    settle_styles(reading, kept)
    for part, root in kept.items():
        if reading.allowed.kind(part) in STORIES:
            _open_wrappers(reading, root)
    pictures = office.pictures(reading)
    for part, root in kept.items():
        office.drop_pictures(reading, part, list(root.iter(GRAPHICS)))
        _reduce(reading, part, root)
    if _visible(reading, kept) != before:
        raise Refused("its visible text would change")
    return office.pack(reading, kept, pictures)


def _stays(reading: Reading, part: str) -> bool:
    return reading.allowed.kind(part) not in {"", "core", "app", "rels", "types"}


def _refuse_what_would_be_lost(root: etree._Element) -> None:
    for name in PRINTED:
        if next(root.iter(f"{W}{name}"), None) is not None:
            raise Refused("it prints something that is not a paragraph or a table, such as a note or an object")
    for drawing in root.iter(GRAPHICS):
        if "".join(str(t) for t in drawing.itertext()).strip():
            raise Refused("it has a text box or a drawing with words")


def _refuse_what_cannot_be_seen(reading: Reading) -> None:
    """Hidden text goes; text that is there and only cannot be seen must not come to light unread."""
    unseen = [f for f in hidden.check(story.document(reading)) if f.facts.get("carrier") != "vanish"]
    if unseen:
        raise Refused("it holds text that cannot be seen: a person must look at it", unseen)


def _visible(reading: Reading, kept: dict[str, etree._Element]) -> list[tuple[str, list[str]]]:
    """What each story prints, paragraph by paragraph, without what is hidden."""
    styles = Styles.of(reading)
    return [
        (part, [text for p in root.iter(f"{W}p") if (text := _printed(styles, p)).strip()])
        for part, root in kept.items()
        if reading.allowed.kind(part) in STORIES
    ]


def _printed(styles: Styles, paragraph: etree._Element) -> str:
    return "".join(run_text(run) for run in runs(paragraph) if not styles.look(run, paragraph).hidden)


def _open_wrappers(reading: Reading, root: etree._Element) -> None:
    styles = Styles.of(reading)
    for paragraph in root.iter(f"{W}p"):
        for run in [run for run in runs(paragraph) if styles.look(run, paragraph).hidden]:
            remove(run)
    for element in list(root.iter(*(f"{W}{name}" for name in WRAPPERS))):
        for inner in [child for child in element if child.tag in SETTINGS]:
            remove(inner)
        unwrap(element)
    for link in list(root.iter(f"{W}hyperlink")):
        if not reading.allowed.fits("bookmark", link.get(f"{W}anchor", "-")):
            unwrap(link)
    _drop_fields(root)
    for mark in list(root.iter(f"{W}bookmarkStart")):
        if not reading.allowed.fits("bookmark", mark.get(f"{W}name", "")):
            _drop_bookmark(root, mark)


def _drop_bookmark(root: etree._Element, mark: etree._Element) -> None:
    number = mark.get(f"{W}id")
    remove(mark)
    for end in list(root.iter(f"{W}bookmarkEnd")):
        if end.get(f"{W}id") == number:
            remove(end)


def _drop_fields(root: etree._Element) -> None:
    """A field becomes what it shows; only the number of a page stays a field."""
    open_fields: list[tuple[list[etree._Element], list[str]]] = []
    for node in list(root.iter(f"{W}fldChar", f"{W}instrText")):
        kind = node.get(f"{W}fldCharType", "")
        if kind == "begin":
            open_fields.append(([], []))
        if not open_fields:
            remove(node)
            continue
        marks, said = open_fields[-1]
        marks.append(node)
        if node.tag == f"{W}instrText":
            said.append(node.text or "")
        if kind == "end":
            open_fields.pop()
            if not ONE_NUMBER.fullmatch("".join(said)):
                for mark in marks:
                    remove(mark)


def _reduce(reading: Reading, part: str, root: etree._Element) -> None:
    kind = reading.allowed.kind(part)
    for level in root.iter(f"{W}lvlText"):
        if not reading.allowed.fits("level-text", level.get(f"{W}val", "")):
            level.set(f"{W}val", BULLET)
    links = {link.id for link in reading.links if link.source == part and not link.outside}
    for name in ("headerReference", "footerReference"):
        for reference in list(root.iter(f"{W}{name}")):
            if not {str(value) for value in reference.attrib.values()} & links:
                remove(reference)
    project(root, kind, reading.allowed, office.fits(reading))
