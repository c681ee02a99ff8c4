"""Several returned plans together: what each filled in, and where two of them say different things.

In: the changes of each file. Out: one list that a person may accept, and findings at the cells where the files differ.
The day of updating is no disagreement: the later one counts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from aftercare_docs.findings import Finding
from aftercare_docs.returns.comparing import Change
from aftercare_docs.returns.table import UPDATED


def join(changes: Iterable[Change]) -> tuple[list[Change], list[Finding]]:
    """Each cell once. Where files disagree about a cell, none of them is taken over."""
    cells: dict[tuple[str, str], list[Change]] = defaultdict(list)
    for change in changes:
        cells[change.action_id, change.heading].append(change)
    taken: list[Change] = []
    found: list[Finding] = []
    for same in cells.values():
        if same[0].heading == UPDATED:
            taken.append(max(same, key=lambda change: str(change.value)))
        elif len({str(change.value) for change in same}) == 1:
            taken.append(same[0])
        else:
            files = len({change.at.file for change in same})
            facts = {"column": same[0].heading, "files": files}
            found += [Finding("RTN08", change.at, facts) for change in same]
    return taken, [*found, *_beside(taken)]


def _beside(taken: Iterable[Change]) -> list[Finding]:
    """Actions that several files filled in, each in cells of its own: their notes may not fit together."""
    files: dict[str, dict[str, Change]] = defaultdict(dict)
    for change in taken:
        if change.heading != UPDATED:
            files[change.action_id].setdefault(change.at.file, change)
    return [Finding("RTN16", c.at) for each in files.values() if len(each) > 1 for c in each.values()]
