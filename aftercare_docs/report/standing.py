"""Where each output stands, and the rows that its approvers' decisions go into.

A prepared build goes in; one card for each output comes out. People are their IDs, each with the cell that names
them: a report that is left on a printer should not be a list of names.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from aftercare_docs.preparation import Draft, Prepared
from aftercare_docs.report.places import Paste, Places


@dataclass(frozen=True, slots=True)
class Approver:
    """Somebody named for an output: their ID, the cell that names them, and the row of their decision, if any."""

    person: str
    cell: str
    decision: str


@dataclass(frozen=True, slots=True)
class Card:
    """One output as it stands."""

    output: str
    artefact: str
    audience: str
    version: str
    cell: str
    folder: str
    files: tuple[str, ...]
    released: bool
    reasons: tuple[str, ...]
    fingerprint: str
    approved: tuple[Approver, ...]
    missing: tuple[Approver, ...]
    paste: Paste | None


def cards(prepared: Prepared) -> tuple[Card, ...]:
    """One card for each output, in the order of the Outputs sheet."""
    places = Places(prepared.engagement)
    return tuple(_card(draft, prepared, places) for draft in prepared.drafts)


def _card(draft: Draft, prepared: Prepared, places: Places) -> Card:
    output, standing = draft.output, draft.standing
    approved = tuple(Approver(a.approver, str(a.at["approver"]), str(a.at["decision"])) for a in standing.approved)
    missing = tuple(_missing(draft, prepared, places))
    row = {"output_id": output.output_id, "version": output.version, "content_fingerprint": standing.fingerprint}
    rows = [row | {"approver": one.person} for one in missing]
    return Card(
        output=output.output_id,
        artefact=str(draft.deliverable.ARTEFACT),
        audience=str(draft.audience),
        version=output.version,
        cell=str(output.at["output_id"]),
        folder=str(draft.folder),
        files=tuple(f"{draft.stub}{spec.added}.{spec.format}" for spec in draft.deliverable.FILES),
        released=standing.releasable,
        reasons=standing.waiting,
        fingerprint=standing.fingerprint,
        approved=approved,
        missing=missing,
        paste=places.paste("Approvals", rows) if rows else None,
    )


def _missing(draft: Draft, prepared: Prepared, places: Places) -> Iterator[Approver]:
    """The approvers who have not approved this content, with the last decision of each about other content."""
    done = {a.approver for a in draft.standing.approved}
    for person in dict.fromkeys(draft.output.approvers):
        if person not in done:
            earlier = [
                str(a.at["decision"])
                for a in prepared.engagement.approvals
                if (a.output_id, a.approver) == (draft.output.output_id, person)
            ]
            yield Approver(person, places.cell("People", person), earlier[-1] if earlier else "")
