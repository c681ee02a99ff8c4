"""No action waits, directly or through others, for itself.

Actions that start together do not wait for each other.

Passes::

    Actions      | action_id | action
                 | A01       | Agree one page
                 | A02       | Try it twice
    Dependencies | dep_id | action_id | depends_on | kind
                 | DP01   | A02       | A01        | Finish first
                 | DP02   | A01       | A02        | Start together

Fails, at Dependencies!C3::

    Actions      | action_id | action
                 | A01       | Agree one page
                 | A02       | Try it twice
    Dependencies | dep_id | action_id | depends_on | kind
                 | DP01   | A02       | A01        | Finish first
                 | DP02   | A01       | A02        | Finish first
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.engagement.learning import Dependency
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import DependencyKind

CODE = "DEP01"
SHOWN = 8
"""How many actions of a circle are named: a longer one is clear from its beginning and its end."""

Waiting = dict[str, list[Dependency]]


def check(context: Context) -> Iterator[Finding]:
    """One finding for each circle, at the latest row that closes it."""
    waiting: Waiting = {}
    for dependency in context.engagement.dependencies:
        if dependency.depends_on and dependency.kind is not DependencyKind.START_TOGETHER:
            waiting.setdefault(dependency.action_id, []).append(dependency)
    done: set[str] = set()
    for action_id in waiting:
        for circle in _circles(action_id, waiting, done):
            last = max(circle, key=lambda d: d.at.row.row)
            yield Finding(CODE, last.at["depends_on"], {"path": _path(circle)})


def _circles(start: str, waiting: Waiting, done: set[str]) -> Iterator[list[Dependency]]:
    """Walk every dependency once, without recursion: a plan may be a chain of thousands."""
    path: list[Dependency] = []
    depth = {start: 0}
    todo = [iter(() if start in done else waiting[start])]
    while todo:
        step = next(todo[-1], None)
        if step is None:
            todo.pop()
            left = path.pop().depends_on if path else start
            depth.pop(left, None)
            done.add(left)
        elif step.depends_on in depth:
            yield [*path[depth[step.depends_on] :], step]
        elif step.depends_on not in done:
            path.append(step)
            depth[step.depends_on] = len(path)
            todo.append(iter(waiting.get(step.depends_on, ())))


def _path(circle: list[Dependency]) -> str:
    names = [step.action_id for step in circle]
    if len(names) > SHOWN:
        names = [*names[: SHOWN - 1], f"{len(names) - SHOWN + 1} more"]
    return ", ".join([*names, circle[0].action_id])
