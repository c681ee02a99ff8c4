"""What the tool tells a facilitator: a code, a place, and the facts.

A finding never quotes a cell. Findings travel further than the workbook does, so a finding says *where* to
look, not what is written there; its facts are counts, column names, policy names and values that the product
itself declares. Message, reason and help are in the catalogue: ``data/findings/*.csv``, one table per subject, and
for the words of the tone lexicon that lexicon itself.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable


class Severity(StrEnum):
    """What a finding does to the build. Declared in order, most serious first."""

    STOP = "Stop"
    REVIEW = "Review"
    WARN = "Warn"
    NOTE = "Note"

    @property
    def rank(self) -> int:
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class CellRef:
    """One cell of the workbook, written as Excel writes it: ``People!C7``.

    An empty ``column`` means the row as a whole, and row 0 the sheet as a whole.
    """

    sheet: str
    row: int = 0
    column: str = ""

    def __str__(self) -> str:
        return f"{self.sheet}!{self.column}{self.row}" if self.row else self.sheet

    @property
    def sort_key(self) -> tuple[str, int, int, str]:
        return (self.sheet, self.row, len(self.column), self.column)


@dataclass(frozen=True, slots=True)
class PartRef:
    """One place in a file: ``northshire-plan.docx: word/comments.xml, comment 2``; ``part`` may be empty."""

    file: str
    part: str = ""

    def __str__(self) -> str:
        return f"{self.file}: {self.part}" if self.part else self.file

    @property
    def sort_key(self) -> tuple[str, int, int, str]:
        return (self.file, 0, 0, self.part)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the catalogue: the words for every finding with this code.

    ``message`` is a template for the facts of a finding; ``why`` says why it matters, ``help`` what to do.
    """

    code: str
    name: str
    severity: Severity
    message: str
    why: str
    help: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a person should know: which rule, where, and the facts its message needs."""

    code: str
    at: CellRef | PartRef
    facts: Mapping[str, object] = field(default_factory=dict)

    @property
    def entry(self) -> Entry:
        return catalogue()[self.code]

    @property
    def severity(self) -> Severity:
        return self.entry.severity

    @property
    def message(self) -> str:
        return self.entry.message.format(**self.facts)

    def __str__(self) -> str:
        return f"{self.at}: {self.severity} {self.code} {self.message}"


@cache
def catalogue() -> Mapping[str, Entry]:
    """Every code the tool can report, in file and row order. A repeated code is a fault in the catalogue."""
    entries: dict[str, Entry] = {}
    folder = files("aftercare_docs") / "data"
    for table in sorted(folder.joinpath("findings").iterdir(), key=lambda t: t.name):
        _add(entries, table.name, (_declared(row) for row in _rows(table)))
    groups = {row["group"]: row for row in _rows(folder / "tone-groups.csv")}
    lexicon = folder / "tone-lexicon.csv"
    _add(entries, lexicon.name, (_worded(row, groups[row["code"][:3]]) for row in _rows(lexicon)))
    return entries


def _rows(table: Traversable) -> Iterator[dict[str, str]]:
    return csv.DictReader(table.read_text("utf-8").splitlines())


def _add(entries: dict[str, Entry], table: str, more: Iterable[Entry]) -> None:
    for entry in more:
        if entry.code in entries:
            raise ValueError(f"{table}: {entry.code} is declared twice")
        entries[entry.code] = entry


def _declared(row: Mapping[str, str]) -> Entry:
    return Entry(row["code"], row["name"], Severity(row["severity"]), row["message"], row["why"], row["help"])


def _worded(row: Mapping[str, str], group: Mapping[str, str]) -> Entry:
    """A row of the tone lexicon as an entry: its group says how such words read, the row what to try instead."""
    reason = row["why"][0].lower() + row["why"][1:] if row["why"][1].islower() else row["why"]
    return Entry(
        row["code"],
        row["name"],
        Severity(row["severity"]),
        f"{group['reads_as']}; try: {row['try_instead']}",
        f"{group['why']} ({reason}).",
        f"Try: {row['try_instead']}. Where the words must stay as they are, add an AllowList row that says why.",
    )


def unique(found: Iterable[Finding]) -> list[Finding]:
    """Each finding once, however many outputs led to it; the first stays in its place."""
    return list({(f.code, f.at, f.message): f for f in found}.values())


def in_order(found: Iterable[Finding]) -> list[Finding]:
    """Most serious first, then by place, so that a reader can start at the top."""
    return sorted(found, key=lambda f: (f.severity.rank, f.at.sort_key, f.code))


def stops(found: Iterable[Finding]) -> bool:
    """True when something must be done before anything is built."""
    return any(f.severity in {Severity.STOP, Severity.REVIEW} for f in found)
