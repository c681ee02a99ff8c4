"""A run sheet says when, why, what to say and how to take care; it never says who is invited."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from aftercare_docs.documents import session_plans
from aftercare_docs.documents.plan_annexes import texts
from aftercare_docs.vocabularies import SessionKind, SessionStatus
from aftercare_docs.words import words
from tests.releases import FULL, MINIMAL, heavy
from tests.sheets import northshire
from tests.workbooks import example

OUTLINE = ("Arrive and contract 25", "What stays with us: 45 min", "Break 15", "What helps 40 minutes", "Close 25")
SESSION = replace(FULL.sessions[0], outline=OUTLINE, max_group=14, venue="Neutral venue")


def plan(**changed: object) -> session_plans.SessionPlan:
    session = replace(SESSION, **changed)  # type: ignore[arg-type]
    return session_plans.compose(replace(FULL, sessions=(session,))).sessions[0]


def test_the_head_of_a_sheet_says_when_where_and_for_whom() -> None:
    made = plan()
    assert made.when == "24\u00a0June\u00a02026, 9:30am, 2\u00a0hours 30\u00a0minutes"
    assert made.where == "On-site, Neutral venue"
    assert made.whom == "People closest to the work, up to 14\u00a0people"
    assert made.held_by == "Lead facilitator and Co-facilitator"
    assert (
        plan(status=SessionStatus.MOVED, moved_from=dt.date(2026, 6, 3)).status
        == "Moved, moved from 3\u00a0June\u00a02026"
    )


def test_steps_stand_at_the_time_of_day_and_add_up() -> None:
    made = plan()
    assert [(s.when, s.what, s.minutes) for s in made.steps] == [
        ("9:30am", "Arrive and contract.", "25"),
        ("9:55am", "What stays with us.", "45"),
        ("10:40am", "Break.", "15"),
        ("10:55am", "What helps.", "40"),
        ("11:35am", "Close.", "25"),
    ]
    assert made.timing == ""
    assert plan(duration_min=120).timing.startswith(
        "The steps come to 150\u00a0minutes; the session is planned for 120"
    )


def test_without_a_start_the_steps_say_how_far_in_they_are() -> None:
    assert [s.when for s in plan(start_time=None).steps][:2] == ["Start", "25\u00a0minutes in"]


def test_after_a_step_without_minutes_nobody_can_say_when_the_next_begins() -> None:
    made = plan(outline=("Arrive", "Talk 20"))
    assert [(s.when, s.minutes) for s in made.steps] == [("9:30am", ""), ("", "20")]
    assert made.timing == ""


@pytest.mark.parametrize(
    ("step", "wanted"),
    [
        ("Arrive 20", ("Arrive", 20)),
        ("Arrive, 20 mins.", ("Arrive", 20)),
        ("Round 2", ("Round", 2)),
        ("Arrive", ("Arrive", 0)),
        ("20", ("20", 0)),
        ("", ("", 0)),
    ],
)
def test_the_minutes_of_a_step_stand_at_its_end(step: str, wanted: tuple[str, int]) -> None:
    assert session_plans.minutes_of(step) == wanted


def test_the_words_to_begin_with_are_those_agreed_for_the_session() -> None:
    assert [(s.title, s.text) for s in plan().spoken] == [
        ("What is shared here", "You may use what you learn. You may not say who said it."),
        ("Risk of serious harm", "We will act if a child or an adult may be at risk of serious harm."),
        ("", "Leaders are present as learners, not as assessors."),
    ]
    assert [s.text for s in plan(boundary_ids=("G99",)).spoken] == [b.short for b in words().boundaries]


def test_care_and_materials_follow_the_kind_and_the_mode() -> None:
    say = words()["session_plans"]
    for mode, key in session_plans.BY_MODE.items():
        made = plan(mode=mode)
        assert say[f"care_{key}"] in made.care
        assert say[f"materials_{key}"] in made.materials
    assert say["care_held"] in plan().care
    assert say["care_working"] in plan(kind=SessionKind.ACTION_PLANNING).care
    assert "Prompt cards: PR01." in plan().materials
    assert len(plan(mode=None).care) == 3


def test_questions_come_with_what_to_listen_for() -> None:
    [asked] = plan().questions
    assert (asked.ref, asked.listen_for) == ("PR01", "Weight carried alone; pride as well as sorrow.")
    assert asked.follow_ups == "Who knows that you carry this? What eases it, even a little?"


def test_a_cancelled_session_needs_no_run_sheet() -> None:
    gone = replace(SESSION, status=SessionStatus.CANCELLED)
    assert session_plans.compose(replace(FULL, sessions=(gone,))).sessions == ()


def test_every_text_is_one_printable_line_and_the_boundaries_are_said() -> None:
    for release in (FULL, MINIMAL, heavy()):
        made = session_plans.compose(release)
        assert [text for text in texts(made) if "\n" in text or "  " in text] == []
        assert all(boundary.short in made.boundaries for boundary in words().boundaries)


def test_a_bare_session_still_has_a_sheet() -> None:
    [made] = session_plans.compose(MINIMAL).sessions
    assert (made.when, made.where, made.steps, made.questions, made.status) == ("", "", (), (), "")
    assert made.spoken
    assert made.closing


def test_the_example_names_nobody_who_is_invited() -> None:
    made = example(session_plans.ARTEFACT)
    said = " ".join(texts(made))
    assert len(made.sessions) == 10
    assert all(sheet.steps and sheet.timing == "" for sheet in made.sessions)
    hosts = {ref for session in northshire().sessions for ref in session.facilitators}
    others = [p.full_name for p in northshire().people if p.person_id not in hosts]
    held = " ".join(s.held_by for s in made.sessions) + " ".join(s.who for s in made.steps)
    assert not [name for name in others if name in said and name not in held]
