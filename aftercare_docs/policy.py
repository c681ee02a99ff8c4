"""Thresholds and audiences: two tables go in, a typed and frozen ``Policy`` comes out.

Each value stands beside its reason in ``data/policy.toml`` and ``data/audiences.toml``. The weakest value that the
product accepts is a constant here, in code: a table may be stricter, and a workbook may be stricter than the
table, but nobody can lower a floor. This module knows nothing of themes, of people or of documents.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from fractions import Fraction
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from aftercare_docs.columns import Emit
from aftercare_docs.engagement import Engagement
from aftercare_docs.engagement.setup import Details
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import Audience


class PolicyError(ValueError):
    """A policy table that is weaker than the product allows, or that does not say what it must."""


class Idiolect(StrEnum):
    """What a word that only one contributor used does. Declared from the weaker to the stricter."""

    WARN = "Warn"
    REFUSE = "Refuse"


class Grain(StrEnum):
    """How fine a date in a public artefact may be. Declared from the weaker to the stricter."""

    MONTH = "month"
    QUARTER = "quarter"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class AtLeast:
    """A whole number that a policy may raise and never put below ``floor``."""

    floor: int

    def read(self, value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise PolicyError("must be a whole number")
        if value < self.floor:
            raise PolicyError(f"is below its floor of {self.floor}")
        return value


@dataclass(frozen=True, slots=True)
class AtMost:
    """A whole number that a policy may reduce to 1 and never put above ``ceiling``."""

    ceiling: int

    def read(self, value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise PolicyError("must be a whole number")
        if not 1 <= value <= self.ceiling:
            raise PolicyError(f"is not between 1 and {self.ceiling}")
        return value


@dataclass(frozen=True, slots=True)
class Share:
    """A share written as a fraction: kept exact, because a third of three notes is one note and not 0.9999."""

    weakest: Fraction
    larger_is_stricter: bool = False

    def read(self, value: object) -> Fraction:
        try:
            share = Fraction(value) if isinstance(value, str) else None
        except (ValueError, ZeroDivisionError):
            share = None
        if share is None or not 0 < share < 1:
            raise PolicyError('must be a fraction between 0 and 1, written as in "1/3"')
        if (share < self.weakest) if self.larger_is_stricter else (share > self.weakest):
            raise PolicyError(f"is weaker than {self.weakest}")
        return share


@dataclass(frozen=True, slots=True)
class OneOf:
    """A word from a list that is declared from the weaker to the stricter; the first is the weakest allowed."""

    words: type[StrEnum]

    def read(self, value: object) -> StrEnum:
        try:
            return self.words(str(value))
        except ValueError:
            raise PolicyError(f"must be one of {', '.join(self.words)}") from None


FLOORS: Mapping[str, AtLeast | AtMost | Share | OneOf] = MappingProxyType(
    {
        "min_contributors": AtLeast(3),
        "min_contributors_high": AtLeast(5),
        "min_agencies": AtLeast(2),
        "min_agencies_high": AtLeast(3),
        "left_contributors": AtLeast(2),
        "left_agencies": AtLeast(2),
        "max_agency_share": Share(Fraction(1, 2)),
        "max_two_agencies_share": Share(Fraction(9, 10)),
        "min_remainder": Share(Fraction(1, 10), larger_is_stricter=True),
        "max_person_share": Share(Fraction(1, 2)),
        "min_difference": AtLeast(2),
        "min_moved": AtLeast(2),
        "min_role_class": AtLeast(3),
        "min_sector_agencies": AtLeast(3),
        "min_sessions": AtLeast(3),
        "min_level_participants": AtLeast(3),
        "overlap_run": AtMost(8),
        "overlap_rare_run": AtMost(5),
        "overlap_quote_run": AtMost(4),
        "max_containment": Share(Fraction(1, 2)),
        "max_subsequence": Share(Fraction(4, 5)),
        "idiolect": OneOf(Idiolect),
        "min_readings": AtLeast(5),
        "public_dates": OneOf(Grain),
    }
)
"""What each value must be, and the weakest that it may be."""

LADDER = (Emit.PUBLIC, Emit.SHARED, Emit.RESTRICTED)
"""The emit classes that somebody may see, from the widest readership to the narrowest. NEVER is not among them."""

WIDEST: Mapping[Audience, Emit] = MappingProxyType(
    {
        Audience.FACILITATORS: Emit.RESTRICTED,
        Audience.COMMISSIONER_AND_DSPS: Emit.RESTRICTED,
        Audience.PARTNERSHIP: Emit.SHARED,
        Audience.PARTICIPANTS: Emit.SHARED,
        Audience.STAFF_WIDE: Emit.PUBLIC,
        Audience.SCRUTINEER: Emit.SHARED,
        Audience.INSPECTORATE: Emit.SHARED,
        Audience.FAMILY: Emit.PUBLIC,
        Audience.PUBLIC: Emit.PUBLIC,
    }
)
"""The most that each audience can ever be allowed to see."""


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
    min_difference: int
    min_moved: int
    min_role_class: int
    min_sector_agencies: int
    min_sessions: int
    min_level_participants: int
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

    def for_engagement(self, engagement: Engagement) -> tuple[Policy, list[Finding]]:
        """This policy as the workbook tightens it; a looser wish of the workbook is reported and not granted."""
        details, found = engagement.details, list[Finding]()
        changed: dict[str, int] = {}
        for column, (wish, names) in _wishes(details).items():
            if wish is None:
                continue
            if wish < getattr(self, names[0]):
                facts = {"policy": names[0], "value": getattr(self, names[0])}
                found.append(Finding("DIS20", details.at[column], facts))
            changed |= {name: max(wish, getattr(self, name)) for name in names}
        changes: dict[str, Any] = dict(changed)
        return replace(self, **changes), found


def _wishes(details: Details) -> dict[str, tuple[int | None, tuple[str, ...]]]:
    """The thresholds that a workbook may tighten: its column, its value, and the policies that it raises."""
    return {
        "min_contributors": (details.min_contributors, ("min_contributors", "min_contributors_high")),
        "min_agencies": (details.min_agencies, ("min_agencies", "min_agencies_high")),
        "min_n_readings": (details.min_n_readings, ("min_readings",)),
    }


def load(policy: str, audiences: str) -> Policy:
    """Read the two tables. A missing, unknown, unexplained or too weak value is refused by name."""
    rows, readers = tomllib.loads(policy), tomllib.loads(audiences)
    _same_names("policy.toml", set(rows), set(FLOORS))
    _same_names("audiences.toml", set(readers), set(Audience))
    values: dict[str, Any] = {
        name: _read(FLOORS[name], name, _entry(row, name, "value")) for name, row in rows.items()
    }
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


def _read(floor: AtLeast | AtMost | Share | OneOf, name: str, value: object) -> object:
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
