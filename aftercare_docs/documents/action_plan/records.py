"""What goes with the plan: dependencies, routines, indicators with their readings, and the check-in log."""

from __future__ import annotations

from aftercare_docs.documents.action_plan.parts import (
    BACK,
    CHECK_INS,
    DEPENDENCIES,
    DEPENDENCY_COLOURS,
    INDICATORS,
    ROUTINES,
    W,
    listed,
    word,
    yes_no,
)
from aftercare_docs.documents.phrasing import month
from aftercare_docs.documents.spreadsheet import Block, Column, Kind, Note, Sheet, Table, Value
from aftercare_docs.documents.summary import Summary
from aftercare_docs.release import Indicator, Release


def dependencies(release: Release, _: Summary) -> Sheet | None:
    """What each action waits for, with the words of both ends."""
    columns = (
        Column("ID", 9),
        Column("Action", 10),
        Column("What the action is", 44),
        Column("Waits for", 38),
        Column("Kind", 18),
        Column("Needed by", 14, Kind.DATE),
        Column("Owner", 28),
        Column("Status", 14, colours=DEPENDENCY_COLOURS),
    )
    actions = {action.action_id: action.action for action in release.actions}
    rows = tuple(
        (
            row.dep_id,
            row.action_id,
            actions.get(row.action_id, ""),
            " ".join(filter(None, (row.depends_on, actions.get(row.depends_on, ""), row.external_item))),
            word(row.kind),
            row.needed_by,
            row.owner,
            word(row.status),
        )
        for row in release.dependencies
    )
    return _sheet(DEPENDENCIES, W["dependencies_about"], columns, rows)


def routines(release: Release, _: Summary) -> Sheet | None:
    """The meetings and supervision that carry the learning on."""
    columns = (
        Column("ID", 9),
        Column("Where it lives", 28),
        Column("Kind", 20),
        Column("Level", 14),
        Column("Agencies", 40),
        Column("How often", 13),
        Column("Minutes", 10, Kind.NUMBER),
        Column("What changes", 36),
        Column("Prompt cards", 18),
        Column("What it replaces", 22),
        Column("Owner", 24),
        Column("Start", 13, Kind.DATE),
        Column("Still alive? Check on", 14, Kind.DATE),
    )
    rows = tuple(
        (
            row.routine_id,
            row.forum,
            word(row.kind),
            word(row.level),
            listed(row.agency_ids),
            word(row.rhythm),
            row.minutes,
            row.what_changes,
            listed(row.prompt_ids),
            row.replaces,
            row.owner,
            row.start,
            row.sustain_check,
        )
        for row in release.routines
    )
    return _sheet(ROUTINES, W["routines_about"], columns, rows)


def check_ins(release: Release, _: Summary) -> Sheet | None:
    """The log of check-ins, those to come included."""
    columns = (
        Column("ID", 9),
        Column("Date", 13, Kind.DATE),
        Column("How", 11),
        Column("Level", 14),
        Column("Focus", 34),
        Column("What has shifted", 36),
        Column("What is drifting", 36),
        Column("Adjustment agreed", 34),
        Column("Decisions", 28),
        Column("Status", 13),
    )
    rows = tuple(
        (
            row.checkin_id,
            row.date or month(row.month),
            word(row.mode),
            word(row.level),
            row.focus,
            row.what_has_shifted,
            row.drift_noticed,
            row.adjustment_agreed,
            row.decisions,
            word(row.status),
        )
        for row in release.check_ins
    )
    return _sheet(CHECK_INS, W["checkins_about"], columns, rows)


def indicators(release: Release, _: Summary) -> Sheet | None:
    """Indicators above, the readings that may be shown below."""
    if not release.indicators:
        return None
    blocks = (_indicators(release), _readings(release))
    return Sheet(INDICATORS, INDICATORS, W["indicators_about"], blocks, back=BACK)


INDICATOR_COLUMNS = (
    Column("ID", 10),
    Column("Question", 34),
    Column("What we would notice", 30),
    Column("Kind", 14),
    Column("Ask when reading it", 32),
    Column("Not for", 26),
    Column("Level", 14),
    Column("Recommendations", 18),
    Column("Source", 28),
    Column("Already collected", 12),
    Column("Minutes a month", 11, Kind.NUMBER),
    Column("Collected by", 24),
    Column("How often", 13),
    Column("Hoped-for direction", 13),
    Column("Starting point", 16),
)
READING_COLUMNS = (
    Column("Indicator", 10),
    Column("Question asked", 34),
    Column("Reading", 30),
    Column("Date", 14, Kind.DATE),
    Column("What it tells us", 32),
)


def _indicators(release: Release) -> Block:
    rows = tuple(_indicator(row) for row in release.indicators)
    return Table("Indicators", INDICATOR_COLUMNS, rows, W["indicators"], W["indicators_note"])


def _indicator(row: Indicator) -> tuple[Value, ...]:
    return (
        row.indicator_id,
        row.question,
        row.signal,
        word(row.kind),
        row.reflection_question,
        row.not_for,
        word(row.level),
        listed(row.rec_ids),
        row.data_source,
        yes_no(row.already_collected),
        row.burden_min_month,
        row.collector,
        word(row.frequency),
        word(row.direction),
        row.baseline,
    )


def _readings(release: Release) -> Block:
    if not release.readings:
        return Note(W["readings"], W["readings_none"])
    questions = {row.indicator_id: row.question for row in release.indicators}
    rows = tuple(
        (row.indicator_id, questions.get(row.indicator_id, ""), row.value, row.date, row.narrative)
        for row in release.readings
    )
    return Table("Readings", READING_COLUMNS, rows, W["readings"], W["readings_note"])


def _sheet(name: str, about: str, columns: tuple[Column, ...], rows: tuple[tuple[Value, ...], ...]) -> Sheet | None:
    table = Table(name.replace("-", "_").replace(" ", "_"), columns, rows)
    return Sheet(name, name, about, (table,), freeze=1, back=BACK) if rows else None
