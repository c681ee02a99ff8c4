"""Making one file and looking at it again, before anyone else does.

A job goes in: a composed document, what is said about the copy, which file of it, and what must not be found there.
Bytes come out with the findings of the gate. Jobs know nothing of each other, so that two can be done at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from aftercare_docs.documents.base import Document, FileSpec, Format, Stamp
from aftercare_docs.findings import Finding
from aftercare_docs.renderers import renderer
from aftercare_docs.renderers.failure import CannotRender
from aftercare_docs.verification import verify
from aftercare_docs.watchlist import Term, Watchlist
from aftercare_docs.workers import Worker

# What a file of each format costs beside the others, so that the work can be shared out fairly.
COST = {Format.PDF: 9, Format.XLSX: 5, Format.DOCX: 2, Format.HTML: 1, Format.ICS: 1}


@dataclass(frozen=True, slots=True)
class Job:
    """One file to make. ``terms`` are the values that must not be found in it."""

    name: str
    spec: FileSpec
    document: Document = field(repr=False)
    stamp: Stamp
    terms: tuple[Term, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Made:
    """The file, or None where it could not be made, and what was found in it."""

    content: bytes | None = field(repr=False)
    findings: tuple[Finding, ...]


def make(job: Job) -> Made:
    """Render a file and open it again."""
    tool = renderer(job.spec.format)
    try:
        content = tool.render(job.document, job.stamp, job.spec)
    except CannotRender as refusal:
        return Made(None, tuple(refusal.findings(job.name)))
    expected = tool.expected(job.document, job.stamp, job.spec)
    return Made(content, tuple(verify(job.name, content, _watchlist(job.terms), expected)))


def warm(formats: Iterable[Format]) -> None:
    """Load what files of these formats need, while there is time."""
    for format_ in formats:
        renderer(format_)


def make_all(jobs: Sequence[Job], worker: Worker | None) -> list[Made]:
    """Every job done, in order; where there is a second worker, the two share the work."""
    if worker is None:
        return [make(job) for job in jobs]
    theirs = _share(jobs)
    worker.start(make, [jobs[n] for n in theirs])
    mine = {n: make(job) for n, job in enumerate(jobs) if n not in theirs}
    done = mine | dict(zip(theirs, worker.results(), strict=True))
    return [done[n] for n in range(len(jobs))]


def _share(jobs: Sequence[Job]) -> list[int]:
    """The jobs of the second worker: the dearest first, each to whoever has less to do."""
    loads, theirs = [0, 0], list[int]()
    for n in sorted(range(len(jobs)), key=lambda n: -COST.get(jobs[n].spec.format, 1)):
        who = 0 if loads[0] <= loads[1] else 1
        loads[who] += COST.get(jobs[n].spec.format, 1)
        if who == 0:
            theirs.append(n)
    return theirs


@lru_cache(maxsize=8)
def _watchlist(terms: tuple[Term, ...]) -> Watchlist:
    return Watchlist(terms)
