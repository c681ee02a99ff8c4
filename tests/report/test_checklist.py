"""The checks that are listed are checks that exist, and their results follow from the findings."""

from __future__ import annotations

from aftercare_docs.findings import Finding, PartRef, catalogue
from aftercare_docs.report.checklist import asked, items, numbered
from aftercare_docs.words import words


def test_every_code_of_a_check_is_one_that_can_be_reported() -> None:
    assert {code for _, codes in asked() for code in codes} <= set(catalogue())
    assert all(codes for _, codes in asked())


def test_a_check_passes_where_no_finding_says_otherwise() -> None:
    assert all(item.found == 0 for item in items([]))
    told = items([Finding("FIL27", PartRef("plan.docx")), Finding("FIL27", PartRef("cards.docx"))])
    assert [item.asks for item in told if item.found] == ["No comments and no list of who commented"]
    assert max(item.found for item in told) == 2


def test_the_intruders_questions_come_in_their_order() -> None:
    questions = numbered(words()["report"], "intruder")
    assert questions == tuple(words()["report"][f"intruder_{n}"] for n in range(1, len(questions) + 1))
    assert len(questions) >= 8
