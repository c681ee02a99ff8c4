"""Two engagement workbooks: their releases compared for each audience, and their themes for each person behind them.

In: two paths. Out: findings at the cells of the newer workbook, or of the older one where a row is gone. A row is known
by its ID, a theme by its title: readers never see the ID that a theme has in the workbook.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import secrets
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from aftercare_docs import disclosure
from aftercare_docs.columns import Column, Place, Record, SheetSpec
from aftercare_docs.disclosure import d09_successive
from aftercare_docs.documents import DOCUMENTS
from aftercare_docs.engagement import SHEETS, Engagement
from aftercare_docs.findings import CellRef, Finding, PartRef
from aftercare_docs.fingerprints import strings
from aftercare_docs.keeping import KEY_BYTES, Kept
from aftercare_docs.ledger import Ledger
from aftercare_docs.outputs import makeable
from aftercare_docs.policy import default
from aftercare_docs.preparation import read_engagement
from aftercare_docs.release import Release
from aftercare_docs.release.base import Released
from aftercare_docs.showing import Shown, basis, shown
from aftercare_docs.vocabularies import ArtefactKind, Audience

Key = tuple[str, str]
Ask = Callable[[Path], str | None]
"""Asks a person for the password of a file; None where nobody is there."""
SPECS: Mapping[str, SheetSpec] = {spec.name: spec for spec in SHEETS}
KNOWN_BY: Mapping[str, tuple[str, ...]] = {
    "Themes": ("title",),
    "Conditions": ("title",),
    "Dates": ("date_key",),
    "Readings": ("indicator_id", "date"),
}
"""Sheets whose released rows are not known by an ID."""
NUMBERS = frozenset({"theme_id", "condition_id", "prompt_id"})
"""Columns that each release numbers anew."""


@dataclass(frozen=True)
class Version:
    """One workbook: the engagement, what each audience may see of it, and what its documents say. Confidential."""

    file: str
    engagement: Engagement
    seen: Mapping[Audience, Shown] = field(repr=False)
    said: Mapping[Audience, frozenset[str]] = field(repr=False)

    @cached_property
    def places(self) -> Mapping[Key, Place]:
        """Where the rows of the workbook stand."""
        values = (getattr(self.engagement, f.name) for f in dataclasses.fields(self.engagement))
        records = (record for value in values for record in (value if isinstance(value, tuple) else (value,)))
        return {(record.SHEET.name, _known_by(record)): record.at for record in records}

    def at(self, key: Key, column: str = "") -> CellRef:
        """A row, or one cell of it. Words that redaction changed lead to their sheet."""
        place = self.places.get(key)
        if place is None:
            return CellRef(key[0])
        return place[column] if column else place.row


def compare(
    old: Path, new: Path, password: str | None = None, *, as_of: dt.date | None = None, ask: Ask = lambda _: None
) -> list[Finding]:
    """What readers would notice between two files, and what one or two people could be told by."""
    read: list[Engagement] = []
    found: list[Finding] = []
    for path in (old, new):
        engagement, problems = read_engagement(path, password)
        if _locked(problems) and (typed := ask(path)):
            password = typed  # the other one is mostly locked with the same
            engagement, problems = read_engagement(path, password)
        read += [engagement] if engagement else []
        found += problems
    if len(read) < 2:
        return found
    return between(*(version(each, path.name, as_of) for each, path in zip(read, (old, new), strict=True)))


def _locked(found: list[Finding]) -> bool:
    return any(each.code in {"INP04", "INP05"} for each in found)


def between(before: Version, after: Version) -> list[Finding]:
    """The same of two versions that have been read."""
    return [*_noticed(before, after), *_reworded(before, after), *_isolating(before, after)]


def version(engagement: Engagement, file: str, as_of: dt.date | None = None) -> Version:
    """An engagement with what its documents would tell each audience on a day, its own where none is given."""
    day = as_of or engagement.details.as_of or dt.date.today()
    seen: dict[Audience, Shown] = {}
    said: dict[Audience, frozenset[str]] = defaultdict(frozenset)
    for each in shown(basis(engagement, day)[0], makeable(engagement))[0]:
        release = each.redacted.release
        seen.setdefault(release.audience, each)
        document = DOCUMENTS[each.output.artefact or ArtefactKind.BUILD_REPORT].compose(release)
        said[release.audience] |= frozenset(strings(document))
    return Version(file, engagement, seen, said)


def _noticed(before: Version, after: Version) -> Iterator[Finding]:
    """One finding for each cell, whoever would notice it; the audiences are named in one order."""
    readers: dict[tuple[str, CellRef | PartRef, str], list[str]] = defaultdict(list)
    for audience in Audience:
        if audience in before.seen and audience in after.seen:
            if before.said[audience] == after.said[audience]:
                continue  # what differs is in none of their documents
            rows = _rows(before.seen[audience]), _rows(after.seen[audience])
            for code, at, column in _rowwise(*rows, before, after):
                readers[code, at, column].append(str(audience))
        elif audience in before.seen or audience in after.seen:
            code = "DIF06" if audience in before.seen else "DIF05"
            readers[code, CellRef("Outputs"), ""].append(str(audience))
    for (code, at, column), each in readers.items():
        facts = {"readers": ", ".join(each)} | ({"column": column} if column else {})
        yield Finding(code, at, facts)


def _reworded(before: Version, after: Version) -> Iterator[Finding]:
    """Recommendations whose published words are not those of the older workbook."""
    published = {row.rec_id: row.text_verbatim for row in before.engagement.recommendations}
    for row in after.engagement.recommendations:
        if row.rec_id in published and row.text_verbatim != published[row.rec_id]:
            yield Finding("REC05", row.at["text_verbatim"])


def _rowwise(
    old: Mapping[Key, Released], new: Mapping[Key, Released], before: Version, after: Version
) -> Iterator[tuple[str, CellRef | PartRef, str]]:
    for key in new:
        if key not in old:
            yield "DIF02", after.at(key), ""
        else:
            for column in _changed(old[key], new[key]):
                yield "DIF01", after.at(key, column.name), column.heading
    for key in old:
        if key not in new:
            yield "DIF03", PartRef(before.file, str(before.at(key))), ""


def _changed(old: Released, new: Released) -> Iterator[Column]:
    """The columns that a reader sees changed. What is shown of a date is the date; the number of a row is no matter."""
    spec = SPECS[new.SHEET]
    for name in (f.name for f in dataclasses.fields(new)):
        if getattr(new, name) != getattr(old, name) and name not in NUMBERS:
            yield spec["date" if name == "shown" else name]


def _rows(each: Shown) -> Mapping[Key, Released]:
    """Every released row by its sheet and what it is known by; rows that are alike count once."""
    release: Release = each.redacted.release
    values = (getattr(release, f.name) for f in dataclasses.fields(release))
    rows = (row for value in values for row in (value if isinstance(value, tuple) else (value,)))
    sources = each.redacted.sources
    known = ((row, _known_by(row)) for row in rows if isinstance(row, Released))
    return {(row.SHEET, sources.get((row.SHEET, key), key)): row for row, key in known}


def _known_by(row: Released | Record) -> str:
    sheet = row.SHEET if isinstance(row.SHEET, str) else row.SHEET.name
    spec = SPECS[sheet]
    names = KNOWN_BY.get(sheet) or ((spec.id_column.name,) if spec.id_column and not spec.key_value else ())
    return " ".join(str(getattr(row, name) or "") for name in names)


def _isolating(before: Version, after: Version) -> Iterator[Finding]:
    """Themes that appear, change or vanish while one or two of the people behind them moved."""
    thresholds, _ = default().for_engagement(after.engagement)
    released = [disclosure.decide(each.engagement, thresholds).released for each in (before, after)]
    ledger = Ledger("compared", Kept(Path(), secrets.token_bytes(KEY_BYTES), {}))
    then = ledger.traces(before.engagement, released[0])
    now = ledger.traces(after.engagement, released[1])
    themes = {theme.theme_id: theme for theme in after.engagement.themes}
    for theme, change in d09_successive.check(now, tuple(then.values()), thresholds):
        facts = {"change": change.value, "least": thresholds.min_moved}
        yield Finding("DIF04", themes[theme].at["title"], facts)
