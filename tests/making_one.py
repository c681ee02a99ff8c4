"""One file of the example, or of an engagement much like it, as a build makes it."""

from __future__ import annotations

from aftercare_docs.engagement import Engagement
from aftercare_docs.making import Job, make
from aftercare_docs.preparation import Prepared, of_engagement
from aftercare_docs.vocabularies import ArtefactKind
from tests.workbooks import prepared


def made(kind: ArtefactKind, source: Prepared | None = None) -> bytes:
    """The first file of the first output of this kind; the gate has passed it."""
    ready = source or prepared()
    draft = next(d for d in ready.drafts if d.deliverable.ARTEFACT is kind)
    spec = draft.deliverable.FILES[0]
    name = f"{draft.stub}{spec.added}.{spec.format}"
    done = make(Job(name, spec, draft.document, ready.stamp(draft), draft.hidden))
    assert done.content is not None, [str(f) for f in done.findings]
    assert not [str(f) for f in done.findings if f.severity == "Stop"]
    return done.content


def made_of(engagement: Engagement, kind: ArtefactKind = ArtefactKind.ACTION_PLAN_WORKBOOK) -> bytes:
    """The same of another engagement, which nothing may stop."""
    ready, found = of_engagement(engagement, [])
    assert ready is not None, [str(f) for f in found]
    return made(kind, ready)
