"""Meetings are told in order, by role, and never by who came."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.documents import plan_sessions
from aftercare_docs.vocabularies import SessionKind
from tests.releases import FULL, MINIMAL


def test_sessions_stand_in_order_of_date_and_say_whom_they_are_for() -> None:
    backwards = replace(FULL, sessions=FULL.sessions[::-1])
    rows = plan_sessions.sessions(backwards).rows
    assert [row.title for row in rows] == ["Making sense together", "Leadership holding session"]
    assert rows[0].whom == "People closest to the work"
    assert rows[0].how == "On-site, 2\u00a0hours 30\u00a0minutes"


def test_a_session_in_full_names_its_boundaries_and_questions_by_their_words() -> None:
    page = plan_sessions.sessions(FULL).pages[0]
    assert page.when == "24\u00a0June\u00a02026, 9:30am, 2\u00a0hours 30\u00a0minutes, on-site"
    assert page.boundaries == (
        "What is shared here; Risk of serious harm; Leaders are present as learners, not as assessors"
    )
    assert page.questions == ("What has stayed with you from this work, and where do you carry it?",)
    assert page.aims == "Acknowledge what people carried; agree what helps thinking."


def test_those_who_hold_every_session_are_said_once() -> None:
    assert plan_sessions.sessions(FULL).held_by == ""
    together = replace(FULL, sessions=FULL.sessions[:1])
    assert plan_sessions.sessions(together).held_by == "Every session is held by Lead facilitator and Co-facilitator."


def test_a_session_that_says_nothing_has_no_page() -> None:
    assert plan_sessions.sessions(MINIMAL).pages == ()
    assert plan_sessions.sessions(MINIMAL).rows[0].when == "Not yet agreed"


def test_peer_learning_gathers_forums_offers_and_circles() -> None:
    made = plan_sessions.peer(FULL)
    assert (len(made.forums), len(made.offers), len(made.circles)) == (0, 1, 1)
    assert made.circles[0].how == "Peer reflective group, six-weekly, 1\u00a0hour 15\u00a0minutes, 8\u00a0members"


def test_coaching_is_said_to_be_possible_and_nothing_more() -> None:
    made = plan_sessions.leadership(FULL)
    assert [f.title for f in made.forums] == ["Leadership holding session"]
    assert "nothing about who takes it up" in made.coaching
    assert plan_sessions.forums(FULL, SessionKind.CLOSING) == ()
