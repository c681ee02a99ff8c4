"""What has changed in the plan since the last version."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from aftercare_docs.documents.since import Since, since
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import Audience, Brag, ImpactStatus
from tests.releases import AS_OF, FULL

A01, A02 = FULL.actions
LATER = AS_OF + dt.timedelta(days=42)


def later(*actions: object) -> Release:
    return replace(FULL, as_of=LATER, actions=actions)  # type: ignore[arg-type]


def test_the_same_plan_has_not_moved() -> None:
    assert since(FULL, later(A02, A01)) == Since(AS_OF)
    assert since(FULL, FULL).nothing


def test_words_that_were_improved_are_no_movement() -> None:
    assert since(FULL, later(replace(A01, action="Open with one picture", progress_note="Better"), A02)).nothing


def test_each_kind_of_movement_is_told_apart_and_in_words() -> None:
    now = replace(A01, status=Brag.BLUE, impact_status=ImpactStatus.EVIDENCED, due=None, owner="")
    moved = since(FULL, later(now, A02))
    told = [
        [(m.action.action_id, m.what, m.before, m.now) for m in moves]
        for moves in (moved.statuses, moved.impact, moved.dates, moved.owners)
    ]
    assert told == [
        [("A01", "Status", "Amber - at risk", "Blue - complete")],
        [("A01", "Impact so far", "Early signs", "Evidenced")],
        [("A01", "Due", "30 October 2026", "Not recorded")],
        [("A01", "Owner", "Detective superintendent", "Not recorded")],
    ]
    assert not moved.nothing


def test_actions_that_came_and_went_are_named() -> None:
    new = replace(A01, action_id="A03")
    moved = since(FULL, later(A02, new))
    assert (moved.added, moved.dropped) == ((new,), (A01,))


def test_versions_for_different_readers_are_never_laid_side_by_side() -> None:
    with pytest.raises(ValueError, match="different audiences"):
        since(FULL, replace(FULL, audience=Audience.PUBLIC))
