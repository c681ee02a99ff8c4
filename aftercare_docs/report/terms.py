"""Review terms: words that a person must decide about, by rule and sheet, with the AllowList rows to paste.

Findings, and the engagement where it could be read, go in; groups come out. The row names the cell and leaves the
words, the reasons and the people to be typed: this report copies no cell, and an exception is somebody's decision.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import CellRef, Finding, Severity
from aftercare_docs.report.found import folded, place
from aftercare_docs.report.places import Paste, Places
from aftercare_docs.tone import lexicon
from aftercare_docs.vocabularies import AllowKind

NAMES = frozenset({"IDN01", "IDN02", "RED01"})


@dataclass(frozen=True, slots=True)
class Group:
    """One rule on one sheet: the cells to look at, and a row for each. Words in a finished file have no row."""

    code: str
    sheet: str
    message: str
    why: str
    help: str
    count: int
    cells: tuple[str, ...]
    in_file: bool
    paste: Paste | None


def groups(found: Iterable[Finding], engagement: Engagement | None) -> tuple[Group, ...]:
    """Review findings by code and sheet, in the order of their codes."""
    together: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in sorted(found, key=lambda f: (f.code, f.at.sort_key)):
        if finding.severity is Severity.REVIEW:
            together[finding.code, place(finding)].append(finding)
    places = Places(engagement) if engagement else None
    return tuple(_group(same, places) for same in together.values())


def kind(code: str) -> AllowKind:
    """What kind of exception a rule asks for, in the AllowList's own words."""
    if code in lexicon():
        return AllowKind.TONE_PHRASE
    return AllowKind.NAME_ALLOWED if code in NAMES else AllowKind.TERM_ALLOWED


def _group(same: list[Finding], places: Places | None) -> Group:
    first = same[0]
    cells = list(dict.fromkeys(f.at for f in same if isinstance(f.at, CellRef)))
    targets = [target for at in cells if places and (target := places.target(at))]
    rows = [{"kind": str(kind(first.code)), "check_code": first.code, "target": target} for target in targets]
    return Group(
        code=first.code,
        sheet=place(first),
        message=first.message,
        why=first.entry.why,
        help=first.entry.help,
        count=len(same),
        cells=folded(f.at for f in same),
        in_file=not cells,
        paste=places.paste("AllowList", rows) if places and rows else None,
    )
