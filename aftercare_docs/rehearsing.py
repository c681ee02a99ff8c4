"""A build up to the point where files are made: what it would find, and a copy of the workbook that says it in place.

An order to build goes in; findings come out, with the rows as they were read. Loads nothing that makes or proves
files: whoever checks waits for the answer.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from aftercare_docs import manifest, publishing
from aftercare_docs.build import Order
from aftercare_docs.findings import Finding, in_order
from aftercare_docs.ledger import FOLDER, Ledger
from aftercare_docs.preparation import prepare
from aftercare_docs.workbook.grid import Workbook


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in a workbook, most serious first; ``rows`` are empty where it could not be read."""

    findings: tuple[Finding, ...]
    rows: tuple[Workbook, ...] = field(default=(), repr=False)


def check_workbook(order: Order) -> Checked:
    """Everything that building this order would find before it renders a file."""
    before = manifest.releases(order.target)
    ledger, found = Ledger.open(order.into / FOLDER, order.target.name, released_before=before)
    rows: list[Workbook] = []
    _, more = prepare(
        order.path,
        as_of=order.as_of,
        password=order.password,
        ledger=ledger,
        progress=order.progress,
        seen=rows.append,
    )
    return Checked(tuple(in_order([*found, *more])), tuple(rows))


def leave_marked(order: Order, checked: Checked) -> Path | str | None:
    """Put a marked-up copy beside the build, where no build replaces it, and take the last one away.

    Where there is none, the reason, or None where there is nothing to mark. A copy of a locked workbook would not be
    locked, so none is made.
    """
    copy = b""
    if checked.rows and checked.findings and not order.password:
        from aftercare_docs.marking import marked  # slow to load, and not needed where all is well

        order.progress("Marking a copy")
        copy = marked(checked.rows[0], checked.findings)
    try:
        path = publishing.leave_beside(order.target, copy or None, publishing.MARKED)
    except publishing.CannotWrite as refusal:
        return refusal.reason
    locked = "the workbook is locked, and a copy would not be" if checked.rows and order.password else None
    return path if copy else locked
