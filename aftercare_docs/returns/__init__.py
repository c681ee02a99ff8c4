"""Action plans that partners filled in and sent back: what changed, what conflicts, and a copy to accept.

In: the files as they came, whatever program saved them, and the engagement workbook they belong to. Out: findings at
the cells that came back, and an updated copy of the workbook. Nothing is merged silently, and the workbook itself is
only read. A file that cannot be trusted as a whole stops the run; a cell that cannot is left as the workbook has it.
"""

from __future__ import annotations

import datetime as dt
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import CellRef, Finding, PartRef, Severity, in_order
from aftercare_docs.preparation import read_engagement
from aftercare_docs.returns import texts
from aftercare_docs.returns.accepting import accept
from aftercare_docs.returns.comparing import Change, Plans, compare
from aftercare_docs.returns.joining import join
from aftercare_docs.returns.plan import Outgoing, outgoing, told_by
from aftercare_docs.returns.table import Table, find
from aftercare_docs.workbook import read

WHOLE = frozenset({"RTN01", "RTN02", "RTN03"})
"""Findings that say that a file is not what it should be; nothing is written then."""
KEPT = frozenset({"STR03", "REF01"})
"""Findings about a workbook that lose nothing when it is copied: what is empty, or leads nowhere, stays so."""


@dataclass(frozen=True, slots=True)
class Returned:
    """What the files came to. ``copy`` is empty where there is nothing to accept, or something stops it."""

    findings: tuple[Finding, ...]
    changes: tuple[Change, ...] = ()
    copy: bytes = field(default=b"", repr=False)


def take_back(
    files: tuple[Path, ...],
    workbook: Path,
    *,
    sent: Path | None = None,
    as_of: dt.date | None = None,
    password: str | None = None,
) -> Returned:
    """Read every file beside the workbook. ``sent`` is the copy that partners were given, where it is at hand."""
    files = tuple(dict.fromkeys(files))
    engagement, found = read_engagement(workbook, password)
    if engagement is None or _lost(found):
        return Returned(tuple(in_order([*found, *_unready(workbook, engagement, found)])))
    day = as_of or engagement.details.as_of or dt.date.today()
    plans = outgoing(engagement, day)
    if not plans:
        return Returned((Finding("RTN20", CellRef("Outputs")),))
    base, problems = _table(sent, sent.name) if sent else (None, [])
    came: list[Table] = []
    for path, name in _named(files):
        table, more = _table(path, name)
        problems += more
        came += [table] if table else []
    if len(came) < len(files) or (sent and not base):
        return Returned(tuple(in_order(problems)))
    changes, problems = _changes(came, base, plans, engagement, problems)
    if any(f.code in WHOLE for f in problems):
        return Returned(tuple(in_order(problems)))
    taken, more = join(changes)
    problems += [*more, *(Finding("RTN06", change.at, {"column": change.heading}) for change in taken)]
    problems += [Finding("RTN21", f.at, {"thing": f.facts["thing"]}) for f in found if f.code == "STR08" and taken]
    copy = accept(engagement, taken, day) if taken else b""
    return Returned(tuple(in_order(problems)), tuple(taken), copy)


def keep(copy: bytes, path: Path) -> list[Finding]:
    """Write the copy where only its owner can read it, and never over a file that is there."""
    try:
        if not path.parent.is_dir():
            path.parent.mkdir(parents=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(copy)
    except OSError as error:
        if path.exists():
            return [Finding("OUT10", PartRef(path.name))]
        return [Finding("OUT08", PartRef(path.name), {"reason": error.strerror or "the disk refused"})]
    return []


def _lost(found: list[Finding]) -> int:
    return sum(f.severity is Severity.STOP and f.code not in KEPT for f in found)


def _unready(workbook: Path, engagement: Engagement | None, found: list[Finding]) -> Iterator[Finding]:
    """A copy of a workbook holds what could be read of it, so what cannot be read must be put right first."""
    if engagement is not None:
        yield Finding("RTN19", PartRef(workbook.name), {"count": _lost(found)})


def _named(files: tuple[Path, ...]) -> Iterator[tuple[Path, str]]:
    """Each file with the name that findings give it: agencies send back files of one name."""
    names = Counter(path.name for path in files)
    for number, path in enumerate(files, start=1):
        yield path, path.name if names[path.name] == 1 else f"{path.name} (file {number})"


def _table(path: Path, name: str) -> tuple[Table | None, list[Finding]]:
    rows, found = read(path)
    if rows is None:
        return None, found
    table, more = find(rows, name)
    return table, [*found, *more]


def _changes(
    came: list[Table], base: Table | None, plans: tuple[Outgoing, ...], engagement: Engagement, found: list[Finding]
) -> tuple[list[Change], list[Finding]]:
    """What every file changed and its texts may say."""
    places = {action.action_id: action.at.row for action in engagement.actions}
    kept: list[Change] = []
    for table in came:
        plan = told_by(plans, table.stated)
        now = plan or plans[0]
        changes, more = compare(table, Plans(base or now.table, now.table, bool(base or plan), places))
        read_first = texts.screen(changes, engagement, now.shown)
        refused = texts.refused(read_first)
        kept += [change for change in changes if change.at not in refused]
        found = [*found, *more, *read_first]
        if not (base or plan or any(f.code in WHOLE for f in more)):
            found.append(Finding("RTN18", PartRef(table.file, table.place)))
    return kept, found
