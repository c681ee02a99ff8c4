"""What may be drifting, on one day: overdue, at risk, gone quiet, waiting for something late, or never held.

A release goes in; lines with their reasons come out, the most pressing first. A line names a role and what the plan
itself says. It is a question to ask together, and no measure of anybody.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from aftercare_docs.documents.phrasing import counted, day, joined, line, month, sentence
from aftercare_docs.documents.summary import is_open, is_overdue, reasons, summarise
from aftercare_docs.release import Action, CheckIn, Dependency, Release
from aftercare_docs.vocabularies import Brag, DependencyStatus, SessionStatus
from aftercare_docs.words import words

QUIET = dt.timedelta(days=45)  # after this long without an update an action has gone quiet
OVER = {SessionStatus.DELIVERED, SessionStatus.CANCELLED}
LATE = {DependencyStatus.OPEN, DependencyStatus.AT_RISK}


@dataclass(frozen=True, slots=True)
class Drifting:
    """One line: what, whose, and every sign there is."""

    ref: str
    what: str
    who: str
    signs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Watched:
    """Everything that a line may come to say of a row, whatever the day."""

    ref: str
    what: str
    who: str
    dates: str
    status: str
    reasons: tuple[str, ...]


def watched(release: Release) -> tuple[Watched, ...]:
    """Every row that could drift. It is what is approved; on which day it is shown is not."""
    return (*(_watched(a, release) for a in release.actions), *map(_needed, release.dependencies), *_planned(release))


def drifting(release: Release) -> tuple[Drifting, ...]:
    """Missed check-ins, then actions by urgency, then what others are waiting for."""
    return (*_missed(release), *_actions(release), *_waiting(release))


def _watched(action: Action, release: Release) -> Watched:
    dates = joined(day(action.start), day(action.due), day(action.updated_on))
    why = tuple(map(line, reasons(action, release)))
    return Watched(action.action_id, line(action.action), line(action.owner), dates, action.status or "", why)


def _needed(need: Dependency) -> Watched:
    return Watched(need.dep_id, _need(need), line(need.owner), day(need.needed_by), need.status or "", ())


def _planned(release: Release) -> Iterator[Watched]:
    for check_in in release.check_ins:
        yield Watched(
            check_in.checkin_id,
            line(check_in.focus),
            "",
            day(check_in.date) or month(check_in.month),
            check_in.status or "",
            (),
        )


def _missed(release: Release) -> Iterator[Drifting]:
    say = words()["check_in_pack"]
    for check_in in sorted(release.check_ins, key=_by_date):
        if check_in.date and check_in.date < release.as_of and check_in.status not in OVER:
            sign = say["missed"].format(day=day(check_in.date))
            what = joined("Check-in", check_in.focus, between=": ")
            yield Drifting(check_in.checkin_id, what, say["check_in_held"], (sentence(sign),))


def _by_date(check_in: CheckIn) -> tuple[dt.date, str]:
    return check_in.date or check_in.month or dt.date.max, check_in.checkin_id


def _actions(release: Release) -> Iterator[Drifting]:
    """Those that need attention as the plan's summary orders them, then those that have only gone quiet."""
    pressing = [concern.action for concern in summarise(release).concerns]
    for action in (*pressing, *(a for a in release.actions if a not in pressing)):
        signs = tuple(map(sentence, _signs(action, release)))
        if signs:
            why = map(sentence, reasons(action, release) if action in pressing else ())
            what, who = line(action.action), line(action.owner) or words()["empty"]["cell"]
            yield Drifting(action.action_id, what, who, (*signs, *why))


def _signs(action: Action, release: Release) -> Iterator[str]:
    say, today = words()["check_in_pack"], release.as_of
    if is_overdue(action, today) and action.due:
        yield say["overdue"].format(day=day(action.due), late=counted((today - action.due).days, "day"))
    if action.status in {Brag.RED, Brag.AMBER}:
        yield str(action.status)
    seen = action.updated_on or action.start
    if is_open(action) and seen and today - seen > QUIET:
        yield say["quiet" if action.updated_on else "silent"].format(day=day(seen))


def _waiting(release: Release) -> Iterator[Drifting]:
    say = words()["check_in_pack"]
    for need in release.dependencies:
        overdue = need.needed_by is not None and need.needed_by < release.as_of
        if need.status in LATE and (overdue or need.status is DependencyStatus.AT_RISK) and need.external_item:
            by = say["late"].format(day=day(need.needed_by)) if need.needed_by else ""
            signs = tuple(sentence(text) for text in (str(need.status), by) if text)
            yield Drifting(need.dep_id, _need(need), line(need.owner) or words()["empty"]["cell"], signs)


def _need(need: Dependency) -> str:
    return joined(need.external_item, f"for {need.action_id}" if need.action_id else "")
