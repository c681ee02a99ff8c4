"""The rules that an engagement must keep, in the order in which their findings are reported.

In: an engagement. Out: findings. A rule is a file here, whose docstring is its manual page, and a line in ``CHECKS``;
what a rule needs to know of a file, a policy or a clock it is not told here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from aftercare_docs.checks import (
    circular_dependency,
    incomplete_action,
    never_referred_to,
    unanswered_recommendation,
    unheld_session,
)
from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import CellRef, Finding, PartRef


class Check(Protocol):
    """What a module in this package offers."""

    __doc__: str | None
    CODE: str

    def check(self, engagement: Engagement) -> Iterator[Finding]: ...


CHECKS: tuple[Check, ...] = (
    never_referred_to,
    unanswered_recommendation,
    incomplete_action,
    circular_dependency,
    unheld_session,
)


def run(engagement: Engagement, reported: Iterable[Finding] = ()) -> list[Finding]:
    """What every rule finds, less what only follows from the findings already ``reported``.

    An owner whose ID is mistyped is one fault and not also an action without an owner; so is a column whose heading
    was changed and the cells that are missing because of it.
    """
    places = {found.at for found in reported}
    columns = {_column(found.at) for found in reported if found.code == "STR01"} - {None}
    return [
        found
        for rule in CHECKS
        for found in rule.check(engagement)
        if found.at not in places and _column(found.at) not in columns
    ]


def _column(at: CellRef | PartRef) -> tuple[str, str] | None:
    return (at.sheet, at.column) if isinstance(at, CellRef) and at.column else None
