"""The pack asks the same questions each time and shows what may be drifting, without asking for approval each day."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from aftercare_docs.documents import check_in_pack
from aftercare_docs.documents.plan_annexes import texts
from aftercare_docs.fingerprints import fingerprint
from aftercare_docs.release import Release
from aftercare_docs.words import words
from tests.releases import FULL, MINIMAL, heavy
from tests.workbooks import example


def test_it_begins_with_the_next_check_in_and_the_standing_questions() -> None:
    made = check_in_pack.compose(FULL)
    assert made.next == "Next check-in: 21\u00a0October\u00a02026, online. Are leaders removing obstacles?"
    assert len(made.questions) == 7
    assert check_in_pack.compose(MINIMAL).next == words()["check_in_pack"]["next_none"]


def test_what_was_agreed_is_told_latest_first_and_silence_is_said() -> None:
    [row] = check_in_pack.compose(FULL).agreed
    assert row.noticed == "Owners talk to each other before writing. Cover for reflective time not yet agreed."
    bare = replace(FULL.check_ins[0], decisions="None", adjustment_agreed="")
    later = replace(bare, checkin_id="CI09", date=dt.date(2026, 9, 1))
    rows = check_in_pack.compose(replace(FULL, check_ins=(bare, later))).agreed
    assert rows[0].heading.startswith("1\u00a0September")
    assert (rows[0].decisions, rows[0].adjustment) == ("Nothing recorded", "Nothing recorded")


def test_an_engagement_without_a_plan_says_so() -> None:
    made = check_in_pack.compose(MINIMAL)
    assert (made.drifting, made.standing, made.agreed, made.steps) == ((), "", (), ())
    assert made.drift_intro == words()["check_in_pack"]["drift_nothing"]
    calm = check_in_pack.compose(replace(FULL, actions=(), dependencies=()))
    assert calm.drift_intro.startswith("On 16\u00a0October\u00a02026 nothing was overdue")


def test_every_text_is_one_printable_line_and_the_boundaries_are_said() -> None:
    for release in (FULL, MINIMAL, heavy()):
        made = check_in_pack.compose(release)
        assert [text for text in texts(made) if "\n" in text or "  " in text] == []
        assert all(boundary.short in made.boundaries for boundary in words().boundaries)


def test_a_new_day_does_not_ask_for_a_new_approval_but_a_new_word_does() -> None:
    def code(release: Release) -> str:
        return fingerprint(check_in_pack.compose(release), check_in_pack.FILES)

    for days in (-200, -8, 1, 40, 200):
        assert code(replace(FULL, as_of=FULL.as_of + dt.timedelta(days=days))) == code(FULL)
    note = replace(FULL.actions[0], progress_note="Something else")
    assert code(replace(FULL, actions=(note, *FULL.actions[1:]))) != code(FULL)


def test_the_example_shows_what_is_at_risk() -> None:
    made = example(check_in_pack.ARTEFACT)
    assert [row.ref for row in made.drifting] == ["A01", "A09", "A12", "DP03"]
    assert made.standing == "How the plan stands: 24\u00a0actions: 2 white, 16 green, 3 amber, 3 blue."
