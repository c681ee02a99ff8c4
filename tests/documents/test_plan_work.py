"""The plan's work is told in order, by role, and never by who came."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.documents import plan_work
from aftercare_docs.vocabularies import Brag, Moscow, SessionKind
from tests.releases import FULL, MINIMAL, heavy


def test_sessions_stand_in_order_of_date_and_say_whom_they_are_for() -> None:
    backwards = replace(FULL, sessions=FULL.sessions[::-1])
    rows = plan_work.sessions(backwards).rows
    assert [row.title for row in rows] == ["Making sense together", "Leadership holding session"]
    assert rows[0].whom == "People closest to the work"
    assert rows[0].how == "On-site, 2\u00a0hours 30\u00a0minutes"


def test_a_session_in_full_names_its_boundaries_and_questions_by_their_words() -> None:
    page = plan_work.sessions(FULL).pages[0]
    assert page.when == "24\u00a0June\u00a02026, 9:30am, 2\u00a0hours 30\u00a0minutes, on-site"
    assert page.boundaries == (
        "What is shared here; Risk of serious harm; Leaders are present as learners, not as assessors"
    )
    assert page.questions == ("What has stayed with you from this work, and where do you carry it?",)
    assert page.aims == "Acknowledge what people carried; agree what helps thinking."


def test_those_who_hold_every_session_are_said_once() -> None:
    assert plan_work.sessions(FULL).held_by == ""
    together = replace(FULL, sessions=FULL.sessions[:1])
    assert plan_work.sessions(together).held_by == "Every session is held by Lead facilitator and Co-facilitator."


def test_a_session_that_says_nothing_has_no_page() -> None:
    assert plan_work.sessions(MINIMAL).pages == ()
    assert plan_work.sessions(MINIMAL).rows[0].when == "Not yet agreed"


def test_a_recommendation_keeps_its_words_and_counts_its_actions() -> None:
    made = plan_work.recommendations(FULL)
    assert made.pages[0].verbatim == FULL.recommendations[0].text_verbatim
    assert made.rows[0].actions == "1\u00a0action: 1 amber"
    assert made.pages[0].actions == "A01."
    assert made.pages[1].response == "Accepted in part. Local parts accepted; national work is under way."
    assert made.pages[0].open_questions == "Whose account is missing from the picture?"


def test_priorities_are_the_open_musts_nearest_first_and_not_too_many() -> None:
    assert [p.ref for p in plan_work.recommendations(FULL).priorities] == ["A02", "A01"]
    changed = (replace(FULL.actions[0], status=Brag.BLUE), replace(FULL.actions[1], moscow=Moscow.COULD))
    assert plan_work.recommendations(replace(FULL, actions=changed)).priorities == ()
    assert len(plan_work.recommendations(heavy()).priorities) == plan_work.MOST_PRIORITIES


def test_a_routine_says_what_it_takes_the_place_of() -> None:
    [row] = plan_work.routines(FULL).rows
    assert (row.rhythm, row.replaces) == ("Fortnightly, 10\u00a0minutes", "Agency updates.")


def test_peer_learning_gathers_forums_offers_and_circles() -> None:
    made = plan_work.peer(FULL)
    assert (len(made.forums), len(made.offers), len(made.circles)) == (0, 1, 1)
    assert made.circles[0].how == "Peer reflective group, six-weekly, 1\u00a0hour 15\u00a0minutes, 8\u00a0members"


def test_check_ins_ahead_and_held_are_told_apart() -> None:
    made = plan_work.check_ins(FULL)
    assert [a.focus for a in made.ahead] == ["Are leaders removing obstacles?"]
    assert [h.heading for h in made.held] == ["28\u00a0July\u00a02026: Has the plan stayed small and owned?"]
    assert len(made.questions) == 7


def test_indicators_say_what_they_cost_and_readings_keep_to_their_indicator() -> None:
    made = plan_work.indicators(FULL)
    assert made.burden == "Together they take about 5\u00a0minutes a month to collect."
    assert [r.question for r in made.readings] == ["Are actions moving, and is the plan staying small?"]
    alone = replace(FULL, indicators=())
    assert plan_work.indicators(alone).readings == ()


def test_coaching_is_said_to_be_possible_and_nothing_more() -> None:
    made = plan_work.leadership(FULL)
    assert [f.title for f in made.forums] == ["Leadership holding session"]
    assert "nothing about who takes it up" in made.coaching
    assert plan_work.forums(FULL, SessionKind.CLOSING) == ()
