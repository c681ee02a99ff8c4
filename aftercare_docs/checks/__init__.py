"""The rules that an engagement must keep, in the order in which their findings are reported.

In: an engagement. Out: findings. A rule is a file here, whose docstring is its manual page, and a line in ``CHECKS``;
what a rule needs to know of a file, a policy or a clock it is not told here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from aftercare_docs.checks import (
    circular_dependency,
    incomplete_action,
    never_referred_to,
    unanswered_recommendation,
    unheld_session,
)
from aftercare_docs.engagement import SHEETS, Engagement
from aftercare_docs.engagement.learning import Component
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


# Rules that judge by what is not there, with the sheets they look for it in. Where one of these could not be read as
# it stands, its fault has been reported, and what seems to be missing may well be in it.
BY_ABSENCE: Mapping[Check, frozenset[str]] = {
    never_referred_to: frozenset(spec.name for spec in SHEETS),
    unanswered_recommendation: frozenset({Component.SHEET.name}),
}


def run(engagement: Engagement, reported: Iterable[Finding] = ()) -> list[Finding]:
    """What every rule finds, less what only follows from the findings already ``reported``.

    An owner whose ID is mistyped is one fault and not also an action without an owner; so is a column whose heading
    was changed and the cells that are missing because of it.
    """
    reported = list(reported)
    places = {found.at for found in reported}
    unread = [found.at for found in reported if found.code == "STR01"]
    sheets = {at.sheet for at in unread if isinstance(at, CellRef)}
    columns = {_column(at) for at in unread} - {None}
    return [
        found
        for rule in CHECKS
        if not sheets & BY_ABSENCE.get(rule, frozenset())
        for found in rule.check(engagement)
        if found.at not in places and _column(found.at) not in columns
    ]


def _column(at: CellRef | PartRef) -> tuple[str, str] | None:
    return (at.sheet, at.column) if isinstance(at, CellRef) and at.column else None
