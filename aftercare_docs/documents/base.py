"""What every deliverable offers, and what is said about a copy rather than in it. Knows only the release."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from aftercare_docs.release import Release
from aftercare_docs.vocabularies import ArtefactKind


class Format(StrEnum):
    """The kinds of file we make; the value is the suffix."""

    DOCX = "docx"
    XLSX = "xlsx"
    PDF = "pdf"
    HTML = "html"
    ICS = "ics"


@dataclass(frozen=True, slots=True)
class FileSpec:
    """One file of a deliverable: what is added to its neutral name, its format, its template if any."""

    added: str
    format: Format
    template: str = ""


@dataclass(frozen=True, slots=True)
class Approved:
    """One approval as the document may print it: the approver's role and the day."""

    role: str
    day: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """What is said about this copy: draft or approved, for whom, and under which fingerprint.

    A stamp is not part of the content, so that approving a draft does not change what was approved.
    """

    draft: bool
    version: str
    marking: str
    audience: str
    fingerprint: str
    approvals: tuple[Approved, ...] = ()

    @property
    def status(self) -> str:
        return f"Draft {self.version} for approval" if self.draft else f"Version {self.version}, approved"


@dataclass(frozen=True, slots=True)
class Front:
    """What a document says of itself on its first page and in its headers and footers."""

    title: str
    partnership: str
    partnership_short: str
    engagement_title: str
    provider: str
    contact: str
    issued: str = field(metadata={"content": False})


class Document(Protocol):
    """The content of one deliverable: frozen data, every string ready to print."""

    @property
    def front(self) -> Front: ...


class Deliverable(Protocol):
    """What a module in this package offers."""

    __doc__: str | None
    ARTEFACT: ArtefactKind
    FILES: tuple[FileSpec, ...]

    def compose(self, release: Release) -> Document: ...


def front(title: str, release: Release) -> Front:
    """The first page's facts. The month of issue is the finest date that a front page carries."""
    details = release.details
    return Front(
        title,
        details.partnership_name,
        details.partnership_short or details.partnership_name,
        details.engagement_title,
        details.provider_name,
        details.contact_line,
        f"{release.as_of:%B %Y}",
    )
