"""Two versions side by side: what a reader of each audience would notice, and whether it points at anybody.

In: two engagement workbooks, or two build folders. Out: findings that say where the difference is and for whom, never
what. Neither side is changed.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from aftercare_docs.differences import builds, workbooks
from aftercare_docs.differences.workbooks import Ask
from aftercare_docs.findings import Finding, PartRef, in_order


def differences(
    old: Path, new: Path, password: str | None = None, *, as_of: dt.date | None = None, ask: Ask = lambda _: None
) -> list[Finding]:
    """What differs. Two things of different kinds cannot be compared, and that is said.

    Workbooks are compared as of one day where it is given, and ``ask`` is asked for the password of a locked one.
    """
    if old.is_dir() and new.is_dir():
        return in_order(builds.compare(old, new))
    if old.is_dir() or new.is_dir():
        return [Finding("DIF07", PartRef((old if old.is_dir() else new).name))]
    return in_order(workbooks.compare(old, new, password, as_of=as_of, ask=ask))
