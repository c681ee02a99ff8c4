"""The timeline: a weekly grid beside the dates it pictures. The same facts as the action plan, for the eye."""

from __future__ import annotations

import datetime as dt

from aftercare_docs.documents.action_plan.parts import AS_OF, BACK, TIMELINE, W
from aftercare_docs.documents.action_plan.views import status, status_column
from aftercare_docs.documents.spreadsheet import Column, Kind, Sheet, Table, Weeks
from aftercare_docs.documents.summary import Summary
from aftercare_docs.release import Action, Release

TABLE = "Timeline"
MOST_COLUMNS = 60


def sheet(release: Release, _: Summary) -> Sheet | None:
    """The picture of every action that has both dates, earliest start first."""
    dated = sorted((a for a in release.actions if a.start and a.due), key=_by_start)
    if not dated:
        return None
    columns = (
        Column("ID", 8),
        Column("Action", 44),
        Column("Start", 13, Kind.DATE),
        Column("Due", 13, Kind.DATE),
        status_column(TABLE),
    )
    rows = tuple((a.action_id, a.action, a.start, a.due, status(a, TABLE)) for a in dated)
    return Sheet(
        TIMELINE,
        TIMELINE,
        W["timeline_about"],
        (Table(TABLE, columns, rows),),
        freeze=2,
        back=BACK,
        weeks=_weeks(dated),
    )


def _by_start(action: Action) -> tuple[dt.date, dt.date, str]:
    return action.start or dt.date.max, action.due or dt.date.max, action.action_id


def _weeks(actions: list[Action]) -> Weeks:
    """Mondays from the first start to the last due date; every fourth one where that would be too wide to read."""
    dates = [date for action in actions for date in (action.start, action.due) if date]
    first = min(dates) - dt.timedelta(days=min(dates).weekday())
    weeks = (max(dates) - first).days // 7 + 1
    step = 1 if weeks <= MOST_COLUMNS else 4
    labels = tuple(_label(first + dt.timedelta(weeks=week)) for week in range(0, weeks, step))
    heading = W["timeline_weeks"] if step == 1 else W["timeline_spans"]
    return Weeks(heading, labels, 7 * step, "Start", "Due", "Status", AS_OF)


def _label(monday: dt.date) -> str:
    """A week by its month. A day of its own might be one that nobody should have to read here."""
    return f"{monday:%b %Y}, week {(monday.day - 1) // 7 + 1}"
