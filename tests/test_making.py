"""Files are made one at a time or by two at once, and are the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aftercare_docs import build
from aftercare_docs.documents import DOCUMENTS
from aftercare_docs.documents.base import Format
from aftercare_docs.making import Job, Made, get_ready, make, make_all
from aftercare_docs.renderers.failure import CannotRender
from aftercare_docs.workers import worker
from tests.workbooks import prepared


def jobs() -> list[Job]:
    return [job for _, job in build._jobs(prepared())]


def test_a_second_worker_changes_nothing_but_the_time() -> None:
    few = [job for job in jobs() if job.spec.format is not Format.PDF][:4]
    alone = make_all(few, None)
    with worker() as second:
        assert make_all(few, second) == alone
    assert all(made.content for made in alone)


def test_getting_ready_makes_no_file_and_changes_none() -> None:
    word = [job for job in jobs() if job.spec.format is Format.DOCX][:2]
    before = [make(job) for job in word]
    for kind in DOCUMENTS:
        get_ready(kind)
    assert [make(job) for job in word] == before


def test_every_file_of_the_example_passes_the_gate() -> None:
    with worker() as second:
        found = [f for made in make_all(jobs(), second) for f in made.findings]
    assert [str(f) for f in found if f.severity.rank < 3] == []


def test_a_file_that_cannot_be_made_is_a_finding_and_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> bytes:
        raise CannotRender("FMT02")

    job = next(job for job in jobs() if job.spec.format is Format.HTML)
    monkeypatch.setattr("aftercare_docs.renderers.html.render", refuse)
    made = make(job)
    assert made.content is None
    assert [f.code for f in made.findings] == ["FMT02"]


def test_a_name_that_must_not_be_told_stops_a_file_whatever_composed_it() -> None:
    job = next(job for job in jobs() if job.spec.format is Format.HTML)
    front = replace(job.document.front, title="Themes from Sunniva Varleigh")
    document = replace(job.document, front=front)  # type: ignore[type-var]
    made: Made = make(replace(job, document=document))
    assert "FIL60" in {f.code for f in made.findings}
    assert "Varleigh" not in repr(made)
