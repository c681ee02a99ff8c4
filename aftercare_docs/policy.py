"""Thresholds and audiences: two tables go in, a typed and frozen ``Policy`` comes out.

Each value stands beside its reason in ``data/policy.toml`` and ``data/audiences.toml``. No value can be weaker than
``floors`` allows, however it was made. This module knows nothing of themes, of people or of documents.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from fractions import Fraction
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Protocol

from aftercare_docs.columns import Emit, Place
from aftercare_docs.findings import Finding
from aftercare_docs.floors import FLOORS, LADDER, WIDEST, Floor, Grain, Idiolect, PolicyError
from aftercare_docs.vocabularies import Audience


class Wishes(Protocol):
    """The thresholds that a workbook may tighten, and where it does."""

    @property
    def min_contributors(self) -> int | None: ...
    @property
    def min_agencies(self) -> int | None: ...
    @property
    def min_n_readings(self) -> int | None: ...
    @property
    def at(self) -> Place: ...


class HasWishes(Protocol):
    """An engagement, as far as a policy needs to know it."""

    @property
    def details(self) -> Wishes: ...


TIGHTENS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "min_contributors": ("min_contributors", "min_contributors_high"),
        "min_agencies": ("min_agencies", "min_agencies_high"),
        "min_n_readings": ("min_readings",),
    }
)
"""Column of the Engagement sheet -> the thresholds that it may raise."""


@dataclass(frozen=True, slots=True)
class Policy:
    """Every threshold of disclosure control; ``why`` holds the reasons, ``seen`` what an audience may see."""

    min_contributors: int
    min_contributors_high: int
    min_agencies: int
    min_agencies_high: int
    left_contributors: int
    left_agencies: int
    max_agency_share: Fraction
    max_two_agencies_share: Fraction
    min_remainder: Fraction
    max_person_share: Fraction
    all_but_one_from: int
    min_difference: int
    min_moved: int
    min_role_class: int
    min_sector_agencies: int
    min_sessions: int
    min_level_participants: int
    min_check_in: int
    days_around_hidden: int
    overlap_run: int
    overlap_rare_run: int
    overlap_quote_run: int
    max_containment: Fraction
    max_subsequence: Fraction
    idiolect: Idiolect
    min_readings: int
    public_dates: Grain
    seen: Mapping[Audience, Emit]
    why: Mapping[str, str]

    def __post_init__(self) -> None:
        """A policy below a floor cannot exist, however it was made: ``replace`` comes through here as well."""
        for name, floor in FLOORS.items():
            value = getattr(self, name)
            _read(floor, name, str(value) if isinstance(value, Fraction) else value)
        for audience in Audience:
            _check_seen(audience, self.seen.get(audience))

    def sees(self, audience: Audience, emit: Emit) -> bool:
        """True when ``audience`` may read a column of class ``emit``; nobody may read a NEVER column."""
        return emit in LADDER and LADDER.index(emit) <= LADDER.index(self.seen[audience])

    def for_engagement(self, engagement: HasWishes) -> tuple[Policy, list[Finding]]:
        """This policy as the workbook tightens it; a looser wish of the workbook is reported and not granted."""
        details, found = engagement.details, list[Finding]()
        changes: dict[str, Any] = {}
        for column, names in TIGHTENS.items():
            wish = getattr(details, column)
            if wish is None:
                continue
            if wish < getattr(self, names[0]):
                facts = {"policy": names[0], "value": getattr(self, names[0])}
                found.append(Finding("DIS20", details.at[column], facts))
            changes |= {name: max(wish, getattr(self, name)) for name in names}
        return replace(self, **changes), found


def load(policy: str, audiences: str) -> Policy:
    """Read the two tables. A missing, unknown, unexplained or too weak value is refused by name."""
    rows, readers = tomllib.loads(policy), tomllib.loads(audiences)
    _same_names("policy.toml", set(rows), set(FLOORS))
    _same_names("audiences.toml", set(readers), set(Audience))
    values: dict[str, Any] = {name: _read(FLOORS[name], name, _entry(row, name, "value")) for name, row in rows.items()}
    seen = {Audience(name): _emit(_entry(row, name, "sees"), name) for name, row in readers.items()}
    return Policy(
        **values,
        seen=MappingProxyType(seen),
        why=MappingProxyType({name: row["why"] for name, row in (rows | readers).items()}),
    )


@cache
def default() -> Policy:
    """The policy that the product ships with."""
    data = files("aftercare_docs") / "data"
    return load(
        (data / "policy.toml").read_text("utf-8"),
        (data / "audiences.toml").read_text("utf-8"),
    )


def _same_names(table: str, given: set[str], expected: set[str]) -> None:
    for what, names in (("does not say", expected - given), ("does not know", given - expected)):
        if names:
            raise PolicyError(f"{table} {what} {', '.join(sorted(names))}")


def _entry(row: object, name: str, key: str) -> object:
    if not isinstance(row, dict) or set(row) != {key, "why"}:
        raise PolicyError(f"{name} needs exactly `{key}` and `why`")
    if not (isinstance(row["why"], str) and row["why"].strip()):
        raise PolicyError(f"{name} needs a reason")
    return row[key]


def _read(floor: Floor, name: str, value: object) -> object:
    try:
        return floor.read(value)
    except PolicyError as error:
        raise PolicyError(f"{name} {error}") from None


def _emit(value: object, name: str) -> Emit:
    try:
        return Emit(str(value))
    except ValueError:
        raise PolicyError(f"{name} must be one of {', '.join(LADDER)}") from None


def _check_seen(audience: Audience, emit: Emit | None) -> None:
    if emit not in LADDER or LADDER.index(emit) > LADDER.index(WIDEST[audience]):
        raise PolicyError(f"{audience} may see no more than {WIDEST[audience]}")


if {field.name for field in fields(Policy)} - {"seen", "why"} != set(FLOORS):
    raise PolicyError("every threshold needs a floor")
