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
class Changed:
    """One action, and everything about it that is not as it was."""

    ref: str
    action: str
    what: tuple[str, ...]


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
    rows += [Changed(key, say["gone"], (say["dropped"],)) for key in before if key not in now]
    moved = tuple(row for row in rows if row.what)
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
    what = _moves(action, before) if before else iter((words()["since"]["added"],))
    return Changed(action.action_id, line(action.action), tuple(map(sentence, what)))


def _moves(action: Action, before: EarlierAction) -> Iterator[str]:
    say = words()["since"]
    blank = say["blank"]
    pairs = (
        ("status", str(action.status or ""), str(before.status or "")),
        ("impact", str(action.impact_status or ""), str(before.impact_status or "")),
        ("due", day(action.due), day(before.due)),
    )
    for what, now, then in pairs:
        if now != then:
            yield say[what].format(now=now or blank, before=then or blank)
    if not before.same_owner:
        yield say["owner"].format(now=line(action.owner) or blank)
