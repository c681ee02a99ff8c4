"""The pictures of a plan of action: its balance, its strength, and where its actions stand on the map.

A release or its summary goes in, figures come out, each with the rows of its table. Counts are of actions, never of
people. A figure has no name, and is not shown, where what it would show is not recorded or not for its readers.
"""

from __future__ import annotations

from itertools import islice

from aftercare_docs.documents.figures import (
    Bar,
    Bars,
    Cell,
    PlaceOnMap,
    Point,
    PriorityMap,
    StrengthBar,
    Strengths,
    Trend,
    Trends,
)
from aftercare_docs.documents.phrasing import counted, line, listed
from aftercare_docs.documents.summary import NOT_RECORDED, Place, StrengthProfile, Summary, place
from aftercare_docs.documents.trends import numeric
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import Strength
from aftercare_docs.words import words

MOST_STACKS, MOST_IN_CELL, MOST_TRENDS = 24, 60, 6  # bars, references in one cell, and trends that fit a page


def balance(summary: Summary) -> Bars:
    """How many actions there are of each kind of work."""
    if not any(tally.count for tally in summary.modes if tally.word != NOT_RECORDED):
        return Bars("", "", "", ())
    counts = "; ".join(f"{tally.word} {tally.count}" for tally in summary.modes)
    return Bars(
        "balance",
        words()["pictures"]["balance_alt"].format(counts=counts),
        words()["pictures"]["balance_intro"],
        tuple(Bar(tally.word, tally.count, str(tally.count)) for tally in summary.modes),
    )


def strength(summary: Summary) -> Strengths:
    """How strong the actions for each recommendation are."""
    say = words()["pictures"]
    profiles = [profile for profile in summary.profiles if profile.actions]
    unjudged = next((tally.count for tally in summary.strengths if tally.word == NOT_RECORDED), 0)
    known = any(p.stronger + p.intermediate + p.weaker for p in profiles)
    if not known or len(profiles) > MOST_STACKS:
        return Strengths("", "", "", (), (), "")
    return Strengths(
        "strength",
        say["strength_alt"].format(count=counted(len(profiles), "recommendation")),
        say["strength_intro"],
        (*map(str, Strength), say["strength_unknown"]),
        tuple(map(_bar, profiles)),
        say["strength_unjudged"].format(count=counted(unjudged, "action")) if unjudged else "",
    )


def _bar(profile: StrengthProfile) -> StrengthBar:
    known = (profile.stronger, profile.intermediate, profile.weaker)
    parts = (*known, profile.actions - sum(known))
    return StrengthBar(profile.rec_id, parts, *map(str, (*known, profile.actions)))


def trends(release: Release) -> Trends:
    """What has been read more than once in numbers, indicator by indicator."""
    say = words()["pictures"]
    found = tuple(
        Trend(
            indicator.indicator_id,
            line(indicator.question),
            tuple(Point(r.date, value, f"{r.date:%b %Y}", line(r.value)) for r, value in read if r.date),
        )
        for indicator, read, _ in islice(numeric(release), MOST_TRENDS)
    )
    if not found:
        return Trends("", "", "", ())
    said = "; ".join(f"{trend.ref} {trend.points[0].said} to {trend.points[-1].said}" for trend in found)
    return Trends("readings", say["trends_alt"].format(readings=said), say["trends_intro"], found)


def priority_map(release: Release) -> PriorityMap:
    """Every action that was scored, by its reference, where impact and effort cross."""
    say = words()["pictures"]
    places: dict[Place, list[str]] = {name: [] for name in Place}
    cells: dict[tuple[int, int], list[str]] = {}
    for action in release.actions:
        places[place(action)].append(action.action_id)
        if action.impact is not None and action.effort is not None:
            cells.setdefault((action.impact, action.effort), []).append(action.action_id)
    if not cells or max(map(len, cells.values())) > MOST_IN_CELL:
        return PriorityMap("", "", "", (), (), "", "", "", "")
    counts = listed(f"{name} {len(refs)}" for name, refs in places.items() if refs)
    return PriorityMap(
        "map",
        say["map_alt"].format(counts=counts),
        say["map_intro"],
        tuple(Cell(*crossing, tuple(refs)) for crossing, refs in sorted(cells.items())),
        tuple(PlaceOnMap(str(name), listed(refs), str(len(refs))) for name, refs in places.items() if refs),
        *(say[key] for key in ("map_down", "map_across", "map_least", "map_most")),
    )
