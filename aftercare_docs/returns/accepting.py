"""A copy of the engagement workbook with what came back filled in, for a person to accept.

In: the engagement and the changes. Out: the bytes of a workbook that opens with a sheet of everything that differs
from the original, cell by cell, and whose ChangeLog has a line for each action. The original is not touched.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from aftercare_docs import authoring
from aftercare_docs.authoring.pages import Jump, Page
from aftercare_docs.columns import RowPlace
from aftercare_docs.engagement import CHANGES, Engagement
from aftercare_docs.engagement.control import Change as Logged
from aftercare_docs.engagement.learning import Action
from aftercare_docs.returns.comparing import Change
from aftercare_docs.workbook.grid import letters

ABOUT = (
    "This is a copy of the engagement workbook in which everything below has been filled in. It is confidential.",
    "The workbook itself is as it was. Read each line; where you disagree, put the cell back as it was.",
    "Then let aftercare check read this copy and, when you are content, let it take the workbook's place.",
)
COLUMNS = (("Action", 10), ("Cell", 14), ("What", 18), ("Was", 44), ("Is in this copy", 44), ("Came from", 40))


def accept(engagement: Engagement, changes: Sequence[Change], day: dt.date) -> bytes:
    """The copy with these changes, each of them listed on its first sheet."""
    together: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        together[change.action_id].append(change)
    actions = tuple(_updated(action, together.get(action.action_id, [])) for action in engagement.actions)
    log = tuple(_logged(action, each, day) for action, each in together.items())
    copy = replace(engagement, actions=actions, change_log=(*engagement.change_log, *log))
    return authoring.write(copy, _page(copy, changes))


def _updated(action: Action, changes: Iterable[Change]) -> Action:
    values: dict[str, Any] = {change.column: change.value for change in changes}
    return replace(action, **values)


def _logged(action_id: str, changes: Sequence[Change], day: dt.date) -> Logged:
    what = ", ".join(Action.SHEET[change.column].heading for change in changes)
    make: Any = Logged
    logged: Logged = make(
        changed_on=day,
        changed_by="",
        sheet=Action.SHEET.name,
        row_id=action_id,
        what_changed=what,
        why="Returned by partners in the action plan",
        at=RowPlace(Logged.SHEET.name, 0, {}),
    )
    return logged


def _page(copy: Engagement, changes: Iterable[Change]) -> Page:
    rows = {action.action_id: number for number, action in enumerate(copy.actions, start=2)}
    names = [column.name for column in Action.SHEET.columns]
    made = []
    for change in sorted(changes, key=lambda c: (rows[c.action_id], names.index(c.column))):
        cell = f"{letters(names.index(change.column) + 1)}{rows[change.action_id]}"
        jump = Jump(f"{Action.SHEET.name}!{cell}", Action.SHEET.name, cell)
        made.append((change.action_id, jump, change.heading, _said(change.was), _said(change.value), str(change.at)))
    return Page(CHANGES, "What came back", ABOUT, COLUMNS, tuple(made))


def _said(value: object) -> str:
    if isinstance(value, dt.date):
        return f"{value.day} {value:%B %Y}"
    return "" if value is None else str(value)
