"""The example as a real file and as prepared for a build, made once for every test that needs it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from aftercare_docs.preparation import Draft, Prepared, of_engagement
from aftercare_docs.release import Release
from aftercare_docs.starting import example_workbook
from aftercare_docs.vocabularies import ArtefactKind
from tests.sheets import northshire

ROOT = Path(__file__).parents[1]


@cache
def example_bytes() -> bytes:
    """What ``make example`` writes."""
    return example_workbook()


@cache
def prepared() -> Prepared:
    """The example up to the point where files would be rendered; no approval has its fingerprint yet."""
    made, found = of_engagement(northshire(), [])
    assert made is not None, [str(f) for f in found]
    return made


def example(artefact: ArtefactKind) -> Any:
    """The example's own document of one kind, as it was composed."""
    (draft,) = [d for d in prepared().drafts if d.output.artefact is artefact]
    return draft.document


def example_release(artefact: ArtefactKind) -> Release:
    """What the audience of that document may see of the example."""
    (draft,) = [d for d in prepared().drafts if d.output.artefact is artefact]
    return draft.redacted.release


def of(artefact: ArtefactKind) -> Draft:
    """The example's draft of one artefact."""
    return next(d for d in prepared().drafts if d.deliverable.ARTEFACT is artefact)
