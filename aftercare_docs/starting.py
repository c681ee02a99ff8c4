"""Writing an engagement workbook to begin with: an empty one, or the fictional example filled in.

A slug and a folder go in; a workbook is on the disk, or a finding says why not. What somebody has filled in is
never written over.
"""

from __future__ import annotations

from pathlib import Path

from aftercare_docs import authoring, example
from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.outputs import NEUTRAL_NAME
from aftercare_docs.preparation import of_engagement


def start(slug: str, into: Path, *, filled: bool) -> tuple[Path, list[Finding]]:
    """Write ``into/<slug>.xlsx``. The findings are empty when it was written."""
    name = slug.removesuffix(".xlsx")
    path = into / f"{name}.xlsx"
    if not NEUTRAL_NAME.fullmatch(name):
        return path, [Finding("OUT06", PartRef("the new workbook"))]
    if path.exists():
        return path, [Finding("OUT10", PartRef(path.name))]
    try:
        into.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(example_workbook() if filled else authoring.blank())
    except OSError as error:
        return path, [Finding("OUT08", PartRef(path.name), {"reason": error.strerror or "the disk refused"})]
    return path, []


def example_workbook() -> bytes:
    """Northshire as its approvers left it: each approval carries the fingerprint of what was approved."""
    prepared, found = of_engagement(example.northshire(), [])
    if prepared is None:
        raise ValueError("; ".join(map(str, found)))
    return authoring.example({d.output.output_id: d.standing.fingerprint for d in prepared.drafts})
