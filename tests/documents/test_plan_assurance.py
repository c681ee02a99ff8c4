"""What can be shown is told apart from what cannot, and support is said with whoever can use it."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs import release as r
from aftercare_docs.documents import plan_assurance
from tests.releases import FULL, MINIMAL, record


def test_what_cannot_be_shown_is_said_once() -> None:
    twice = replace(FULL, assurance=FULL.assurance * 2)
    assert plan_assurance.assurance(twice).cannot == ("Whether practice has changed.",)


def test_evidence_says_where_it_comes_from_and_when_it_is_next_due() -> None:
    [line] = plan_assurance.assurance(FULL).lines
    assert line.evidence == "A decision and reason is recorded for each recommendation. Source: action status."
    assert line.when == "Quarterly, next on 18\u00a0November\u00a02026"


def test_support_is_said_with_whoever_can_use_it() -> None:
    routes = plan_assurance.support(FULL).routes
    assert [route.whom for route in routes] == ["The whole partnership", "Wexmoor Police & Crime Service"]


def test_what_nobody_has_agreed_yet_says_so_and_an_absent_sheet_is_not_shown() -> None:
    bare = record(r.SupportRoute, offer="A listening line")
    assert plan_assurance.support(replace(FULL, support=(bare,))).routes[0].hours == "Not yet agreed"
    assert not plan_assurance.assurance(MINIMAL).shown
    assert not plan_assurance.support(MINIMAL).shown
