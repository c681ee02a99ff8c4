"""An intruder who holds two versions of the example: what changed is nobody's, or the build has stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from aftercare_docs.disclosure import decide
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import Finding, stops
from aftercare_docs.ledger import Ledger
from aftercare_docs.policy import default
from tests.sheets import northshire

People = frozenset[str]


def without(made: Engagement, gone: Callable[[str, str], bool]) -> Engagement:
    """The engagement as if some attendances, and what was said there, had not been; ``gone`` is asked of each."""
    return replace(
        made,
        attendance=tuple(a for a in made.attendance if not gone(a.person_id, a.session_id)),
        theme_sources=tuple(n for n in made.theme_sources if not gone(n.person_id, n.session_id)),
    )


@cache
def versions() -> Mapping[str, Engagement]:
    return dict(_versions())


def _versions() -> Iterator[tuple[str, Engagement]]:
    """The example without one person, one agency, or one session."""
    made = northshire()
    agency_of = {p.person_id: p.agency_id for p in made.people}
    for person in sorted(Evidence(made).roster):
        yield person, without(made, lambda p, _, person=person: p == person)  # type: ignore[misc]
    for agency in sorted({agency_of[p] for p in Evidence(made).roster}):
        yield agency, without(made, lambda p, _, agency=agency: agency_of[p] == agency)  # type: ignore[misc]
    for session in made.sessions:
        yield session.session_id, without(made, lambda _, s, session=session: s == session.session_id)  # type: ignore[misc]


def decided(folder: Path, made: Engagement, slug: str) -> tuple[frozenset[str], list[Finding]]:
    """What a build into this folder would show now, and what it would point out."""
    ledger, _ = Ledger.open(folder, slug)
    assert ledger is not None
    decision = decide(made, default())
    hold, tell = ledger.check(made, decision, default())
    return decision.holding(made, hold).released, tell


def released(folder: Path, made: Engagement, slug: str) -> frozenset[str]:
    """The same, remembered."""
    shown, _ = decided(folder, made, slug)
    ledger, _ = Ledger.open(folder, slug)
    assert ledger is not None
    ledger.append(made, shown, default())
    return shown


def behind(made: Engagement) -> dict[str, People]:
    return {theme: support.contributors for theme, support in Evidence(made).supports.items()}


@pytest.mark.parametrize("away", versions())
@pytest.mark.parametrize("turned", [False, True], ids=["leaves", "joins"])
def test_what_changes_between_two_versions_is_nobodys_or_the_build_stops(
    tmp_path: Path, away: str, turned: bool
) -> None:
    older, newer = northshire(), versions()[away]
    if turned:
        older, newer = newer, older
    first = released(tmp_path, older, "northshire")
    second, found = decided(tmp_path, newer, "northshire")
    moved = {theme: len(behind(older)[theme] ^ behind(newer)[theme]) for theme in behind(newer)}
    seen = {theme for theme in first ^ second if 0 < moved[theme] < default().min_moved}
    seen |= {theme for theme in first - second if not moved[theme]}  # somebody moved close to it
    pointed_out = {str(f.at) for f in found if f.code == "DIS09"}
    assert seen <= first, "nothing appears"
    assert {str(t.at["publish"]) for t in newer.themes if t.theme_id in seen} == pointed_out
    assert not pointed_out or stops(found)


@pytest.mark.parametrize("away", versions())
def test_the_same_people_in_another_engagement_cannot_be_subtracted(tmp_path: Path, away: str) -> None:
    """Two partnerships share a room; whoever is in both reads both notes."""
    other = versions()[away]
    alone = decide(other, default()).released
    here, there = behind(northshire()), behind(other)
    first = released(tmp_path, northshire(), "northshire")
    both = released(tmp_path, other, "eastshire")
    assert both <= alone
    for theme in both:
        for shown in first:
            differences = (len(here[shown] - there[theme]), len(there[theme] - here[shown]))
            assert all(d == 0 or d >= default().min_moved for d in differences)
