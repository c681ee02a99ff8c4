"""What has changed in the plan since the last version: two releases go in, what moved comes out.

For the plan's summary and for check-ins. An action is known by its ID; words that were improved are no movement.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from aftercare_docs.documents.summary import NOT_RECORDED, day
from aftercare_docs.release import Action, Release


@dataclass(frozen=True, slots=True)
class Move:
    """One thing about an action that is not as it was: what, from what, to what; each as a reader reads it."""

    action: Action
    what: str
    before: str
    now: str


@dataclass(frozen=True, slots=True)
class Since:
    """Everything that moved between two versions of a plan, in the order of the plan."""

    last: dt.date
    statuses: tuple[Move, ...] = ()
    impact: tuple[Move, ...] = ()
    dates: tuple[Move, ...] = ()
    owners: tuple[Move, ...] = ()
    added: tuple[Action, ...] = ()
    dropped: tuple[Action, ...] = ()

    @property
    def nothing(self) -> bool:
        return not (self.statuses or self.impact or self.dates or self.owners or self.added or self.dropped)


def since(last: Release, now: Release) -> Since:
    """What the readers of ``now`` may be told about the way from ``last``. Both must be for the same audience."""
    if last.audience is not now.audience:
        raise ValueError("versions for different audiences are not compared")
    before = {action.action_id: action for action in last.actions}
    after = {action.action_id for action in now.actions}
    both = [(before[action.action_id], action) for action in now.actions if action.action_id in before]
    return Since(
        last.as_of,
        statuses=tuple(_moves(both, "Status")),
        impact=tuple(_moves(both, "Impact so far")),
        dates=tuple(_moves(both, "Due")),
        owners=tuple(_moves(both, "Owner")),
        added=tuple(action for action in now.actions if action.action_id not in before),
        dropped=tuple(action for action in last.actions if action.action_id not in after),
    )


def _moves(both: list[tuple[Action, Action]], what: str) -> Iterator[Move]:
    for then, now in both:
        before, after = _shown(then, what), _shown(now, what)
        if before != after:
            yield Move(now, what, before, after)


def _shown(action: Action, what: str) -> str:
    shown = {
        "Status": str(action.status or ""),
        "Impact so far": str(action.impact_status or ""),
        "Due": day(action.due) if action.due else "",
        "Owner": action.owner,
    }
    return shown[what] or NOT_RECORDED
