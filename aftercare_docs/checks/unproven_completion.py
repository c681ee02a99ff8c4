"""A blue action has a note on its evidence, a date, and the group that accepted it.

Passes::

    Actions | action_id | action         | status           | progress_note | updated_on | accepted_by
            | A01       | Agree one page | Blue - complete  | In use        | 2026-10-01 | Case review group
            | A02       | Try it twice   | Green - on track |               |            |

Fails, at Actions!F2::

    Actions | action_id | action         | status          | progress_note | updated_on | accepted_by
            | A01       | Agree one page | Blue - complete | In use        | 2026-10-01 |
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    Brag,
)

CODE = "ACT10"

PROOF = ("progress_note", "updated_on", "accepted_by")


def check(context: Context) -> Iterator[Finding]:
    """One finding for each thing that a completed action lacks."""
    for action in context.engagement.actions:
        for name in PROOF if action.status is Brag.BLUE else ():
            if not getattr(action, name):
                yield Finding(CODE, action.at[name], {"column": action.SHEET[name].heading})
