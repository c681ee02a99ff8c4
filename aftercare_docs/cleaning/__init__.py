"""A file that somebody edited, written again with nothing but what it visibly says.

Bytes go in; new bytes and findings come out, or no bytes and the reason. The allow-lists of the gate decide what stays;
what is visible is compared before and after, and the result goes through the gate. The given file is never changed.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from pathlib import PurePath

from aftercare_docs.cleaning import excel, word
from aftercare_docs.cleaning.refusal import Refused
from aftercare_docs.findings import Finding, PartRef, Severity
from aftercare_docs.verification import Verdict, verdict, verify
from aftercare_docs.verification.reading import Case, Recalls, nothing_recalled
from aftercare_docs.verification.search import searcher
from aftercare_docs.watchlist import Watchlist

__all__ = ["Revisions", "clean"]
CLEANERS = {".docx": word.clean, ".xlsx": excel.clean}


class Revisions(StrEnum):
    """What happens to tracked changes."""

    ACCEPT = "accept"
    REJECT = "reject"


def clean(
    name: str,
    content: bytes,
    revisions: Revisions,
    watchlist: Watchlist | None = None,
    known: Collection[str] = (),
    recalls: Recalls = nothing_recalled,
) -> tuple[bytes, list[Finding]]:
    """The clean bytes with what a person should still read; or empty bytes with the reasons why not."""
    cleaner = CLEANERS.get(PurePath(name).suffix.lower())
    if cleaner is None:
        return b"", [_refusal(name, "only Word documents and workbooks can be; others are built again")]
    case = Case(name, content, searcher(watchlist), None, known)
    try:
        cleaned = cleaner(case, accept=revisions is Revisions.ACCEPT)
    except Refused as refused:
        return b"", [*refused.found, _refusal(name, refused.what)]
    left = verify(name, cleaned, watchlist, None, known, recalls=recalls)
    if any(finding.severity is Severity.STOP and verdict(finding.code) is Verdict.REMOVE for finding in left):
        return b"", [*left, _refusal(name, "something is left that only a person can take out")]
    return cleaned, left


def _refusal(name: str, what: str) -> Finding:
    return Finding("FIL80", PartRef(name), {"what": what})
