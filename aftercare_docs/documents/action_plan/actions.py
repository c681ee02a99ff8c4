"""The action plan itself: one row for each action, and the cells that partners fill in and send back."""

from __future__ import annotations

import datetime as dt

from aftercare_docs.documents.action_plan.parts import (
    ACTION_TABLE,
    ACTIONS,
    AS_OF,
    BACK,
    COMPLETE,
    IMPACT_LIST,
    STATUS_COLOURS,
    STATUS_LIST,
    W,
    listed,
    word,
)
from aftercare_docs.documents.spreadsheet import (
    Column,
    Entry,
    Formula,
    Kind,
    Paper,
    Sheet,
    Table,
    Value,
)
from aftercare_docs.documents.summary import Summary, is_open, recommendations_of
from aftercare_docs.release import Action, Release

NO_DATE = "No date"
DONE = "Complete"
LONGEST_NOTE = 2000
LONGEST_NAME = 250

_DUE = f"{ACTION_TABLE}[[#This Row],[Due]]"
_STATUS = f"{ACTION_TABLE}[[#This Row],[Status]]"
DAYS_TO_DUE = f'=IF({_STATUS}="{COMPLETE}","{DONE}",IF({_DUE}="","{NO_DATE}",{_DUE}-{AS_OF}))'


def _text(prompt: str, longest: int) -> Entry:
    return Entry(W[prompt], W["long_error"].format(longest=longest), longest=longest)


COLUMNS = (
    Column("ID", 7),
    Column("Recommendation", 17),
    Column("Action", 40),
    Column("Lead agency", 21),
    Column("Owner", 22),
    Column("Due", 13, Kind.DATE),
    Column("Days to due", 11, Kind.NUMBER, formula=DAYS_TO_DUE, overdue=True),
    Column(
        "Status",
        20,
        entry=Entry(W["status_prompt"], W["status_error"], STATUS_LIST),
        colours=STATUS_COLOURS,
    ),
    Column("Impact so far", 15, entry=Entry(W["impact_prompt"], W["impact_error"], IMPACT_LIST)),
    Column("Progress note", 32, entry=_text("progress_prompt", LONGEST_NOTE)),
    Column("Evidence", 26, entry=_text("evidence_prompt", LONGEST_NOTE)),
    Column("Updated on", 13, Kind.DATE, entry=Entry(W["updated_prompt"], W["updated_error"])),
    Column("Accepted by", 19, entry=_text("accepted_prompt", LONGEST_NAME)),
    Column("Success measure", 30),
    Column("Kind of measure", 13),
    Column("Supporting", 26),
    Column("Start", 13, Kind.DATE),
    Column("Priority", 10),
)


def sheet(release: Release, _: Summary) -> Sheet | None:
    """The action plan, or nothing where no action is recorded yet."""
    if not release.actions:
        return None
    rows = tuple(_row(action, release) for action in release.actions)
    return Sheet(
        ACTIONS,
        "Action plan",
        W["actions_about"],
        (Table(ACTION_TABLE, COLUMNS, rows),),
        Paper.A3_LANDSCAPE,
        freeze=3,
        colour="input",
        back=BACK,
    )


def _row(action: Action, release: Release) -> tuple[Value, ...]:
    return (
        action.action_id,
        listed(recommendations_of(action, release)),
        action.action,
        action.lead_agency,
        action.owner,
        action.due,
        Formula(DAYS_TO_DUE, days_to_due(action, release.as_of)),
        word(action.status),
        word(action.impact_status),
        action.progress_note,
        action.evidence_source,
        action.updated_on,
        action.accepted_by,
        action.success_measure,
        word(action.measure_kind),
        listed(dict.fromkeys(action.supporting)),
        action.start,
        word(action.moscow),
    )


def days_to_due(action: Action, today: dt.date) -> int | str:
    """What the formula of the same name shows, worked out here; fewer than nought is overdue."""
    if not is_open(action):
        return DONE
    return NO_DATE if action.due is None else (action.due - today).days
