"""The end of the plan: what is handed on, whom the support is for, and the words and sources used."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.documents import plan_annexes
from tests.releases import FULL, MINIMAL


def test_the_ending_says_when_and_what_is_handed_on_to_whom() -> None:
    carried = replace(FULL, actions=(replace(FULL.actions[0], carry_over_forum="Case review group"),))
    made = plan_annexes.ending(carried)
    assert made.dates == ("The engagement ends in February 2027. What was handed on is looked at again in May 2027.")
    assert [(c.ref, c.forum) for c in made.carried] == [("A01", "Case review group")]
    assert not plan_annexes.ending(MINIMAL).shown


def test_roles_by_level_say_only_what_sessions_say_they_are_for() -> None:
    made = plan_annexes.roles(FULL)
    assert [(row.level, row.whom) for row in made.rows] == [
        ("Team", ("People closest to the work.",)),
        ("Partnership", ("Leaders across agencies.",)),
    ]
    assert not plan_annexes.roles(MINIMAL).shown


def test_the_glossary_holds_the_terms_that_are_used_and_no_others() -> None:
    terms = [t.term for t in plan_annexes.glossary(("The LADO and two DSPs met at a check-in",)).terms]
    assert terms == ["Check-in", "DSP", "LADO"]
    assert not plan_annexes.glossary(("nothing of the kind",)).shown


def test_the_review_is_a_source_only_once_it_is_published() -> None:
    assert plan_annexes.sources(FULL)[0] == (
        "Wexmoor Safeguarding Children Partnership, the review published as Juniper, Partnership website, reviews page."
    )
    assert not any("Juniper" in text for text in plan_annexes.sources(replace(FULL, published=False)))


def test_the_dates_are_those_that_may_be_shown() -> None:
    assert plan_annexes.dates(FULL) == "June 2026 to February 2027"
    assert plan_annexes.dates(MINIMAL) == ""
