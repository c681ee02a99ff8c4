"""Looking into files and texts that exist already: finished documents, and text on standard input.

Paths go in, findings come out. What a document must not hold is gathered from its workbook where one is named.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

from aftercare_docs import identities, manifest
from aftercare_docs.build import Order
from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import Finding, PartRef, in_order, stops
from aftercare_docs.ledger import FOLDER, Ledger
from aftercare_docs.preparation import prepare
from aftercare_docs.structure import structure
from aftercare_docs.verification import verify
from aftercare_docs.watchlist import Watchlist


def check_workbook(order: Order) -> list[Finding]:
    """Everything that building this order would find before it renders a file, most serious first."""
    before = manifest.releases(order.target)
    ledger, found = Ledger.open(order.into / FOLDER, order.target.name, released_before=before)
    _, more = prepare(order.path, as_of=order.as_of, password=order.password, ledger=ledger, progress=order.progress)
    return in_order([*found, *more])


def verify_files(paths: Iterable[Path], against: Path | None) -> Iterator[tuple[Path, list[Finding]]]:
    """The gate on each file. A workbook that cannot be read is reported first, and then nothing passes."""
    engagement, found = _engagement(against)
    if against is not None and engagement is None:
        yield against, found
        return
    watchlist = identities.watchlist(engagement) if engagement else None
    for path in paths:
        yield path, in_order(_verify(path, watchlist))


def scan_stream(lines: TextIO, out: TextIO, against: Path | None) -> int:
    """Mark spans in JSON lines as they come; 1 where the workbook cannot be read."""
    from aftercare_docs.detection.jsonl import scan_lines

    engagement, _ = _engagement(against)
    if against is not None and engagement is None:
        return 1
    for line in scan_lines(lines, identities.watchlist(engagement) if engagement else None):
        out.write(line + "\n")
        out.flush()
    return 0


def _verify(path: Path, watchlist: Watchlist | None) -> list[Finding]:
    try:
        content = path.read_bytes()
    except OSError:
        return [Finding("INP01", PartRef(path.name))]
    return verify(path.name, content, watchlist, None)


def _engagement(path: Path | None) -> tuple[Engagement | None, list[Finding]]:
    if path is None:
        return None, []
    from aftercare_docs.workbook import read  # slow to load, and needed only with a workbook

    workbook, found = read(path)
    if workbook is None or stops(found):
        return None, found
    engagement, problems = structure(workbook)
    return engagement, [*found, *problems]
