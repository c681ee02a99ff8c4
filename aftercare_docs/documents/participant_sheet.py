"""Participant information: one page about what to expect, what happens to what is said, and where support is.

A release goes in, the page as data comes out. It is the same page for everybody who takes part, so it names no
session and no date, and the routes to support are as many as one page holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from aftercare_docs.documents.base import FileSpec, Format, Front, front
from aftercare_docs.documents.phrasing import line
from aftercare_docs.documents.routes import in_a_line, open_first
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import ArtefactKind
from aftercare_docs.words import words

ARTEFACT = ArtefactKind.PARTICIPANT_INFORMATION_SHEET
FILES: tuple[FileSpec, ...] = (FileSpec("", Format.DOCX, "participant-information.docx"),)

MOST_LINES, LINE = 8, 88  # lines of routes that the page has room for, and characters to a line


@dataclass(frozen=True, slots=True)
class ParticipantSheet:
    front: Front
    lead: str
    what: str
    what_for: str
    boundaries: str
    choosing: str
    choices: tuple[str, ...]
    said: str
    use: str
    limits: str
    support: str
    support_intro: str
    routes: tuple[str, ...]
    support_more: str
    contact: str


def compose(release: Release) -> ParticipantSheet:
    """The page for everybody who is invited."""
    say, statements = words()["participant_sheet"], words().statements
    routes = tuple(in_a_line(row) for row in open_first(release.support))
    shown = tuple(fitting(routes))
    asked = line(release.details.contact_line)
    return ParticipantSheet(
        front(say["title"], release),
        say["lead"],
        say["what"],
        say["what_for"],
        " ".join(boundary.short for boundary in words().boundaries),
        say["choosing"],
        (statements["choice"].text, say["choosing_how"]),
        say["said"],
        say["said_use"],
        statements["confidentiality_limits"].text,
        say["support"],
        say["support_intro"] if shown else say["support_none"],
        shown,
        say["support_more"] if len(shown) < len(routes) else "",
        say["contact"].format(contact=asked) if asked else "",
    )


def fitting(routes: Iterable[str]) -> Iterator[str]:
    """The routes that there is room for; a long one makes room for fewer."""
    used = 0
    for route in routes:
        used += -(-len(route) // LINE)
        if used <= MOST_LINES:
            yield route
