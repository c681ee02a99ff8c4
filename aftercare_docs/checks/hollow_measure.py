"""Every action has a measure of success that says more than that it was done.

A measure that is made of the action's own words, and of words such as "delivered", restates the action.

Passes::

    Actions | action_id | action                   | success_measure
            | A01       | Deliver joint practice labs | People feel able to stay in contact

Fails, at Actions!C2::

    Actions | action_id | action                      | success_measure
            | A01       | Deliver joint practice labs | Practice labs delivered
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from aftercare_docs.checks.context import Context, gaps
from aftercare_docs.checks.wording import content, stem
from aftercare_docs.engagement.learning import Action
from aftercare_docs.findings import Finding

CODE = "ACT03"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each measure that is missing or hollow."""
    for at in gaps(context.engagement.actions, "success_measure"):
        yield Finding(CODE, at, {"what": "is empty"})
    done = {stem(word) for word in context.limits.done_words}
    for action in context.engagement.actions:
        if action.success_measure and _restates(action, done, context.limits.restated):
            yield Finding(CODE, action.at["success_measure"], {"what": "says again what the action says"})


def _restates(action: Action, done: set[str], most: Fraction) -> bool:
    told = set(content(action.success_measure)) - done
    return len(told & {*content(action.action)}) >= most * len(told)
