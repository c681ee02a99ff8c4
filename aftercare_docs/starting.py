"""Writing an engagement workbook to begin with: an empty one, or the fictional example filled in.

A slug and a folder go in; a workbook is on the disk, or a finding says why not. What somebody has filled in is
never written over.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path

from aftercare_docs import authoring, example
from aftercare_docs.columns import Need
from aftercare_docs.engagement import SHEETS
from aftercare_docs.engagement.control import ListValue
from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.folding import squash
from aftercare_docs.outputs import NEUTRAL_NAME
from aftercare_docs.preparation import of_engagement
from aftercare_docs.structure.nearest import hint, nearest

ALWAYS = frozenset({*(spec.name for spec in SHEETS if spec.need is Need.CORE), ListValue.SHEET.name})
"""The sheets that no workbook can do without: the core ones, and the lists behind the drop-downs."""


class NotToChoose(ValueError):
    """A sheet that was named cannot be chosen; the message says why, for the person who named it."""


def left_out(wanted: Iterable[str], unwanted: Iterable[str]) -> frozenset[str]:
    """The sheets to leave out: of the optional ones all but those that are wanted, if any are; and those unwanted."""
    keep, drop = {_sheet(name) for name in wanted}, {_sheet(name) for name in unwanted}
    if both := sorted(keep & drop):
        raise NotToChoose(f"{both[0]} cannot be both with and without.")
    if needed := sorted(drop & ALWAYS):
        why = (
            "the drop-downs take their values from it" if needed[0] == ListValue.SHEET.name else "every build needs it"
        )
        raise NotToChoose(f"{needed[0]} cannot be left out: {why}.")
    optional = {spec.name for spec in SHEETS if spec.need is Need.OPTIONAL}
    return frozenset(drop | (optional - keep if keep else set()))


def _sheet(name: str) -> str:
    names = {squash(spec.name): spec.name for spec in SHEETS}
    if squash(name) not in names:
        choices = [spec.name for spec in SHEETS if spec.name not in ALWAYS]
        like = hint(nearest(name, list(names.values()))) or f"; to choose from: {', '.join(choices)}"
        raise NotToChoose(f"There is no sheet called {name!r}{like}")
    return names[squash(name)]


def start(slug: str, into: Path, *, filled: bool, without: Collection[str] = ()) -> tuple[Path, list[Finding]]:
    """Write ``into/<slug>.xlsx``, without some of its sheets. The findings are empty when it was written."""
    name = slug.removesuffix(".xlsx")
    path = into / f"{name}.xlsx"
    if not NEUTRAL_NAME.fullmatch(name):
        return path, [Finding("OUT06", PartRef("the new workbook"))]
    if path.exists():
        return path, [Finding("OUT10", PartRef(path.name))]
    try:
        into.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(example_workbook() if filled else authoring.blank(without))
    except OSError as error:
        return path, [Finding("OUT08", PartRef(path.name), {"reason": error.strerror or "the disk refused"})]
    return path, []


def example_workbook() -> bytes:
    """Northshire as its approvers left it: each approval carries the fingerprint of what was approved."""
    prepared, found = of_engagement(example.northshire(), [])
    if prepared is None:
        raise ValueError("; ".join(map(str, found)))
    return authoring.example({d.output.output_id: d.standing.fingerprint for d in prepared.drafts})
