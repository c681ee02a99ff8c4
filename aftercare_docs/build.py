"""The pipeline, and the only place that knows its order.

read, structure, check, decide what may be told at all, redact for each audience, compose, render, verify, publish.
Every stage gives its findings; where one of them stops the build, nothing is rendered or nothing is published.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from aftercare_docs import manifest, publishing
from aftercare_docs.findings import Finding, PartRef, in_order, stops
from aftercare_docs.manifest import Artefact

if TYPE_CHECKING:
    from aftercare_docs.preparation import Draft, Prepared

Progress = Callable[[str], None]
CHECKED = {
    "structure": "pass",
    "disclosure": "pass",
    "text": "pass",
    "finished file": "pass",
}
"""A file is published only when every check has passed, so a manifest can say nothing else."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run found and made. ``paths`` are relative to the build folder; empty when it was stopped."""

    findings: tuple[Finding, ...] = ()
    paths: tuple[str, ...] = ()
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
                return Outcome(paths=_paths(order.target), unchanged=tuple(last))
            return _build(order, inputs)
    except publishing.Busy:
        return Outcome((Finding("OUT09", PartRef(order.path.name)),))
    except publishing.CannotWrite as refusal:
        return Outcome((Finding("OUT08", PartRef(order.path.name), {"reason": refusal.reason}),))


def _build(order: Order, inputs: str) -> Outcome:
    from aftercare_docs import report  # not needed where nothing has changed
    from aftercare_docs.ledger import FOLDER, Ledger
    from aftercare_docs.preparation import prepare

    before = manifest.releases(order.target)
    ledger, lost = Ledger.open(order.into / FOLDER, order.target.name, released_before=before)
    prepared, found = prepare(
        order.path, as_of=order.as_of, password=order.password, ledger=ledger, progress=order.progress
    )
    found += lost
    if prepared is None or ledger is None or stops(found):
        return Outcome(tuple(in_order(found)))
    artefacts: list[Artefact] = []
    for draft in prepared.drafts:
        order.progress(f"Making {draft.name}")
        made, problems = _make(prepared, draft)
        artefacts += made
        found += problems
    if stops(found):
        return Outcome(tuple(in_order(found)))
    order.progress("Putting the files in place")
    files = {artefact.path: artefact.content for artefact in artefacts}
    files[manifest.MANIFEST] = manifest.manifest(artefacts, CHECKED)
    files |= report.private_files(prepared, in_order(found))
    files[manifest.STATE] = manifest.state(inputs, files, in_order(found))
    if any(artefact.released for artefact in artefacts):
        ledger.append(prepared.engagement, prepared.told)
    publishing.publish(order.target, files)
    return Outcome(tuple(in_order(found)), tuple(sorted(a.path for a in artefacts)))


def _make(prepared: Prepared, draft: Draft) -> tuple[list[Artefact], list[Finding]]:
    """Render the files of one output and look at each again before anyone else does."""
    from aftercare_docs.renderers import renderer  # not needed where nothing has changed
    from aftercare_docs.renderers.failure import CannotRender
    from aftercare_docs.verification import verify

    made: list[Artefact] = []
    found: list[Finding] = []
    stamp = prepared.stamp(draft)
    for spec in draft.deliverable.FILES:
        tool, name = renderer(spec.format), f"{draft.stub}{spec.added}.{spec.format}"
        try:
            content = tool.render(draft.document, stamp, spec)
        except CannotRender as refusal:
            found += refusal.findings(name)
            continue
        expected = tool.expected(draft.document, stamp, spec)
        found += verify(name, content, draft.hidden, expected)
        made.append(
            Artefact(
                path=str(draft.folder / name),
                output=draft.output.output_id,
                version=draft.output.version,
                fingerprint=draft.standing.fingerprint,
                released=draft.standing.releasable,
                content=content,
            )
        )
    return made, found


def _inputs(order: Order) -> str:
    """Everything that decides what a build makes, as one digest; the day counts because it may be today."""
    try:
        digest = hashlib.sha256(order.path.read_bytes())
    except OSError:
        return ""  # reading the workbook will say why
    digest.update(f"{order.as_of or dt.date.today()} {manifest.tool_digest()}".encode())
    return digest.hexdigest()


def _paths(target: Path) -> tuple[str, ...]:
    folders = (target / "draft", target / "release")
    made = {p.relative_to(target).as_posix() for folder in folders for p in folder.rglob("*") if p.is_file()}
    return tuple(sorted(made - {manifest.MANIFEST}))
