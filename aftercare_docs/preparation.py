"""From a workbook to composed documents: everything a build decides before a file is rendered.

A path goes in; drafts come out, one for each output that this product can make, with every finding on the way.
Confidential: a ``Prepared`` holds the engagement. Nothing is written here, so that ``check`` sees exactly what
``build`` will.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from aftercare_docs import absences, approvals, checks, disclosure, outputs, screening
from aftercare_docs.approvals import Standing
from aftercare_docs.disclosure import Decision
from aftercare_docs.documents import DOCUMENTS
from aftercare_docs.documents.base import Approved, Deliverable, Document, Stamp
from aftercare_docs.documents.since import SHOWN_IN
from aftercare_docs.engagement import Engagement
from aftercare_docs.engagement.control import Output
from aftercare_docs.findings import Finding, stops, unique
from aftercare_docs.fingerprints import fingerprint, strings
from aftercare_docs.house import House, house
from aftercare_docs.ledger import Ledger, owners
from aftercare_docs.outputs import slug, stub
from aftercare_docs.policy import Policy
from aftercare_docs.redaction import Redacted
from aftercare_docs.showing import Basis, Shown, basis, distinct, shown
from aftercare_docs.structure import structure
from aftercare_docs.versions import Leaving
from aftercare_docs.vocabularies import ArtefactKind, Audience
from aftercare_docs.watchlist import Watchlist
from aftercare_docs.workbook.grid import Workbook

Progress = Callable[[str], None]
Seen = Callable[[Workbook], None]


@dataclass(frozen=True, slots=True)
class Draft:
    """One output as composed, what it must not show, and where it stands."""

    output: Output
    deliverable: Deliverable
    redacted: Redacted
    hidden: Watchlist
    document: Document = field(repr=False)
    standing: Standing

    @property
    def name(self) -> str:
        return f"{self.deliverable.ARTEFACT} ({self.output.output_id})"

    @property
    def stub(self) -> str:
        return stub(self.output)

    @property
    def audience(self) -> Audience:
        return self.redacted.release.audience

    @property
    def folder(self) -> PurePosixPath:
        """Where its files go: a release has a folder for each audience, and drafts are together."""
        return PurePosixPath("release", slug(self.audience)) if self.standing.releasable else PurePosixPath("draft")


@dataclass(frozen=True)
class Prepared:
    """Everything that a build needs once the workbook has been read and judged. Confidential."""

    engagement: Engagement
    as_of: dt.date
    policy: Policy
    decision: Decision
    drafts: tuple[Draft, ...]

    @property
    def told(self) -> frozenset[str]:
        """The themes that the released documents show."""
        words = " ".join(text for d in self.drafts if d.standing.releasable for text in strings(d.document))
        return frozenset(
            t.theme_id for t in self.engagement.themes if t.theme_id in self.decision.released and t.title in words
        )

    @property
    def leaving(self) -> tuple[Leaving, ...]:
        """The versions that are released and say what has changed since the one before."""
        return tuple(
            Leaving(d.output.output_id, d.output.version, d.redacted.release)
            for d in self.drafts
            if d.standing.releasable and d.output.artefact in SHOWN_IN
        )

    def stamp(self, draft: Draft) -> Stamp:
        """What is said about the copies of one output."""
        return Stamp(
            draft=not draft.standing.releasable,
            version=draft.output.version or "1.0",
            marking=str(draft.output.marking or self.engagement.details.document_marking or ""),
            audience=str(draft.audience),
            fingerprint=draft.standing.fingerprint,
            approvals=tuple(self._approved(draft)),
        )

    def _approved(self, draft: Draft) -> Iterator[Approved]:
        for decision in draft.standing.approved:
            title = self.engagement.person[decision.approver].job_title
            day = f"{decision.decided_on.day} {decision.decided_on:%B %Y}" if decision.decided_on else ""
            yield Approved(title, day)


def prepare(
    path: Path,
    *,
    as_of: dt.date | None = None,
    password: str | None = None,
    ledger: Ledger | None = None,
    progress: Progress = lambda _: None,
    seen: Seen = lambda _: None,
) -> tuple[Prepared | None, list[Finding]]:
    """Read, judge and compose. ``Prepared`` is None where a finding stops the build; all findings are returned.

    ``seen`` is given the rows as they were read, for whoever wants to show them with what was found.
    """
    progress("Reading the workbook")
    engagement, found = read_engagement(path, password, seen)
    if engagement is None:
        return None, found
    return of_engagement(engagement, found, as_of=as_of, name=path.stem, ledger=ledger, progress=progress)


def read_engagement(
    path: Path, password: str | None = None, seen: Seen = lambda _: None
) -> tuple[Engagement | None, list[Finding]]:
    """The engagement that a workbook states; None where the file cannot be read as one."""
    from aftercare_docs.workbook import read  # slow to load, and not needed to look at what was read before

    workbook, found = read(path, password)
    if workbook is None:
        return None, found
    seen(workbook)
    engagement, problems = structure(workbook)
    return _at_home(engagement, house(path), [*found, *problems])


def _at_home(
    engagement: Engagement | None, style: House, found: list[Finding]
) -> tuple[Engagement | None, list[Finding]]:
    """The engagement with what its partnership's house style says where the workbook is silent."""
    found = [*found, *style.found]
    if engagement is None:
        return None, found
    details = engagement.details
    contact = details.contact_line or style.contact
    found += style.of_another(details.partnership_name)
    return replace(engagement, details=replace(details, contact_line=contact)), found


def of_engagement(
    engagement: Engagement,
    found: list[Finding],
    *,
    as_of: dt.date | None = None,
    name: str = "",
    ledger: Ledger | None = None,
    progress: Progress = lambda _: None,
) -> tuple[Prepared | None, list[Finding]]:
    """The same from an engagement that has been read; ``found`` is what reading it found, ``name`` the workbook's."""
    progress("Checking the engagement")
    day = as_of or engagement.details.as_of or dt.date.today()
    found = [*found, *checks.run(engagement, day, found)]
    held_to, more = basis(engagement, day, ledger)
    found += [*more, *outputs.check(engagement, held_to.watchlist, name)]
    progress("Taking out what must not be told")
    due, more = shown(held_to, outputs.makeable(engagement))
    found += [*more, *_exposed(held_to, due), *held_to.allowances.findings()]
    found = unique(checks.said_once(found))
    if stops(found):
        return None, found
    drafts = tuple(_draft(each, ledger) for each in due)
    for draft in drafts:
        found += absences.missing(draft.document, draft.deliverable.ARTEFACT, draft.output.at["artefact"])
    if stops(found):
        return None, found
    found += approvals.findings([draft.standing for draft in drafts])
    return Prepared(engagement, day, held_to.policy, held_to.decision, drafts), found


def _exposed(held_to: Basis, due: Sequence[Shown]) -> Iterator[Finding]:
    """What all that is due gives away: laid side by side, as rows, and by its words."""
    engagement, thresholds, releases = held_to.engagement, held_to.policy, distinct(due)
    yield from outputs.uneven(engagement, held_to.watchlist, thresholds, {s.output.output_id: s.hidden for s in due})
    sources = {each.outputs[0]: each.sources for each in releases}
    rows = disclosure.statements({each.outputs[0]: each.release for each in releases}, sources)
    yield from disclosure.examine(rows, engagement, thresholds, held_to.decision)
    yield from screening.screen(releases, engagement, thresholds, held_to.allowances)


def _draft(shown: Shown, ledger: Ledger | None) -> Draft:
    output, release = shown.output, shown.redacted.release
    deliverable = DOCUMENTS[output.artefact or ArtefactKind.BUILD_REPORT]
    if ledger and ledger.versions and output.artefact in SHOWN_IN:
        leaving = Leaving(output.output_id, output.version, release)
        release = replace(release, earlier=ledger.versions.earlier(leaving, owners(shown.basis.engagement)))
    document = deliverable.compose(release)
    code = fingerprint(document, deliverable.FILES)
    engagement, day = shown.basis.engagement, shown.basis.day
    newest = approvals.newest(engagement, "\n".join(strings(document)), day)
    standing = approvals.standing(engagement, output, code, policy=shown.basis.policy, as_of=day, newest=newest)
    return Draft(output, deliverable, shown.redacted, shown.hidden, document, standing)
