"""An exception counts when a second person approved it in writing, it has not expired, and it is about this place."""

from __future__ import annotations

import datetime as dt

import pytest

from aftercare_docs.allowances import Allowances
from tests.sheets import engagement

TODAY = dt.date(2026, 10, 16)
PEOPLE = """
    Agencies | agency_id | agency_name | agency_type
             | AG01      | Council     | Police
    People   | person_id | full_name   | job_title | agency_id
             | P01       | Ada         | Manager   | AG01
             | P02       | Grace       | Manager   | AG01
"""
HEADER = (
    "AllowList | allow_id | kind | check_code | value | target | rationale | requested_by | approved_by | expires_on"
)
GOOD = {
    "allow_id": "AL01",
    "kind": "Name allowed",
    "check_code": "IDN01",
    "value": "Civic rooms",
    "target": "O01; O02",
    "rationale": "A public building, not linked to the review.",
    "requested_by": "P01",
    "approved_by": "P02",
    "expires_on": "2027-02-26",
}


def allowances(**changes: str) -> Allowances:
    row = GOOD | changes
    text = f"{PEOPLE}\n{HEADER}\n | {' | '.join(row.values())}\n"
    return Allowances(engagement(text).allow_list, TODAY)


def clears(rows: Allowances, words: str, *, output: str = "O01", code: str = "IDN01") -> bool:
    text = f"We meet in {words}, as agreed."
    start = text.index(words)
    return rows.clears(text, start, start + len(words), code=code, output=output, address=("Sessions", "S01", "venue"))


@pytest.mark.parametrize("words", ["Civic rooms", "civic rooms", "Civic\u00a0rooms"])
def test_the_words_of_an_exception_are_cleared_however_they_are_typed(words: str) -> None:
    assert clears(allowances(), words)


def test_part_of_the_words_is_cleared_only_inside_the_whole() -> None:
    rows = allowances()
    text = "The Civic rooms and the Civic office"
    assert rows.clears(text, 4, 9, code="IDN02", output="O01", address=())
    assert not rows.clears(text, 24, 29, code="IDN02", output="O01", address=())


@pytest.mark.parametrize(
    ("target", "cleared"),
    [
        ("O01", True),
        ("O03", False),
        ("Sessions", True),
        ("Sessions / S01 / venue", True),
        ("Sessions / S02 / venue", False),
        ("", True),
    ],
)
def test_an_exception_counts_where_its_target_says(target: str, cleared: bool) -> None:
    assert clears(allowances(target=target), "Civic rooms") is cleared


def test_an_exception_from_one_rule_is_none_from_another_subject() -> None:
    assert not clears(allowances(check_code="HND11"), "Civic rooms")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"expires_on": "2026-10-15"}, "it has expired"),
        ({"approved_by": "P01"}, "it needs an approver who is not the person who asked"),
        ({"rationale": "Because"}, "its rationale is shorter than 20 characters"),
    ],
)
def test_an_incomplete_exception_clears_nothing_and_is_reported(changes: dict[str, str], reason: str) -> None:
    rows = allowances(**changes)
    assert not clears(rows, "Civic rooms")
    assert [(f.code, str(f.at), f.facts["reason"]) for f in rows.findings()] == [("OUT02", "AllowList!A2", reason)]


def test_an_exception_that_nothing_needed_is_reported() -> None:
    rows = allowances()
    assert [f.code for f in rows.findings()] == ["OUT04"]
    assert clears(rows, "Civic rooms")
    assert rows.findings() == []
