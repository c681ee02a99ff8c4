"""Findings by the sheet, or the file, that they are in: what a facilitator works through in the workbook.

Findings go in; sections of folded findings come out. A finding that repeats is told once with all its cells, and
every count is of findings, not of lines.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from aftercare_docs.engagement import SHEETS
from aftercare_docs.findings import CellRef, Finding, PartRef, Severity


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to know, wherever it was found on one sheet."""

    severity: Severity
    code: str
    cells: tuple[str, ...]
    message: str
    why: str
    help: str


@dataclass(frozen=True, slots=True)
class Section:
    """One sheet of the workbook, or one file."""

    name: str
    count: int
    lines: tuple[Line, ...]


def sections(found: Iterable[Finding]) -> tuple[Section, ...]:
    """Sheets in the order of the workbook, then files by name; most serious first within each."""
    by_place: dict[str, list[Finding]] = defaultdict(list)
    for finding in found:
        by_place[place(finding)].append(finding)
    order = {spec.name: n for n, spec in enumerate(SHEETS)}
    names = sorted(by_place, key=lambda name: (order.get(name, len(order)), name))
    return tuple(Section(name, len(by_place[name]), tuple(lines(by_place[name]))) for name in names)


def lines(found: Iterable[Finding]) -> list[Line]:
    """Findings folded: one line for each code and message."""
    groups: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in sorted(found, key=lambda f: (f.severity.rank, f.code, f.at.sort_key)):
        groups[finding.code, finding.message].append(finding)
    return [_line(group) for group in groups.values()]


def counts(found: Sequence[Finding]) -> tuple[tuple[Severity, int], ...]:
    """How many of each severity, most serious first; a severity with none is left out."""
    counted = Counter(f.severity for f in found)
    return tuple((severity, counted[severity]) for severity in Severity if counted[severity])


def place(finding: Finding) -> str:
    """The sheet or the file that a finding is in."""
    return finding.at.sheet if isinstance(finding.at, CellRef) else finding.at.file


def folded(where: Iterable[CellRef | PartRef | str]) -> tuple[str, ...]:
    """Places as a person would go to them: cells that follow one another down a column as ``Actions!I2:I9``."""
    rows: dict[object, list[int]] = {}
    for each in where:
        if isinstance(each, CellRef) and each.row:
            rows.setdefault((each.sheet, each.column), []).append(each.row)
        else:
            rows.setdefault(str(each), [])
    return tuple(text for column, numbers in rows.items() for text in _runs(column, sorted(set(numbers))))


def _runs(column: object, rows: list[int]) -> Iterator[str]:
    if not isinstance(column, tuple):
        yield str(column)
        return
    sheet, letter = column
    starts = [row for row in rows if row - 1 not in rows]
    ends = [row for row in rows if row + 1 not in rows]
    for start, end in zip(starts, ends, strict=True):
        yield f"{CellRef(sheet, start, letter)}{f':{letter}{end}' if end > start else ''}"


def _line(group: Sequence[Finding]) -> Line:
    first = group[0]
    entry = first.entry
    return Line(
        first.severity,
        first.code,
        folded(f.at for f in group),
        first.message,
        entry.why,
        entry.help,
    )
