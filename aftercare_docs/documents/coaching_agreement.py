"""The coaching agreement: a blank form for two people to fill in by hand, sign and keep.

A release goes in, and nothing of it but the front page's facts comes out: who is coached, by whom and about what is
in no release, and this form says so. Knows nothing of Word.
"""

from __future__ import annotations

from dataclasses import dataclass

from aftercare_docs.documents.base import FileSpec, Format, Front, front
from aftercare_docs.documents.boundaries import in_brief
from aftercare_docs.documents.phrasing import listed
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import ArtefactKind, CoachingFocus
from aftercare_docs.words import words

ARTEFACT = ArtefactKind.COACHING_AGREEMENT_TEMPLATE
FILES: tuple[FileSpec, ...] = (FileSpec("", Format.DOCX, "coaching-agreement.docx"),)


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the agreement under the word that people look for."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class CoachingAgreement:
    """``blanks`` and ``signing`` hold labels; the answers are written by hand."""

    front: Front
    lead: str
    boundaries: str
    what: tuple[Term, ...]
    focus: str
    blanks_intro: str
    blanks: tuple[str, ...]
    confidential: tuple[Term, ...]
    limits: str
    ending: tuple[Term, ...]
    signing_intro: str
    signing: tuple[str, ...]


def compose(release: Release) -> CoachingAgreement:
    """The form, the same for every engagement but for whose it is."""
    say = words()["coaching_agreement"]
    return CoachingAgreement(
        front=front(say["title"], release),
        lead=say["lead"],
        boundaries=in_brief(),
        what=_terms("bounded", "practical", "apart"),
        focus=say["focus"].format(focus=listed(focus.lower() for focus in CoachingFocus)),
        blanks_intro=say["blanks"],
        blanks=_labels("blank"),
        confidential=_terms("between", "sponsor", "records", "supervision"),
        limits=words().statements["confidentiality_limits"].text,
        ending=_terms("moving", "ending", "support"),
        signing_intro=say["signing"],
        signing=_labels("signs"),
    )


def _terms(*names: str) -> tuple[Term, ...]:
    say = words()["coaching_agreement"]
    return tuple(Term(say[f"{name}_title"], say[name]) for name in names)


def _labels(kind: str) -> tuple[str, ...]:
    return tuple(text for key, text in words()["coaching_agreement"].items() if key.startswith(f"{kind}_"))
