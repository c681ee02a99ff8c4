"""Exceptions that people made: AllowList rows used and not used, and actions whose strength is not the usual one.

A prepared build and its findings go in; rows come out. An action whose strength is not usual for its type is no
mistake, only something that a reader should see.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from aftercare_docs.checks.context import USUAL_STRENGTH
from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import Finding, catalogue
from aftercare_docs.preparation import Prepared
from aftercare_docs.vocabularies import ActionType, Strength

SOON = 30  # days before its expiry at which an exception is worth looking at again


class Use(StrEnum):
    """What became of an exception."""

    USED = "Used"
    UNUSED = "Not needed"
    VOID = "Does not count"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the AllowList: ``reason`` says why it does not count, ``soon`` that it is about to expire.

    ``code`` is empty where the cell holds none of ours: a cell is not copied.
    """

    key: str
    cell: str
    code: str
    use: Use
    reason: str
    soon: bool


@dataclass(frozen=True, slots=True)
class Override:
    """One action whose strength is not the usual one of its type."""

    action: str
    cell: str
    type: ActionType
    usual: Strength
    given: Strength


def allowances(prepared: Prepared, found: Iterable[Finding]) -> tuple[Row, ...]:
    """Every row of the AllowList. One that was neither refused nor left over was used."""
    said = {f.at: f for f in found if f.code in {"OUT02", "OUT04"}}
    rows = []
    for row in prepared.engagement.allow_list:
        finding = said.get(row.at["allow_id"])
        use = Use.USED if finding is None else Use.VOID if finding.code == "OUT02" else Use.UNUSED
        rows.append(
            Row(
                key=row.allow_id,
                cell=str(row.at["allow_id"]),
                code=row.check_code if row.check_code in catalogue() else "",
                use=use,
                reason=str(finding.facts.get("reason", "")) if finding else "",
                soon=bool(row.expires_on and 0 <= (row.expires_on - prepared.as_of).days <= SOON),
            )
        )
    return tuple(rows)


def overrides(engagement: Engagement) -> tuple[Override, ...]:
    """Actions given another strength than is usual for their type, in the order of the plan."""
    return tuple(
        Override(a.action_id, str(a.at["strength"]), a.type, USUAL_STRENGTH[a.type], a.strength)
        for a in engagement.actions
        if a.type and a.strength and a.strength is not USUAL_STRENGTH[a.type]
    )
