"""The weakest that each threshold and each audience may ever be: constants, in code and in no table.

A value of a policy table goes in; the value, typed, or a refusal that says why comes out. A table may be stricter
than these, a workbook may be stricter than the table, and nobody can be weaker.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType

from aftercare_docs.columns import Emit
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


Floor = AtLeast | AtMost | Share | OneOf

FLOORS: Mapping[str, Floor] = MappingProxyType(
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
        "all_but_one_from": AtMost(4),
        "min_difference": AtLeast(2),
        "min_moved": AtLeast(2),
        "min_role_class": AtLeast(3),
        "min_sector_agencies": AtLeast(3),
        "min_sessions": AtLeast(3),
        "min_level_participants": AtLeast(3),
        "min_check_in": AtLeast(3),
        "days_around_hidden": AtLeast(14),
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
