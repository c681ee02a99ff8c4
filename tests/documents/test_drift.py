"""Drift is noticed by the plan's own dates, and never before its day."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from aftercare_docs.documents import drift
from aftercare_docs.release import Action, Release
from aftercare_docs.vocabularies import Brag, DependencyStatus, SessionStatus
from tests.releases import AS_OF, FULL, MINIMAL, heavy

PLAIN = replace(
    FULL.actions[0],
    status=Brag.GREEN,
    due=AS_OF + dt.timedelta(days=30),
    updated_on=AS_OF,
    progress_note="",
)


def signs(action: Action) -> list[tuple[str, ...]]:
    release = replace(FULL, actions=(action,), dependencies=(), check_ins=())
    return [row.signs for row in drift.drifting(release)]


def test_what_is_on_track_and_lately_updated_is_not_on_the_list() -> None:
    assert signs(PLAIN) == []


def test_overdue_says_by_how_long_and_not_on_the_day_itself() -> None:
    assert signs(replace(PLAIN, due=AS_OF)) == []
    assert signs(replace(PLAIN, due=AS_OF - dt.timedelta(days=1))) == [
        ("Due on 15\u00a0October\u00a02026, 1\u00a0day ago.",)
    ]
    assert signs(replace(PLAIN, due=AS_OF - dt.timedelta(days=1), status=Brag.BLUE)) == []


def test_at_risk_says_why_in_the_plan_s_own_words() -> None:
    at_risk = replace(PLAIN, status=Brag.AMBER, progress_note="Post not yet filled")
    assert signs(at_risk) == [("Amber - at risk.", "Post not yet filled.")]


def test_forty_five_days_without_a_word_is_not_yet_quiet_and_forty_six_are() -> None:
    assert signs(replace(PLAIN, updated_on=AS_OF - dt.timedelta(days=45))) == []
    quiet = replace(PLAIN, updated_on=AS_OF - dt.timedelta(days=46))
    assert signs(quiet) == [("Not updated since 31\u00a0August\u00a02026.",)]
    never = replace(PLAIN, updated_on=None, start=AS_OF - dt.timedelta(days=46))
    assert signs(never) == [("No update since it began on 31\u00a0August\u00a02026.",)]
    assert signs(replace(never, start=None)) == []
    assert signs(replace(quiet, status=Brag.BLUE)) == []


def test_a_check_in_that_was_never_held_comes_first() -> None:
    missed = replace(FULL.check_ins[1], date=AS_OF - dt.timedelta(days=3))
    first = drift.drifting(replace(FULL, check_ins=(missed,)))[0]
    assert (first.ref, first.what) == ("CI02", "Check-in: Are leaders removing obstacles?")
    assert first.signs == ("Planned for 13\u00a0October\u00a02026 and not yet recorded as held.",)
    for status in (SessionStatus.DELIVERED, SessionStatus.CANCELLED):
        rows = drift.drifting(replace(FULL, check_ins=(replace(missed, status=status),)))
        assert not [row for row in rows if row.ref == "CI02"]


def test_what_others_wait_for_is_on_the_list_when_late_or_at_risk() -> None:
    [need] = FULL.dependencies
    assert refs(replace(FULL, dependencies=(need,))) >= {"DP01"}
    open_ = replace(need, status=DependencyStatus.OPEN)
    assert "DP01" not in refs(replace(FULL, dependencies=(open_,)))
    late = replace(open_, needed_by=AS_OF - dt.timedelta(days=1))
    assert "DP01" in refs(replace(FULL, dependencies=(late,)))
    assert "DP01" not in refs(replace(FULL, dependencies=(replace(late, status=DependencyStatus.MET),)))


def refs(release: Release) -> set[str]:
    return {row.ref for row in drift.drifting(release)}


def test_every_line_of_any_day_is_about_a_row_that_was_approved() -> None:
    for release in (FULL, MINIMAL, heavy()):
        approved = {(row.ref, row.what.removeprefix("Check-in: ")) for row in drift.watched(release)}
        for days in range(-300, 600, 60):
            later = replace(release, as_of=release.as_of + dt.timedelta(days=days))
            assert {(row.ref, row.what.removeprefix("Check-in: ")) for row in drift.drifting(later)} <= approved
