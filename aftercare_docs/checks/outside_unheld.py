"""What an action waits for outside the plan has somebody who sees to it, and a day.

Passes::

    Dependencies | dep_id | action_id | depends_on | external_item   | needed_by  | owner
                 | DP01   | A01       |            | Budget decision | 2026-10-23 | P01
                 | DP02   | A02       | A01        |                 |            |

Fails, at Dependencies!F2::

    Dependencies | dep_id | action_id | depends_on | external_item   | needed_by  | owner
                 | DP01   | A01       |            | Budget decision | 2026-10-23 |
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    DependencyStatus,
)

CODE = "DEP03"

NEEDED = ("owner", "needed_by")


def check(context: Context) -> Iterator[Finding]:
    """One finding for each thing that such a line lacks; what has been met needs nothing more."""
    for line in context.engagement.dependencies:
        if line.external_item and line.status is not DependencyStatus.MET:
            for name in NEEDED:
                if not getattr(line, name):
                    yield Finding(CODE, line.at[name], {"column": line.SHEET[name].heading})
