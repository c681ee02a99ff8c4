"""Making one file and looking at it again, before anyone else does.

A job goes in: a composed document, what is said about the copy, which file of it, and what must not be found there.
Bytes come out with the findings of the gate. Jobs know nothing of each other, so that two can be done at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import get_type_hints

from aftercare_docs import conformance, renderers, verification
from aftercare_docs.conformance.agreement import Fact
from aftercare_docs.documents import DOCUMENTS
from aftercare_docs.documents.base import Document, FileSpec, Format, Stamp
from aftercare_docs.findings import Finding
from aftercare_docs.renderers.failure import CannotRender
from aftercare_docs.verification import verify
from aftercare_docs.vocabularies import ArtefactKind
from aftercare_docs.watchlist import Watchlist
from aftercare_docs.workers import Worker

# The other process begins with what it had most to get ready for, and this one with what needs least.
MOST_READY_FIRST = (Format.PDF, Format.HTML, Format.DOCX, Format.ICS, Format.XLSX)
READY_THERE = MOST_READY_FIRST[:3]


@dataclass(frozen=True, slots=True)
class Job:
    """One file to make. ``hidden`` are the values that must not be found in it."""

    name: str
    spec: FileSpec
    document: Document = field(repr=False)
    stamp: Stamp
    hidden: Watchlist


@dataclass(frozen=True, slots=True)
class Made:
    """The file, or None where it could not be made, what was found in it, and what it says that others say too."""

    content: bytes | None = field(repr=False)
    findings: tuple[Finding, ...]
    facts: tuple[Fact, ...] = ()


def make(job: Job) -> Made:
    """Render a file and open it again."""
    tool = renderers.renderer(job.spec.format)
    try:
        content = tool.render(job.document, job.stamp, job.spec)
    except CannotRender as refusal:
        return Made(None, tuple(refusal.findings(job.name)))
    expected = tool.expected(job.document, job.stamp, job.spec)
    told: list[Fact] = []

    def beside(opened: object) -> tuple[Finding, ...]:
        looked = conformance.look(job.spec.format, opened)
        told.extend(looked.facts)
        return looked.findings

    findings = verify(job.name, content, job.hidden, expected, beside=beside)
    return Made(content, tuple(findings), tuple(told))


def load(format_: Format) -> None:
    """Load what makes files of a format and what looks at them again."""
    renderers.renderer(format_)
    verification.get_ready(f".{format_}")
    conformance.checks(format_)


def get_ready(kind: ArtefactKind) -> None:
    """Load and compile what making the files of a deliverable needs, while there is time."""
    deliverable = DOCUMENTS[kind]
    document = get_type_hints(deliverable.compose)["return"]
    for spec in deliverable.FILES:
        if spec.format in READY_THERE:
            load(spec.format)
            renderers.get_ready(document, spec)


def make_all(jobs: Sequence[Job], worker: Worker | None, first: Callable[[], object] = lambda: None) -> list[Made]:
    """Every job done, in order; where there is a second worker, the two share the work, and this one does ``first``."""
    if worker is None:
        return [make(job) for job in jobs]
    order = sorted(range(len(jobs)), key=lambda n: MOST_READY_FIRST.index(jobs[n].spec.format))
    done = dict(zip(order, worker.share(make, [jobs[n] for n in order], first), strict=True))
    return [done[n] for n in range(len(jobs))]
