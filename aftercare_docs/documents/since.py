"""What has changed in the plan since the last version that these readers were given.

A release goes in, rows of words come out: the same for the plan's summary, the aftercare plan and the check-in pack. An
action is known by its ID; words that were improved are no movement. Every word stands in one of the two versions, and
both were or will be approved, so that a comparison is no part of what is approved.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from aftercare_docs.documents.phrasing import counted, day, line, month, sentence
from aftercare_docs.release import Action, Release
from aftercare_docs.release.earlier import EarlierAction
from aftercare_docs.vocabularies import ArtefactKind
from aftercare_docs.words import words

SHOWN_IN = frozenset({ArtefactKind.AFTERCARE_PLAN, ArtefactKind.ACTION_PLAN_WORKBOOK, ArtefactKind.CHECK_IN_PACK})
MOST = 20
"""Rows that a document for reading shows; the rest are in the workbook."""


@dataclass(frozen=True, slots=True)
class Move:
    """One thing that is not as it was: in the words of a table, and ``said`` in a sentence."""

    what: str
    now: str
    before: str
    said: str


@dataclass(frozen=True, slots=True)
class Changed:
    """One action, and everything about it that is not as it was."""

    ref: str
    action: str
    moves: tuple[Move, ...]


@dataclass(frozen=True, slots=True)
class Since:
    """``heading`` is empty where there is no plan to speak of; ``rest`` says how many rows are left out, if any."""

    heading: str = ""
    about: str = ""
    rows: tuple[Changed, ...] = ()
    rest: str = ""


def since(release: Release) -> Since:
    """Every change, in the order of the plan; what was taken out comes last."""
    say, last = words()["since"], release.earlier
    if not release.actions:
        return Since()
    if last is None:
        return Since(say["heading"], say["first"])
    before = {action.action_id: action for action in last.actions}
    rows = [_changed(action, before.get(action.action_id)) for action in release.actions]
    now = {action.action_id for action in release.actions}
    rows += [Changed(key, say["gone"], (_dropped(),)) for key in before if key not in now]
    moved = tuple(row for row in rows if row.moves)
    about = say["moved" if moved else "nothing"].format(version=line(last.version), month=month(last.month))
    return Since(say["heading"], about, moved)


def in_brief(release: Release) -> Since:
    """The same for a document that is read rather than worked in: no more rows than a page can hold."""
    whole = since(release)
    if len(whole.rows) <= MOST:
        return whole
    rest = words()["since"]["rest"].format(rest=counted(len(whole.rows) - MOST, "more change"))
    return Since(whole.heading, whole.about, whole.rows[:MOST], rest)


def _changed(action: Action, before: EarlierAction | None) -> Changed:
    return Changed(action.action_id, line(action.action), tuple(_moves(action, before)) if before else (_added(),))


def _added() -> Move:
    say = words()["since"]
    return Move(say["plan"], say["in_plan"], say["not_in_plan"], sentence(say["added"]))


def _dropped() -> Move:
    say = words()["since"]
    return Move(say["plan"], say["not_in_plan"], say["in_plan"], sentence(say["dropped"]))


def _moves(action: Action, before: EarlierAction) -> Iterator[Move]:
    say = words()["since"]
    blank = say["blank"]
    pairs = (
        ("Status", "status", str(action.status or blank), str(before.status or blank)),
        ("Impact so far", "impact", str(action.impact_status or blank), str(before.impact_status or blank)),
        ("Due", "due", day(action.due) or blank, day(before.due) or blank),
    )
    for what, key, now, then in pairs:
        if now != then:
            yield Move(what, now, then, sentence(say[key].format(now=now, before=then)))
    if not before.same_owner:
        now = line(action.owner) or blank
        yield Move("Owner", now, say["another"], sentence(say["owner"].format(now=now)))
