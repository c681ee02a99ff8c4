"""The steps are those that there is reason to take, most useful first."""

from __future__ import annotations

from aftercare_docs.report.exceptions import allowances
from aftercare_docs.report.held import themes
from aftercare_docs.report.standing import cards
from aftercare_docs.report.steps import of_build, of_findings
from aftercare_docs.words import words
from tests.report.builds import approved, made, stopped


def test_a_draft_asks_for_approvals_first() -> None:
    prepared, found = made()
    told = of_build(found, cards(prepared), themes(prepared, found), allowances(prepared, found))
    assert told[0].name == "approvals"
    assert told[0].count == sum(len(card.missing) for card in cards(prepared))
    assert all(step.count for step in told)
    assert all(f"step_{step.name}" in words()["report"] for step in told)


def test_what_has_been_done_is_no_longer_asked_for() -> None:
    prepared, found = approved()
    told = of_build(found, cards(prepared), themes(prepared, found), allowances(prepared, found))
    assert "approvals" not in {step.name for step in told}
    assert of_build([], (), (), ()) == ()


def test_a_stopped_build_asks_for_what_stopped_it() -> None:
    _, found = stopped()
    assert next(step.name for step in of_findings(found)) == "reviews"
    assert of_findings([]) == ()
