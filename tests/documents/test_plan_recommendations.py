"""A recommendation keeps its published words, and what comes first is said first."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.documents import plan_recommendations
from aftercare_docs.vocabularies import Brag, Moscow
from tests.releases import FULL, heavy


def test_a_recommendation_keeps_its_words_and_counts_its_actions() -> None:
    made = plan_recommendations.recommendations(FULL)
    assert made.pages[0].verbatim == FULL.recommendations[0].text_verbatim
    assert made.rows[0].actions == "1\u00a0action: 1 amber"
    assert made.pages[0].actions == "A01."
    assert made.pages[1].response == "Accepted in part. Local parts accepted; national work is under way."
    assert made.pages[0].open_questions == "Whose account is missing from the picture?"


def test_priorities_are_the_open_musts_nearest_first_and_not_too_many() -> None:
    assert [p.ref for p in plan_recommendations.recommendations(FULL).priorities] == ["A02", "A01"]
    changed = (replace(FULL.actions[0], status=Brag.BLUE), replace(FULL.actions[1], moscow=Moscow.COULD))
    assert plan_recommendations.recommendations(replace(FULL, actions=changed)).priorities == ()
    assert len(plan_recommendations.recommendations(heavy()).priorities) == plan_recommendations.MOST_PRIORITIES
