"""Two versions side by side: what a reader of each audience would notice, and whether it points at anybody.

In: two engagement workbooks, or two build folders. Out: findings that say where the difference is and for whom, never
what. Neither side is changed.
"""

from __future__ import annotations

from pathlib import Path

from aftercare_docs.differences import builds, workbooks
from aftercare_docs.findings import Finding, PartRef, in_order


def differences(old: Path, new: Path, password: str | None = None) -> list[Finding]:
    """What differs. Two things of different kinds cannot be compared, and that is said."""
    if old.is_dir() and new.is_dir():
        return in_order(builds.compare(old, new))
    if old.is_dir() or new.is_dir():
        return [Finding("DIF07", PartRef((old if old.is_dir() else new).name))]
    return in_order(workbooks.compare(old, new, password))
