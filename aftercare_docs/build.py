"""The pipeline, and the only place that knows its order.

read, structure, check, decide what may be told at all, redact for each audience, compose, render, verify, publish.
Every stage gives its findings; where one of them stops the build, nothing is rendered or nothing is published.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from aftercare_docs import manifest, publishing
from aftercare_docs.findings import Finding, PartRef, in_order, stops
from aftercare_docs.house import digest as house_digest
from aftercare_docs.house import house
from aftercare_docs.manifest import Artefact
from aftercare_docs.theme import wearing

if TYPE_CHECKING:
    from aftercare_docs.engagement import Engagement
    from aftercare_docs.ledger import Ledger
    from aftercare_docs.making import Job, Made
    from aftercare_docs.preparation import Draft, Prepared
    from aftercare_docs.workers import Worker

Progress = Callable[[str], None]
CHECKED = {
    "structure": "pass",
    "disclosure": "pass",
    "text": "pass",
    "finished file": "pass",
    "accessibility": "pass",
    "agreement": "pass",
}
"""A file is published only when every check has passed, so a manifest can say nothing else."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run found and made. ``paths`` are relative to the build folder; empty when it was stopped.

    ``report`` is the private page that says what to do: inside the set, or beside it when the build was stopped.
    """

    findings: tuple[Finding, ...] = ()
    paths: tuple[str, ...] = ()
    report: Path | None = None
    unchanged: tuple[dict[str, str], ...] | None = None

    @property
    def stopped(self) -> bool:
        return stops(self.findings)


@dataclass(frozen=True, slots=True)
class Order:
    """What to build, where and for which day; a locked workbook comes with its password."""

    path: Path
    into: Path
    as_of: dt.date | None = None
    password: str | None = field(default=None, repr=False)
    progress: Progress = lambda _: None

    @property
    def target(self) -> Path:
        return self.into / self.path.stem


def build(order: Order) -> Outcome:
    """Build every output of one workbook into ``into/<slug>``, or say everything that is wrong and build none."""
    try:
        with publishing.only_one(order.target):
            publishing.recover(order.target)
            inputs = _inputs(order)
            last = manifest.unchanged(order.target, inputs) if inputs else None
            if last is not None:
                publishing.leave_beside(order.target, None)
                return Outcome(paths=_paths(order.target), unchanged=tuple(last))
            with wearing(house(order.path).theme):  # the second process begins in here, and wears it too
                return _build(order, inputs)
    except publishing.Busy:
        return Outcome((Finding("OUT09", PartRef(order.path.name)),))
    except publishing.CannotWrite as refusal:
        return Outcome((_refused(order, refusal),))


def _build(order: Order, inputs: str) -> Outcome:
    from aftercare_docs.conformance.agreement import Told, compare  # none of this is needed where nothing has changed
    from aftercare_docs.documents.base import Format
    from aftercare_docs.making import load, make_all
    from aftercare_docs.workers import worker

    with worker() as second:
        if second:
            second.meanwhile(load, [Format.DOCX])
        engagement, ledger, prepared, found = _prepare(order, second)
        if prepared is None or ledger is None:
            return _stopped(order, found, engagement)
        order.progress("Making the documents")
        jobs = list(_jobs(prepared))
        made = make_all([job for _, job in jobs], second, _get_report_ready)
    found += [finding for file in made for finding in file.findings]
    found += compare(Told(draft.audience, file.facts) for (draft, _), file in zip(jobs, made, strict=True))
    if stops(found):
        return _stopped(order, found, engagement)
    order.progress("Putting the files in place")
    artefacts = [_artefact(draft, job, file) for (draft, job), file in zip(jobs, made, strict=True)]
    return _published(order, inputs, prepared, ledger, artefacts, found)


def _prepare(
    order: Order, second: Worker | None
) -> tuple[Engagement | None, Ledger | None, Prepared | None, list[Finding]]:
    """Everything up to the documents; the second process gets ready for them as soon as it is known which are due."""
    from aftercare_docs.ledger import FOLDER, Ledger
    from aftercare_docs.making import get_ready
    from aftercare_docs.outputs import makeable
    from aftercare_docs.preparation import of_engagement, read_engagement

    before = manifest.releases(order.target)
    ledger, lost = Ledger.open(order.into / FOLDER, order.target.name, released_before=before)
    order.progress("Reading the workbook")
    engagement, found = read_engagement(order.path, order.password)
    found += lost
    if engagement is None or ledger is None:
        return engagement, ledger, None, found
    if second:
        second.meanwhile(get_ready, [o.artefact for o in makeable(engagement) if o.artefact])
    prepared, found = of_engagement(
        engagement, found, as_of=order.as_of, name=order.path.stem, ledger=ledger, progress=order.progress
    )
    return engagement, ledger, prepared, found


def _published(
    order: Order, inputs: str, prepared: Prepared, ledger: Ledger, artefacts: list[Artefact], found: list[Finding]
) -> Outcome:
    """The whole set in its place, with the account of it, and what was released remembered."""
    from aftercare_docs import report

    files = {artefact.path: artefact.content for artefact in artefacts}
    files[manifest.MANIFEST] = manifest.manifest(artefacts, CHECKED)
    files |= report.private_files(prepared, in_order(found))
    files[manifest.STATE] = manifest.state(inputs, files, in_order(found))
    if any(artefact.released for artefact in artefacts):
        ledger.append(prepared.engagement, prepared.told, prepared.policy, prepared.leaving)
    publishing.publish(order.target, files)
    publishing.leave_beside(order.target, None)
    return Outcome(tuple(in_order(found)), tuple(sorted(a.path for a in artefacts)), order.target / report.PAGE)


def _get_report_ready() -> None:
    from aftercare_docs import report

    report.get_ready()


def _stopped(order: Order, found: list[Finding], engagement: Engagement | None) -> Outcome:
    """Nothing is put in place; what to do is left beside the set, which stays as it was, or said all the same."""
    from aftercare_docs import report

    try:
        page = publishing.leave_beside(order.target, report.stopped_report(in_order(found), engagement))
    except publishing.CannotWrite as refusal:
        return Outcome(tuple(in_order([*found, _refused(order, refusal)])))
    return Outcome(tuple(in_order(found)), report=page)


def _refused(order: Order, refusal: publishing.CannotWrite) -> Finding:
    return Finding("OUT08", PartRef(order.path.name), {"reason": refusal.reason})


def _jobs(prepared: Prepared) -> Iterator[tuple[Draft, Job]]:
    """Every file of every draft."""
    from aftercare_docs.making import Job

    for draft in prepared.drafts:
        stamp = prepared.stamp(draft)
        for spec in draft.deliverable.FILES:
            name = f"{draft.stub}{spec.added}.{spec.format}"
            yield draft, Job(name, spec, draft.document, stamp, draft.hidden)


def _artefact(draft: Draft, job: Job, made: Made) -> Artefact:
    if made.content is None:
        raise ValueError(f"{job.spec.format} without content and without a finding that stops")
    return Artefact(
        path=str(draft.folder / job.name),
        output=draft.output.output_id,
        version=draft.output.version,
        fingerprint=draft.standing.fingerprint,
        released=draft.standing.releasable,
        content=made.content,
    )


def _inputs(order: Order) -> str:
    """Everything that decides what a build makes, as one digest; the day counts because it may be today."""
    try:
        digest = hashlib.sha256(order.path.read_bytes())
    except OSError:
        return ""  # reading the workbook will say why
    digest.update(house_digest(order.path))
    digest.update(f"{order.as_of or dt.date.today()} {manifest.tool_digest()}".encode())
    return digest.hexdigest()


def _paths(target: Path) -> tuple[str, ...]:
    folders = (target / "draft", target / "release")
    made = {p.relative_to(target).as_posix() for folder in folders for p in folder.rglob("*") if p.is_file()}
    return tuple(sorted(made - {manifest.MANIFEST}))
