"""The commissioner's covering note: what is in the pack, for whom, and where each thing on offer is to be found.

A release goes in, one page as data comes out. An item that is not part of the engagement is said to be so, with the
reason that the release shows, so that nobody has to look for it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from aftercare_docs.documents.base import FileSpec, Format, Front, front
from aftercare_docs.documents.boundaries import in_brief
from aftercare_docs.documents.offer import Counted, Item, items
from aftercare_docs.documents.phrasing import counted, joined, listed, lowered, sentence
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import ArtefactKind, Audience, Mode, SessionStatus
from aftercare_docs.words import words

ARTEFACT = ArtefactKind.COVERING_NOTE
FILES: tuple[FileSpec, ...] = (FileSpec("", Format.DOCX, "covering-note.docx"),)
NOT_IN_THE_PACK = {ArtefactKind.BUILD_REPORT, ARTEFACT}
"""The report is for the facilitators' eyes alone, and the note does not list itself."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """The documents of one audience."""

    audience: str
    documents: str


@dataclass(frozen=True, slots=True)
class Line:
    """One thing on offer, and where it is in this engagement."""

    number: str
    item: str
    where: str


@dataclass(frozen=True, slots=True)
class CoveringNote:
    front: Front
    parcels: tuple[Parcel, ...]
    parcels_none: str
    lines: tuple[Line, ...]
    boundaries: str


def compose(release: Release) -> CoveringNote:
    """The note; what an audience may not know of the register is not in it."""
    say = words()["covering_note"]
    parcels = _parcels(release)
    return CoveringNote(
        front=front(say["title"], release),
        parcels=parcels,
        parcels_none="" if parcels else say["no_parcels"],
        lines=tuple(Line(item.number, item.item, _where(item, release)) for item in items()),
        boundaries=in_brief(),
    )


def _parcels(release: Release) -> tuple[Parcel, ...]:
    """Documents by audience, from the narrowest outwards."""
    made = ((a, [o.artefact for o in release.outputs if o.audience is a and _is_in(o.artefact)]) for a in Audience)
    return tuple(Parcel(a.value, _named([k for k in kinds if k])) for a, kinds in made if kinds)


def _is_in(artefact: ArtefactKind | None) -> bool:
    return artefact is not None and artefact not in NOT_IN_THE_PACK


def _named(kinds: Collection[ArtefactKind]) -> str:
    """Documents in the order of the list, each once, as a sentence."""
    return sentence(listed(lowered(kind) for kind in ArtefactKind if kind in kinds))


def _where(item: Item, release: Release) -> str:
    """How much there is of an item and which documents of the pack show it, or why there is none."""
    say = words()["covering_note"]
    inside = {o.artefact for o in release.outputs}
    held = [s for s in release.sessions if s.kind in item.kinds and s.status is not SessionStatus.CANCELLED]
    shown = [kind for kind in item.artefacts if kind in inside]
    if item.kinds or item.sheets:
        there = bool(held) or any(getattr(release, sheet) for sheet in item.sheets)
    else:
        there = bool(shown)
    if not there:
        return joined(say["not_part"], _why(item), between=" ")
    documents = _named(shown) if shown else ""
    return joined(_amount(item, len(held), release), documents, between=" ") or say["in_the_record"]


def _why(item: Item) -> str:
    say = words()["covering_note"]
    if item.optional:
        return say["not_taken_up"]
    if item.kinds:
        return say["no_session"]
    return say["no_record" if item.sheets else "no_document"]


def _amount(item: Item, held: int, release: Release) -> str:
    match item.counted:
        case Counted.SESSIONS:
            return f"{counted(held, 'session')}." if held else ""
        case Counted.CHECK_INS:
            return f"{counted(len(release.check_ins), 'check-in')}." if release.check_ins else ""
        case Counted.MODES:
            used = {*(s.mode for s in release.sessions), *(c.mode for c in release.check_ins)}
            return sentence(listed(lowered(mode) for mode in Mode if mode in used))
    return ""
