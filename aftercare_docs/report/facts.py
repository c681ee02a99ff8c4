"""What the build went by: the thresholds with their reasons, what each audience may read, and what was read.

A prepared build goes in; rows come out. A threshold that the workbook made stricter is marked as such.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from aftercare_docs import policy as policies
from aftercare_docs.policy import Policy
from aftercare_docs.preparation import Prepared
from aftercare_docs.report.places import Places
from aftercare_docs.vocabularies import Audience

NOT_VALUES = frozenset({"seen", "why"})


@dataclass(frozen=True, slots=True)
class Value:
    """One threshold: ``tightened`` where the workbook asks for more than the product does."""

    name: str
    value: str
    why: str
    tightened: bool


@dataclass(frozen=True, slots=True)
class Reader:
    """One audience and the widest class of column that it may read."""

    audience: str
    sees: str
    why: str


@dataclass(frozen=True, slots=True)
class Read:
    """How many rows of one sheet were read."""

    sheet: str
    rows: int


def values(policy: Policy) -> tuple[Value, ...]:
    """Every threshold in force, in the order of the policy."""
    usual = policies.default()
    return tuple(
        Value(
            f.name.replace("_", " "),
            str(getattr(policy, f.name)),
            policy.why[f.name],
            getattr(policy, f.name) != getattr(usual, f.name),
        )
        for f in fields(policy)
        if f.name not in NOT_VALUES
    )


def readers(policy: Policy) -> tuple[Reader, ...]:
    """Every audience, from the narrowest to the widest."""
    return tuple(Reader(str(a), policy.seen[a].name.lower(), policy.why[a]) for a in sorted(policy.seen, key=_width))


def read(prepared: Prepared) -> tuple[Read, ...]:
    """The sheets that had anything in them, in the order of the workbook."""
    sheets = Places(prepared.engagement).sheets
    return tuple(Read(name, len(records)) for name, records in sheets.items() if records)


def _width(audience: Audience) -> int:
    return list(Audience).index(audience)
