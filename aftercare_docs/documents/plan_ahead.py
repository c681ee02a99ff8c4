"""What lies ahead and how the support is paced: the first tables of the aftercare plan.

A release goes in, dated rows come out. Only what the release dates can be dated here, and only roles do things.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, groupby

from aftercare_docs.documents.phrasing import day, filled, joined, line, listed, month
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import Brag, DependencyStatus, SessionStatus

MOST_NEXT, LEAST_NEXT = 4, 2  # rows that leave room for the rest of the first page
MOST_LINES, WHAT_LINE, WHO_LINE = 9, 40, 20  # lines in all, and characters to a line of each column
MOST_SHAPE = 4
OVER = {SessionStatus.DELIVERED, SessionStatus.CANCELLED}


@dataclass(frozen=True, slots=True)
class NextStep:
    what: str
    who: str
    when: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of months and what happens in it."""

    when: str
    what: str
    state: str


@dataclass(frozen=True, slots=True)
class _Dated:
    date: dt.date
    rank: int
    what: str
    who: str


def all_steps(release: Release) -> tuple[NextStep, ...]:
    """Everything with a date, in order, whatever the day: what the first page may come to say without a new edition."""
    return tuple(_step(d) for d in _in_order(release))


def next_steps(release: Release) -> tuple[NextStep, ...]:
    """The nearest dates from the release's own day on, in order; what people meet comes before what is owed."""
    steps = [_step(d) for d in _in_order(release) if d.date >= release.as_of]
    room = accumulate(max(-(-len(step.what) // WHAT_LINE), -(-len(step.who) // WHO_LINE)) for step in steps)
    fitting = sum(lines <= MOST_LINES for lines in room)
    return tuple(steps[: min(MOST_NEXT, max(fitting, LEAST_NEXT))])


def _in_order(release: Release) -> list[_Dated]:
    return sorted(_dated(release), key=lambda d: (d.date, d.rank, d.what))


def _step(dated: _Dated) -> NextStep:
    return filled(NextStep(dated.what, dated.who, day(dated.date)))


def _dated(release: Release) -> Iterator[_Dated]:
    yield from _meetings(release)
    for item in release.comms:
        if item.date:
            yield _Dated(item.date, 2, line(item.message), line(item.owner))
    for need in release.dependencies:
        if need.needed_by and need.external_item and need.status is not DependencyStatus.MET:
            yield _Dated(need.needed_by, 3, joined(need.external_item, f"for {need.action_id}"), line(need.owner))
    for action in release.actions:
        if action.due and action.status is not Brag.BLUE:
            yield _Dated(action.due, 4, f"{action.action_id}: {line(action.action)}", line(action.owner))
    for row in release.assurance:
        if row.next_due:
            yield _Dated(row.next_due, 5, joined("Assurance", row.question, between=": "), line(row.provided_by))


def _meetings(release: Release) -> Iterator[_Dated]:
    for session in release.sessions:
        if session.date and session.status not in OVER:
            yield _Dated(session.date, 0, line(session.title), line(session.for_whom))
    for check_in in release.check_ins:
        if check_in.date and check_in.status not in OVER:
            yield _Dated(check_in.date, 1, joined("Check-in", check_in.focus, between=": "), _facilitator(release))


def _facilitator(release: Release) -> str:
    return line(release.details.lead_facilitator) or line(release.details.provider_name)


def shape(release: Release) -> tuple[Stretch, ...]:
    """The sessions and check-ins in order, month by month; by quarter, half-year or year where that is too many."""
    events = sorted(
        [
            (s.date, 0, line(s.kind or s.title), s.status is SessionStatus.DELIVERED)
            for s in release.sessions
            if s.date and s.status is not SessionStatus.CANCELLED
        ]
        + [
            (date, 1, "Check-in", c.status is SessionStatus.DELIVERED)
            for c in release.check_ins
            if (date := c.date or c.month)
        ]
    )
    for months in (1, 3, 6, 12):
        groups = [list(g) for _, g in groupby(events, key=lambda e: (e[0].year, (e[0].month - 1) // months))]
        if len(groups) <= MOST_SHAPE:
            break
    return tuple(_stretch([(date, what, done) for date, _, what, done in group]) for group in groups)


def _stretch(events: list[tuple[dt.date, str, bool]]) -> Stretch:
    first, last = events[0][0], events[-1][0]
    one_month = (first.year, first.month) == (last.year, last.month)
    start = f"{first:%B}" if first.year == last.year else month(first)
    counts: dict[str, int] = {}
    for _, what, _ in events:
        counts[what] = counts.get(what, 0) + 1
    done = sum(done for _, _, done in events)
    said = listed(what.lower() if n == 1 else f"{what.lower()} ({n})" for what, n in counts.items())
    return Stretch(
        month(last) if one_month else f"{start} to {month(last)}",
        said,
        "Held" if done == len(events) else f"{done} of {len(events)} held" if done else "To come",
    )
