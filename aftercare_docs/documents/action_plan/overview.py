"""The summary sheet: counts that follow the plan as it is filled in, and what the group agreed about its balance."""

from __future__ import annotations

from aftercare_docs.documents.action_plan.parts import (
    ACTION_TABLE,
    AS_OF,
    BACK,
    COMPLETE,
    STATUS_COLOURS,
    SUMMARY,
    W,
    word,
)
from aftercare_docs.documents.phrasing import counted
from aftercare_docs.documents.since import Since, since
from aftercare_docs.documents.spreadsheet import (
    AsItStands,
    Block,
    Chart,
    Column,
    Entry,
    Formula,
    Kind,
    Note,
    Series,
    Setting,
    Sheet,
    Table,
    Value,
)
from aftercare_docs.documents.summary import (
    NOT_RECORDED,
    SOON,
    Concern,
    OwnerLoad,
    Summary,
    Tally,
    day,
)
from aftercare_docs.release import Release

FIRST, COUNT, WIDE = 38, 17, 60
_DUE, _STATUS, _OWNER = (f"{ACTION_TABLE}[{heading}]" for heading in ("Due", "Status", "Owner"))
_OPEN = f'{_STATUS},"<>{COMPLETE}"'
_LATE = f'{_DUE},"<"&{AS_OF}'
_SOON = f'{_DUE},">="&{AS_OF},{_DUE},"<="&{AS_OF}+{SOON.days}'


def sheet(release: Release, summary: Summary) -> Sheet | None:
    """The summary, or nothing where there is no plan to sum up."""
    if not release.actions:
        return None
    blocks = (
        Setting(AS_OF, W["as_of"], release.as_of, Entry(W["as_of_prompt"], W["as_of_error"])),
        _glance(summary),
        _concerns(summary),
        _since(since(release)),
        _statuses(summary),
        _impact(summary),
        _balance(summary),
        _strength(summary),
        _load(summary),
        _months(summary),
    )
    return Sheet(SUMMARY, "Summary of the plan", W["summary_about"], blocks, colour="title", back=BACK)


def _glance(summary: Summary) -> Table:
    counts = (
        ("Actions", f"=COUNTA({ACTION_TABLE}[ID])", summary.actions),
        ("Complete", f'=COUNTIF({_STATUS},"{COMPLETE}")', summary.complete),
        ("Open", f'=COUNTIFS({ACTION_TABLE}[ID],"<>",{_OPEN})', summary.open),
        ("Overdue", f"=COUNTIFS({_LATE},{_OPEN})", summary.overdue),
        (f"Due in the next {SOON.days} days", f"=COUNTIFS({_SOON},{_OPEN})", summary.due_soon),
    )
    rows = tuple((label, Formula(text, value)) for label, text, value in counts)
    columns = (Column("What", FIRST), Column("Number", COUNT, Kind.NUMBER))
    return Table("At_a_glance", columns, rows, W["glance"], W["glance_note"], filtered=False)


def _concerns(summary: Summary) -> Block:
    columns = (
        Column("Action", FIRST),
        Column("Owner", COUNT),
        Column("Due", COUNT, Kind.DATE),
        Column("Status", COUNT, colours=STATUS_COLOURS),
        Column("Days overdue", COUNT, Kind.NUMBER),
        Column("Why", WIDE),
    )
    on = day(summary.as_of)
    if not summary.concerns:
        return AsItStands(Note(W["concerns"], W["concerns_none"].format(day=on)))
    rows = tuple(map(_concern, summary.concerns))
    note = W["concerns_note"].format(day=on)
    return AsItStands(Table("Needs_attention", columns, rows, W["concerns"], note, filtered=False))


def _concern(concern: Concern) -> tuple[Value, ...]:
    action = concern.action
    return (
        f"{action.action_id} {action.action}",
        action.owner or NOT_RECORDED,
        action.due,
        word(action.status) or NOT_RECORDED,
        concern.days_overdue,
        "\n".join(concern.reasons) or W["no_reason"],
    )


def _since(told: Since) -> Block:
    """One row for each thing that moved. A column of a sentence would make the counts below it as wide."""
    if not told.rows:
        return AsItStands(Note(told.heading, told.about))
    columns = (Column("Action", FIRST), Column("Changed", COUNT), Column("Now", COUNT), Column("Before", COUNT))
    rows = tuple((f"{row.ref} {row.action}", m.what, m.now, m.before) for row in told.rows for m in row.moves)
    return AsItStands(Table("Since_last_version", columns, rows, told.heading, told.about, filtered=False))


def _statuses(summary: Summary) -> Table:
    table = "Progress_by_status"
    columns = (Column("Status", FIRST, colours=STATUS_COLOURS), Column("Actions", COUNT, Kind.NUMBER))
    colours = tuple(STATUS_COLOURS.get(tally.word, "brag.White") for tally in summary.statuses)
    chart = Chart(
        "Actions by status",
        W["statuses_alt"].format(counts=_said(summary.statuses)),
        "Status",
        (Series("Actions", colours),),
        "Number of actions",
    )
    rows = _counted(summary.statuses, "Status", table)
    return Table(table, columns, rows, W["statuses"], W["statuses_note"], filtered=False, chart=chart)


def _impact(summary: Summary) -> Table:
    table = "Impact_by_word"
    columns = (Column("Impact so far", FIRST), Column("Actions", COUNT, Kind.NUMBER))
    rows = _counted(summary.impact, "Impact so far", table)
    return Table(table, columns, rows, W["impacts"], W["impacts_note"], filtered=False)


def _counted(tallies: tuple[Tally, ...], heading: str, table: str) -> tuple[tuple[Value, ...], ...]:
    """Counts that follow what partners fill in under ``heading``."""
    values = f"{ACTION_TABLE}[{heading}]"
    by_word = f"=COUNTIF({values},{table}[[#This Row],[{heading}]])"
    blanks = f"=COUNTBLANK({values})"
    return tuple((t.word, Formula(blanks if t.word == NOT_RECORDED else by_word, t.count)) for t in tallies)


def _balance(summary: Summary) -> Table:
    columns = (Column("Mode", FIRST), Column("Actions", COUNT, Kind.NUMBER))
    chart = Chart(
        "Actions by kind of work",
        W["balance_alt"].format(counts=_said(summary.modes)),
        "Mode",
        (Series("Actions", ("title",)),),
        "Number of actions",
    )
    rows = tuple((tally.word, tally.count) for tally in summary.modes)
    return Table("Balance_by_mode", columns, rows, W["balance"], W["balance_note"], filtered=False, chart=chart)


def _strength(summary: Summary) -> Block:
    headings = ("Stronger", "Intermediate", "Weaker", "All actions")
    if not summary.profiles:
        return Note(W["strength"], W["strength_note"])
    columns = (Column("Recommendation", FIRST), *(Column(h, COUNT, Kind.NUMBER) for h in headings))
    rows = tuple((p.rec_id, p.stronger, p.intermediate, p.weaker, p.actions) for p in summary.profiles)
    series = tuple(
        Series(heading, (colour,))
        for heading, colour in zip(headings, ("title", "cards.Gold", "brag.White"), strict=False)
    )
    chart = Chart(
        "Strength of actions by recommendation",
        W["strength_alt"],
        "Recommendation",
        series,
        "Number of actions",
    )
    return Table(
        "Strength_by_recommendation",
        columns,
        rows,
        W["strength"],
        W["strength_note"],
        filtered=False,
        chart=chart,
    )


def _load(summary: Summary) -> Table:
    table = "Load_by_owner"
    headings = ("Actions", "Open", "Overdue", "Due soon")
    columns = (Column("Owner", FIRST), *(Column(h, COUNT, Kind.NUMBER) for h in headings))
    rows = tuple(_carried(load, table) for load in summary.owners)
    chart = Chart(
        "Open actions by owner",
        W["load_alt"].format(count=counted(len(rows), "owner")),
        "Owner",
        (Series("Open", ("title",)),),
        "Number of open actions",
    )
    return Table(table, columns, rows, W["load"], W["load_note"], filtered=False, chart=chart)


def _carried(load: OwnerLoad, table: str) -> tuple[Value, ...]:
    """What is open follows the plan; EXACT keeps apart two roles that differ only in a capital letter."""
    owned = f'EXACT({_OWNER}&"",{_mine(load, table)})'
    unfinished = f'({_STATUS}<>"{COMPLETE}")'
    late = f'({_DUE}<>"")*({_DUE}<{AS_OF})'
    soon = f'({_DUE}<>"")*({_DUE}>={AS_OF})*({_DUE}<={AS_OF}+{SOON.days})'
    return (
        load.owner,
        load.actions,
        Formula(f"=SUMPRODUCT({owned}*{unfinished})", load.open),
        Formula(f"=SUMPRODUCT({owned}*{unfinished}*{late})", load.overdue),
        Formula(f"=SUMPRODUCT({owned}*{unfinished}*{soon})", load.due_soon),
    )


def _mine(load: OwnerLoad, table: str) -> str:
    return '""' if load.owner == NOT_RECORDED else f"{table}[[#This Row],[Owner]]"


def _months(summary: Summary) -> Block:
    columns = (Column("Month due", FIRST), Column("Actions", COUNT, Kind.NUMBER))
    rows = tuple((f"{load.month:%B %Y}", load.actions) for load in summary.months)
    if not rows:
        return Note(W["months"], W["months_note"])
    said = "; ".join(f"{month} {count}" for month, count in rows)
    chart = Chart(
        "Actions due by month",
        W["months_alt"].format(counts=said),
        "Month due",
        (Series("Actions", ("title",)),),
        "Number of actions",
    )
    return Table("Due_by_month", columns, rows, W["months"], W["months_note"], filtered=False, chart=chart)


def _said(tallies: tuple[Tally, ...]) -> str:
    return "; ".join(f"{tally.word} {tally.count}" for tally in tallies)
