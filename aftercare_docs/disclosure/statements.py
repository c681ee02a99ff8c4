"""Everything that the releases of an engagement say, as statements that can be compared across artefacts.

Releases go in; one statement comes out for each row that each of them shows: what the row is about, what stands
beside it, and which other rows it names. A reader holds every artefact, so the rules on statements look at all of
them together. Knows the release and never the engagement.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from aftercare_docs.release import Release
from aftercare_docs.release.base import MADE_HERE, Released
from aftercare_docs.vocabularies import Audience, Level

REFERS: Mapping[str, str] = {
    "action_id": "Actions",
    "component_ids": "Components",
    "condition_ids": "Conditions",
    "depends_on": "Actions",
    "indicator_id": "Indicators",
    "prompt_ids": "Prompts",
    "rec_id": "Recommendations",
    "rec_ids": "Recommendations",
    "session_id": "Sessions",
    "theme_ids": "Themes",
}
"""Column that names rows of another sheet -> that sheet."""

OWNERS = frozenset(
    {
        "accepted_by",
        "co_facilitators",
        "collector",
        "commissioner",
        "decided_by",
        "facilitators",
        "host",
        "lead_facilitator",
        "owner",
        "provided_by",
        "responsible",
        "sponsor",
        "supporting",
    }
)
"""Columns that say who is accountable, by role."""

AGENCIES = frozenset({"addressed_to", "agency_ids", "agency_name", "available_to", "lead_agency", "public_label"})
"""Columns that say which agencies."""

VIEWS = frozenset({"Themes", "Conditions", "Prompts"})
"""Sheets whose rows carry what people said, or lead to it. None of them may be joined to who, where or when."""


Row = tuple[str, str]
"""The sheet and the key of a row."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One row as one artefact shows it: its sheet and key, and everything a reader could join it by."""

    output: str
    audience: Audience
    sheet: str
    key: str
    refers: tuple[tuple[str, str], ...] = ()
    owners: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    periods: tuple[str, ...] = ()
    levels: tuple[Level, ...] = ()
    text: str = field(default="", repr=False)
    source: str = ""

    @property
    def row(self) -> tuple[str, str]:
        return self.sheet, self.key

    @property
    def origin(self) -> tuple[str, str]:
        """The row of the workbook, which a release may know under another number."""
        return self.sheet, self.source or self.key

    @property
    def is_view(self) -> bool:
        return self.sheet in VIEWS


def statements(
    releases: Mapping[str, Release], sources: Mapping[str, Mapping[Row, str]] | None = None
) -> tuple[Statement, ...]:
    """Every row of every release; ``releases`` maps an output's ID to what it may show.

    ``sources`` maps it to the IDs in the workbook of the rows that the release has numbered anew.
    """
    return tuple(
        _statement(output, release.audience, row, (sources or {}).get(output, {}))
        for output, release in releases.items()
        for row in rows(release)
    )


def rows(release: Release) -> Iterator[Released]:
    """Every row of a release, sheet by sheet, in the order in which the release holds them."""
    for each in dataclasses.fields(release):
        value = getattr(release, each.name)
        if isinstance(value, Released):
            yield value
        elif isinstance(value, tuple):
            yield from value


def _statement(output: str, audience: Audience, row: Released, sources: Mapping[Row, str]) -> Statement:
    columns = _columns(type(row))  # type: ignore[arg-type]  # a class can be hashed, whatever its rows can
    key = getattr(row, columns[0][0])
    found: dict[str, list[str]] = {"owners": [], "agencies": [], "periods": [], "text": []}
    refers: list[tuple[str, str]] = []
    levels: list[Level] = []
    for name, sheet, kind in columns:
        value = getattr(row, name)
        if value in (None, "", ()):
            continue
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, Level):
                levels.append(each)
            elif sheet:
                refers.append((sheet, str(each)))
            else:
                found["periods" if isinstance(each, (dt.date, dt.time)) else kind].append(str(each))
    return Statement(
        output,
        audience,
        row.SHEET,
        str(key or ""),
        tuple(refers),
        tuple(found["owners"]),
        tuple(found["agencies"]),
        tuple(found["periods"]),
        tuple(levels),
        "\n".join(found["text"]),
        sources.get((row.SHEET, str(key or "")), ""),
    )


@cache
def _columns(of: type[Released]) -> tuple[tuple[str, str, str], ...]:
    """The columns of a row: each with the sheet that it names rows of, if any, and what else it says."""
    names = [each.name for each in dataclasses.fields(of)]
    return tuple(
        (name, REFERS.get(name, "") if place or of.SHEET == "Readings" else "", _kind(name))
        for place, name in enumerate(names)
    )


def _kind(column: str) -> str:
    if column in MADE_HERE:
        return "periods"
    return "owners" if column in OWNERS else "agencies" if column in AGENCIES else "text"
