"""An action is due after what it waits for.

Actions that start together do not wait for each other, and what is complete has waited long enough.

Passes::

    Actions      | action_id | action         | due
                 | A01       | Agree one page | 2026-10-16
                 | A02       | Try it twice   | 2026-11-13
    Dependencies | dep_id | action_id | depends_on | kind
                 | DP01   | A02       | A01        | Finish first
                 | DP02   | A01       | A02        | Start together

Fails, at Actions!C3::

    Actions      | action_id | action         | due
                 | A01       | Agree one page | 2026-11-13
                 | A02       | Try it twice   | 2026-10-16
    Dependencies | dep_id | action_id | depends_on | kind
                 | DP01   | A02       | A01        | Finish first
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context, is_open
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    DependencyKind,
)

CODE = "DEP02"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each action that is due too early, and for each outside matter that comes too late."""
    by_id = {action.action_id: action for action in context.engagement.actions}
    for line in context.engagement.dependencies:
        waiting, other = by_id.get(line.action_id), by_id.get(line.depends_on)
        if line.kind is DependencyKind.START_TOGETHER or not (waiting and waiting.due and is_open(waiting)):
            continue
        if other and other.due and waiting.due < other.due:
            yield Finding(CODE, waiting.at["due"], {"what": other.action_id})
        if not other and line.needed_by and waiting.due < line.needed_by:
            yield Finding(CODE, line.at["needed_by"], {"what": "something outside the plan"})
