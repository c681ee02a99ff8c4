"""The same actions seen another way: by the role that owns them, and by the month in which they fall due.

Status is looked up in the action plan, so that these sheets follow what partners fill in there.
"""

from __future__ import annotations

import datetime as dt

from aftercare_docs.documents.action_plan.parts import (
    BACK,
    MONTHS,
    OWNERS,
    STATUS_COLOURS,
    W,
    looked_up,
    word,
    yes_no,
)
from aftercare_docs.documents.spreadsheet import Column, Formula, Kind, Sheet, Table, Value
from aftercare_docs.documents.summary import NOT_RECORDED, Summary
from aftercare_docs.release import Action, Release

OWNER_TABLE = "Actions_by_owner"
MONTH_TABLE = "Actions_by_month"


def status(action: Action, table: str) -> Formula:
    """The status as the action plan has it, now and after somebody changes it there."""
    return Formula(looked_up("Status", table), word(action.status) or NOT_RECORDED)


def status_column(table: str) -> Column:
    """The column for ``status``, so that rows added later look theirs up too."""
    return Column("Status", 20, colours=STATUS_COLOURS, formula=looked_up("Status", table))


def by_owner(release: Release, _: Summary) -> Sheet | None:
    """Owner by owner, what is due first; actions without an owner last."""
    columns = (
        Column("Owner", 26),
        Column("Lead agency", 26),
        Column("ID", 8),
        Column("Action", 44),
        Column("Due", 13, Kind.DATE),
        status_column(OWNER_TABLE),
        Column("Resource needed", 22),
        Column("Resource status", 16),
        Column("Carries over to", 20),
    )
    rows = tuple(_owner_row(action) for action in sorted(release.actions, key=_by_owner))
    return _sheet(OWNERS, W["owners_about"], OWNER_TABLE, columns, rows)


def _by_owner(action: Action) -> tuple[str, dt.date, str]:
    return action.owner or "\N{BLACK CIRCLE}", action.due or dt.date.max, action.action_id


def _owner_row(action: Action) -> tuple[Value, ...]:
    return (
        action.owner or NOT_RECORDED,
        action.lead_agency,
        action.action_id,
        action.action,
        action.due,
        status(action, OWNER_TABLE),
        action.resource_needed,
        word(action.resource_status),
        action.carry_over_forum,
    )


def by_month(release: Release, _: Summary) -> Sheet | None:
    """Month by month, in the order of due dates; actions without one last."""
    columns = (
        Column("Month due", 18),
        Column("Due", 13, Kind.DATE),
        Column("ID", 8),
        Column("Action", 48),
        Column("Owner", 28),
        Column("Priority", 11),
        Column("Urgency", 16),
        status_column(MONTH_TABLE),
        Column("Outward-facing", 12),
    )
    rows = tuple(_month_row(action) for action in sorted(release.actions, key=_by_due))
    return _sheet(MONTHS, W["months_about"], MONTH_TABLE, columns, rows)


def _by_due(action: Action) -> tuple[dt.date, str]:
    return action.due or dt.date.max, action.action_id


def _month_row(action: Action) -> tuple[Value, ...]:
    return (
        f"{action.due:%B %Y}" if action.due else NOT_RECORDED,
        action.due,
        action.action_id,
        action.action,
        action.owner,
        word(action.moscow),
        word(action.urgency),
        status(action, MONTH_TABLE),
        yes_no(action.outward_facing),
    )


def _sheet(
    name: str, about: str, table: str, columns: tuple[Column, ...], rows: tuple[tuple[Value, ...], ...]
) -> Sheet | None:
    return Sheet(name, name, about, (Table(table, columns, rows),), back=BACK) if rows else None
