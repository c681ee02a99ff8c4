"""Every action has its place on the prioritisation map, and they are not all in one place.

Passes::

    Actions | action_id | action           | impact | effort
            | A01       | Agree one page   | 5 | 3
            | A02       | Try it twice     | 4 | 2
            | A03       | Ask young people | 4 | 3
            | A04       | Change the form  | 2 | 1
            | A05       | Look again       | 5 | 4

Fails, at Actions!D3::

    Actions | action_id | action           | impact | effort
            | A01       | Agree one page   | 5 | 3
            | A02       | Try it twice     | 4 |
            | A03       | Ask young people | 4 | 3
            | A04       | Change the form  | 2 | 1
            | A05       | Look again       | 5 | 4
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context, gaps, heading
from aftercare_docs.engagement.learning import Action
from aftercare_docs.findings import Finding

CODE = "PRI01"

SCORES = ("impact", "effort")


def check(context: Context) -> Iterator[Finding]:
    """One finding for each missing score, or for the heading where nothing is scored or all is scored alike."""
    actions = context.engagement.actions
    for name in SCORES:
        for at in gaps(actions, name):
            yield Finding(CODE, at, {"what": f"`{Action.SHEET[name].heading}` is empty"})
    scores = {(action.impact, action.effort) for action in actions}
    if len(actions) >= context.limits.shares_from and len(scores) == 1 and all(scores.copy().pop()):
        what = "all actions have the same impact and the same effort"
        yield Finding(CODE, heading(actions[0], "impact"), {"what": what})
