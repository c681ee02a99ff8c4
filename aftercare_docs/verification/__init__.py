"""The gate: finished files opened again by code that did not make them. A file's bytes go in, findings come out.

No renderer and no library that writes these formats is imported here: a reader that shares the writer's code shares
its mistakes.
"""

from __future__ import annotations

from collections.abc import Collection
from importlib import import_module
from pathlib import PurePath
from typing import Protocol, cast

from aftercare_docs.expected import Expected
from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification import images
from aftercare_docs.verification.allowed import Verdict, verdict
from aftercare_docs.verification.reading import Beside, Case, Recalls, nothing_else, nothing_recalled
from aftercare_docs.verification.search import searcher
from aftercare_docs.watchlist import Watchlist

__all__ = ["Verdict", "gate", "verdict", "verify"]

FORMATS = {
    ".docx": "aftercare_docs.verification.word",
    ".xlsx": "aftercare_docs.verification.excel",
    ".pdf": "aftercare_docs.verification.pdf",
    ".html": "aftercare_docs.verification.html",
    ".ics": "aftercare_docs.verification.calendar",
}


class Gate(Protocol):
    """What the module of a format offers."""

    def verify(self, case: Case) -> list[Finding]: ...


def verify(
    name: str,
    content: bytes,
    watchlist: Watchlist | None,
    expected: Expected | None,
    known: Collection[str] = (),
    beside: Beside = nothing_else,
    recalls: Recalls = nothing_recalled,
) -> list[Finding]:
    """Everything that stands between this file and its reader.

    With ``expected`` the file must be exactly what was composed. Without it the file may have been edited since, and
    what was added is named; ``known`` then lists words that are meant to be in properties and labels, such as the
    provider's name, and ``recalls`` says which rules find words of a source in a text. ``beside`` is asked what else it
    finds in the file, which is taken apart once for all.
    """
    terms = searcher(watchlist)
    told = terms.in_bytes(name.encode("utf-8", "surrogateescape"))
    shown = "(this file)" if told else name
    found = [Finding("FIL62", PartRef(shown), {"carrier": "file name"})] if told else []
    case = Case(shown, content, terms, expected, known, beside, recalls)
    return [*found, *_by_format(case, PurePath(name).suffix.lower())]


def gate(suffix: str) -> Gate:
    """The gate of one format, imported now if it has not been already."""
    return cast("Gate", import_module(FORMATS[suffix]))


def get_ready(suffix: str) -> None:
    """Load the gate of a format, and what it looks up where that takes time."""
    module = gate(suffix)
    if hasattr(module, "get_ready"):
        module.get_ready()


def _by_format(case: Case, suffix: str) -> list[Finding]:
    """What the gate of its format says; a file of no format of ours is refused."""
    if suffix in FORMATS:
        return gate(suffix).verify(case)
    unknown = Finding("FIL09", PartRef(case.name), {"carrier": "format"})
    return [unknown, *images.alone(case.name, case.content)]
