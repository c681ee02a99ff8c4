"""Every action has a lead agency, an owner and a date by which it is due.

Passes::

    Actions | action_id | action         | lead_agency | owner | due
            | A01       | Agree one page | AG01        | P01   | 2026-10-16

Fails, at Actions!E2::

    Actions | action_id | action         | lead_agency | owner | due
            | A01       | Agree one page | AG01        | P01   |
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.engagement.learning import Action
from aftercare_docs.findings import CellRef, Finding

CODE = "ACT01"
NEEDED = ("lead_agency", "owner", "due")


def check(context: Context) -> Iterator[Finding]:
    """One finding for each cell that is missing, or for the column where the sheet has none."""
    for name in NEEDED:
        facts = {"column": Action.SHEET[name].heading}
        missing = [action.at[name] for action in context.engagement.actions if not getattr(action, name)]
        # A column that is not in the sheet is missing once, not once an action.
        absent = [at for at in missing if not at.column]
        yield from (Finding(CODE, at, facts) for at in missing if at.column)
        if absent:
            yield Finding(CODE, CellRef(absent[0].sheet), facts)
