"""By owner and by month: the same actions in another order, their status looked up where it is changed."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.documents.action_plan import views
from aftercare_docs.documents.spreadsheet import Formula, Sheet, Table
from aftercare_docs.documents.summary import summarise
from tests.releases import FULL, MINIMAL

STATE = summarise(FULL)


def rows(sheet: Sheet | None) -> list[dict[str, object]]:
    assert sheet is not None
    (table,) = sheet.blocks
    assert isinstance(table, Table)
    headings = [column.heading for column in table.columns]
    return [dict(zip(headings, row, strict=True)) for row in table.rows]


def test_owners_stand_together_and_what_nobody_owns_comes_last() -> None:
    first, second = FULL.actions
    mixed = replace(FULL, actions=(replace(first, owner=""), second, replace(first, action_id="A03", owner="Analyst")))
    owners = [row["Owner"] for row in rows(views.by_owner(mixed, STATE))]
    assert owners == [
        "Analyst",
        "Head of service",
        "Not recorded",
    ]


def test_months_go_by_due_date_and_what_has_none_comes_last() -> None:
    first, second = FULL.actions
    mixed = replace(FULL, actions=(replace(first, due=None), second))
    found = rows(views.by_month(mixed, STATE))
    assert [row["Month due"] for row in found] == ["October 2026", "Not recorded"]


def test_status_follows_the_action_plan() -> None:
    status = rows(views.by_owner(FULL, STATE))[0]["Status"]
    assert isinstance(status, Formula)
    assert status.value == "Amber - at risk"
    assert views.status(replace(FULL.actions[0], status=None), "Timeline").value == "Not recorded"
    assert views.status_column("Timeline").formula == views.status(FULL.actions[0], "Timeline").text


def test_there_are_no_views_of_nothing() -> None:
    assert views.by_owner(MINIMAL, STATE) is None
    assert views.by_month(MINIMAL, STATE) is None
