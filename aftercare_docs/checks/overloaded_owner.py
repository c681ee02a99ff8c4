"""No owner carries too much: open actions, a share of the plan, or what is due in one month.

Passes::

    Actions | action_id | action           | owner | due
            | A01       | Agree one page   | P01   | 2026-10-16
            | A02       | Try it twice     | P01   | 2026-10-30
            | A03       | Ask young people | P02   | 2026-10-30

Fails, at Actions!C2::

    Actions | action_id | action           | owner | due
            | A01       | Agree one page   | P01   | 2026-10-16
            | A02       | Try it twice     | P01   | 2026-10-23
            | A03       | Ask young people | P01   | 2026-10-30
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence

from aftercare_docs.checks.context import Context, is_open
from aftercare_docs.engagement.learning import Action
from aftercare_docs.findings import Finding

CODE = "OWN01"

SHARED = 3
"""From how many actions on a share of the plan is looked at: two are never too much."""


def check(context: Context) -> Iterator[Finding]:
    """One finding for each action that adds to too much, in the words of the first reason that applies."""
    carried: dict[str, list[Action]] = defaultdict(list)
    for action in context.engagement.actions:
        carried[action.owner].append(action)
    carried.pop("", None)
    for actions in carried.values():
        for what, burden in _burdens(actions, context):
            yield from (Finding(CODE, action.at["owner"], {"what": what}) for action in burden)
            break


def _burdens(actions: Sequence[Action], context: Context) -> Iterator[tuple[str, Sequence[Action]]]:
    """What is too much for this owner, and the actions that make it so."""
    limits, total = context.limits, len(context.engagement.actions)
    unfinished = [action for action in actions if is_open(action)]
    if len(unfinished) > limits.most_open_actions_of_an_owner:
        yield f"leads {len(unfinished)} open actions", unfinished
    is_large = len(actions) >= SHARED and len(actions) > limits.most_share_of_an_owner * total
    if is_large and total >= limits.shares_from:
        yield f"leads {len(actions)} of the plan's {total} actions", actions
    months: dict[tuple[int, int], list[Action]] = defaultdict(list)
    for action in unfinished:
        if action.due:
            months[action.due.year, action.due.month].append(action)
    for (year, month), due in months.items():
        if len(due) > limits.most_due_in_a_month:
            yield f"has {len(due)} actions due in {dt.date(year, month, 1):%B %Y}", due
